package org.chancery.directory;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The years that a date of the directory may be in; a date outside them is a slip of the pen. */
public final class Years {

  /** The first year. */
  public static final int FIRST = 1500;

  /** The last year. */
  public static final int LAST = 2100;

  private Years() {}

  /**
   * A day.
   *
   * @param written what stands in the file, for the message
   * @throws IllegalArgumentException if there is no such day, or its year is out of range
   */
  public static LocalDate day(int year, int month, int day, String written) {
    if (year < FIRST || year > LAST) {
      throw new IllegalArgumentException(
          "the year of '%s' is not between %d and %d".formatted(written, FIRST, LAST));
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("there is no day '" + written + "'", e);
    }
  }
}
