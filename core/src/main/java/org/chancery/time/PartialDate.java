package org.chancery.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.model.TokenRange;

/**
 * A month, or a day of one, its year known or not.
 *
 * @param range its words
 * @param year the year, if told
 * @param month the month
 * @param day the day of the month, if told
 * @param weekday the weekday, if told
 * @param relative whether the year is told by "last year" or the like
 */
record PartialDate(
    TokenRange range,
    OptionalInt year,
    Month month,
    OptionalInt day,
    Optional<DayOfWeek> weekday,
    boolean relative) {

  private static final int DAYS_AHEAD = 31;

  /** There was no February 29 from 1897 to 1903, so that eight years back may not be enough. */
  private static final int YEARS_BACK = 9;

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;

  PartialDate in(OptionalInt otherYear, boolean isRelative) {
    return new PartialDate(range, otherYear, month, day, weekday, isRelative);
  }

  /** Whether no calendar has it: "February 30", "January 5, 3024". */
  boolean isImpossible() {
    boolean badYear =
        year.isPresent() && (year.getAsInt() < FIRST_YEAR || year.getAsInt() > LAST_YEAR);
    boolean badDay = day.isPresent() && day.getAsInt() > month.maxLength();
    return badYear || badDay || (year.isPresent() && daysIn(year.getAsInt()).isEmpty());
  }

  /** The days; where no year is told those nearest before the day of writing, or next after it. */
  Optional<TimeExpression> resolve(TimeScan scan) {
    if (isImpossible()) {
      scan.reportImpossible(range);
      return Optional.empty();
    }
    TimeAnchor anchor = year.isPresent() && !relative ? TimeAnchor.WORDS : TimeAnchor.PUBLISHED;
    Optional<TimeInterval> days =
        year.isPresent()
            ? daysIn(year.getAsInt())
            : nearest(scan.day(), Outlook.looksAhead(scan, range.first()));
    return days.map(found -> TimeExpression.of(range, anchor, found));
  }

  /** The first on or after a day. */
  Optional<TimeInterval> notBefore(LocalDate earliest) {
    for (int y = earliest.getYear(); y < earliest.getYear() + YEARS_BACK; y++) {
      Optional<TimeInterval> days = daysIn(y);
      if (days.flatMap(TimeInterval::end).filter(end -> !end.isBefore(earliest)).isPresent()) {
        return days;
      }
    }
    return Optional.empty();
  }

  Optional<TimeInterval> daysIn(int ofYear) {
    YearMonth whole = YearMonth.of(ofYear, month);
    if (day.isEmpty()) {
      return Optional.of(TimeInterval.month(whole));
    }
    return whole.isValidDay(day.getAsInt())
        ? Optional.of(TimeInterval.day(whole.atDay(day.getAsInt())))
        : Optional.empty();
  }

  private Optional<TimeInterval> nearest(LocalDate writing, boolean ahead) {
    Optional<TimeInterval> onItsWeekday = weekday.flatMap(name -> onWeekday(name, writing, ahead));
    if (onItsWeekday.isPresent()) {
      return onItsWeekday;
    }
    if (ahead) {
      return notBefore(writing);
    }
    LocalDate latest = writing.plusDays(DAYS_AHEAD);
    for (int y = latest.getYear(); y > latest.getYear() - YEARS_BACK; y--) {
      Optional<TimeInterval> days = daysIn(y);
      if (days.flatMap(TimeInterval::start).filter(start -> !start.isAfter(latest)).isPresent()) {
        return days;
      }
    }
    return Optional.empty();
  }

  /** "Sunday, June 8" is of the year about the day of writing that has such a Sunday. */
  private Optional<TimeInterval> onWeekday(DayOfWeek name, LocalDate writing, boolean ahead) {
    int[] years =
        ahead
            ? new int[] {writing.getYear(), writing.getYear() + 1}
            : new int[] {writing.getYear(), writing.getYear() - 1, writing.getYear() + 1};
    for (int y : years) {
      Optional<TimeInterval> days =
          daysIn(y).filter(d -> d.start().filter(s -> s.getDayOfWeek() == name).isPresent());
      if (days.isPresent()) {
        return days;
      }
    }
    return Optional.empty();
  }
}
