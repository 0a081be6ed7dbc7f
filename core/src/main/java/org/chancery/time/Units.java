package org.chancery.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** The calendar's unit that holds a day: its week from Monday, its month, its year. */
final class Units {

  private static final int MONTHS_A_QUARTER = 3;
  private static final int DECADE = 10;
  private static final int CENTURY = 100;

  private Units() {}

  /**
   * The unit that holds a day, or one so many before or after it; of units shorter than a day, the
   * day itself.
   */
  static TimeInterval holding(CalendarUnit unit, LocalDate day, int steps) {
    LocalDate then = unit.shift(day, steps);
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> TimeInterval.day(then);
      case WEEK, FORTNIGHT -> {
        LocalDate monday = then.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield TimeInterval.days(monday, monday.plusDays(6));
      }
      case MONTH -> TimeInterval.month(YearMonth.from(then));
      case QUARTER -> quarter(then.getYear(), (then.getMonthValue() - 1) / MONTHS_A_QUARTER + 1);
      case YEAR -> TimeInterval.year(then.getYear());
      case DECADE -> {
        int first = then.getYear() - then.getYear() % DECADE;
        yield TimeInterval.years(first, first + DECADE - 1);
      }
      case CENTURY -> {
        int first = (then.getYear() - 1) / CENTURY * CENTURY + 1;
        yield TimeInterval.years(first, first + CENTURY - 1);
      }
    };
  }

  /** A quarter of a year, 1 to 4. */
  static TimeInterval quarter(int year, int number) {
    return months(year, (number - 1) * MONTHS_A_QUARTER + 1, MONTHS_A_QUARTER);
  }

  /** So many months of a year from one of them on. */
  static TimeInterval months(int year, int first, int count) {
    YearMonth start = YearMonth.of(year, first);
    return TimeInterval.months(start, start.plusMonths(count - 1L));
  }
}
