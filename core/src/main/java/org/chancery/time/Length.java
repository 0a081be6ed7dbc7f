package org.chancery.time;

/**
 * A length of time.
 *
 * @param count how many units, 1 or more
 * @param unit the unit
 */
public record Length(int count, CalendarUnit unit) {

  /** Refuses a count below 1. */
  public Length {
    if (count < 1) {
      throw new IllegalArgumentException("bad length: count=" + count + ", unit=" + unit);
    }
  }

  /** As ISO 8601 writes a duration: {@code P3D}. */
  public String iso() {
    return unit.iso(count);
  }
}
