package org.chancery.directory;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date of the directory: a day, a month or a year, as far as it is known.
 *
 * @param first its first day
 * @param last its last day; the same where the day is known
 */
public record PartialDate(LocalDate first, LocalDate last) {

  private static final int MONTH = 5;
  private static final int DAY = 8;

  /**
   * Reads {@code 2013}, {@code 2013-03} or {@code 2013-03-14}.
   *
   * @throws IllegalArgumentException with the reason, if it is no date or out of range
   */
  public static PartialDate parse(String text) {
    if (!text.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")) {
      throw new IllegalArgumentException(
          "'" + text + "' is no date; write 2013, 2013-03 or 2013-03-14");
    }
    int year = Integer.parseInt(text.substring(0, MONTH - 1));
    if (text.length() < MONTH) {
      return new PartialDate(Years.day(year, 1, 1, text), LocalDate.of(year, 12, 31));
    }
    int month = Integer.parseInt(text.substring(MONTH, MONTH + 2));
    if (text.length() < DAY) {
      return new PartialDate(
          Years.day(year, month, 1, text), YearMonth.of(year, month).atEndOfMonth());
    }
    LocalDate day = Years.day(year, month, Integer.parseInt(text.substring(DAY)), text);
    return new PartialDate(day, day);
  }
}
