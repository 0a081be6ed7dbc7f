package org.chancery.model;

import java.time.LocalDate;

/**
 * A part of a day. The hours are a convention: no news page says when an evening begins.
 *
 * <p>Right: "Tuesday afternoon" is noon to six. Wrong: "Friday evening" for a dinner at 5.30.
 */
public enum PartOfDay {
  /** "Early on Sunday", "at dawn": midnight to six. */
  EARLY(0, 6),
  /** Six to noon. */
  MORNING(6, 12),
  /** "At noon": the hour itself. */
  NOON(12, 12),
  /** Noon to six. */
  AFTERNOON(12, 18),
  /** "Evening", "late on Sunday": six to midnight. */
  EVENING(18, 24),
  /** "Night", "overnight": six to six of the next day. */
  NIGHT(18, 30);

  private static final int HOURS_A_DAY = 24;

  private final int fromHour;
  private final int toHour;

  PartOfDay(int fromHour, int toHour) {
    this.fromHour = fromHour;
    this.toHour = toHour;
  }

  /** This part of a day in ISO 8601: {@code 2025-01-21T12:00/2025-01-21T18:00}. */
  public String iso(LocalDate day) {
    String from = at(day, fromHour);
    return fromHour == toHour ? from : from + "/" + at(day, toHour);
  }

  private static String at(LocalDate day, int hour) {
    int ofDay = hour % HOURS_A_DAY;
    return day.plusDays(hour / HOURS_A_DAY) + (ofDay < 10 ? "T0" : "T") + ofDay + ":00";
  }
}
