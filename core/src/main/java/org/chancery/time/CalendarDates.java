package org.chancery.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.model.TokenRange;

/**
 * Reads dates of the calendar: "Dec 31", "Tuesday, January 21st, 2025", "3rd of March",
 * "2024-12-31", "12/31/2024".
 *
 * <p>A day without a year is the one nearest to the day of writing that is not more than 31 days
 * after it, or, where the clause looks ahead, the next one. Figures are read where only one order
 * makes a date. Right: "12/31/2024". Wrong: "3/4/2024" is not read, whoever wrote it.
 */
final class CalendarDates {

  private static final int MONTHS = 12;

  private CalendarDates() {}

  /** A day with its month, in words. */
  static Optional<TimeExpression> inWords(TimeScan scan, int at) {
    return partial(scan, at)
        .filter(date -> date.day().isPresent())
        .flatMap(date -> date.resolve(scan));
  }

  /** A month or a day of one at an index, by whatever stands there. */
  static Optional<PartialDate> partial(TimeScan scan, int at) {
    Optional<DayOfWeek> weekday = CalendarNames.weekdayBeforeDate(scan, at);
    if (weekday.isPresent()) {
      int next = scan.is(at + 1, ",") ? at + 2 : at + 1;
      int start = scan.afterArticle(next);
      return dated(scan, start)
          .filter(date -> date.day().isPresent())
          .map(
              date ->
                  new PartialDate(
                      new TokenRange(at, date.range().end()),
                      date.year(),
                      date.month(),
                      date.day(),
                      weekday,
                      date.relative()));
    }
    return dated(scan, at);
  }

  private static Optional<PartialDate> dated(TimeScan scan, int at) {
    Optional<Month> first = CalendarNames.month(scan, at);
    if (first.isPresent()) {
      int next = scan.afterArticle(at + 1);
      OptionalInt day = Numbers.day(scan.word(next));
      boolean counts = day.isPresent() && countsBehindMonth(scan, at, next + 1);
      return day.isPresent() && !counts
          ? Optional.of(withYear(scan, at, next + 1, first.get(), day))
          : Optional.of(withYear(scan, at, at + 1, first.get(), OptionalInt.empty()));
    }
    OptionalInt day = Numbers.day(scan.word(at));
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int next = scan.is(at + 1, "of") ? at + 2 : at + 1;
    return CalendarNames.month(scan, next)
        .filter(month -> !isVerbMay(scan, next, month))
        .map(month -> withYear(scan, at, next + 1, month, day));
  }

  /** "In June 31 people died", "in May two weeks of talks": the number counts what follows. */
  private static boolean countsBehindMonth(TimeScan scan, int month, int next) {
    boolean things = scan.is(next, "people") || Years.countsThings(scan, next);
    return CalendarUnit.named(scan.word(next)).isPresent() || (scan.is(month - 1, "in") && things);
  }

  /** "The 20 may stay" has no capital; "20 MAY STAY" has. */
  private static boolean isVerbMay(TimeScan scan, int at, Month month) {
    return month == Month.MAY && scan.written(at).equals("MAY") && scan.isCapital(at + 1);
  }

  private static PartialDate withYear(
      TimeScan scan, int at, int after, Month month, OptionalInt day) {
    boolean skips = scan.is(after, ",") || (day.isEmpty() && scan.is(after, "of"));
    int place = skips ? after + 1 : after;
    OptionalInt year = Numbers.digits(scan.word(place), 4, 4);
    boolean plain = day.isPresent() || Numbers.year(scan.word(place)).isPresent();
    boolean comma = day.isPresent() || !scan.is(after, ",");
    if (year.isPresent() && plain && comma && !isAmount(scan, place)) {
      return new PartialDate(
          new TokenRange(at, place + 1), year, month, day, Optional.empty(), false);
    }
    return YearWords.at(scan, after)
        .map(
            told ->
                new PartialDate(
                    new TokenRange(at, told.end()),
                    OptionalInt.of(told.year()),
                    month,
                    day,
                    Optional.empty(),
                    true))
        .orElse(
            new PartialDate(
                new TokenRange(at, after),
                OptionalInt.empty(),
                month,
                day,
                Optional.empty(),
                false));
  }

  /** "On May 3, 2000 soldiers came" has no year; "May 3, 2000, soldiers came" has. */
  private static boolean isAmount(TimeScan scan, int at) {
    boolean round = scan.word(at).endsWith("00");
    return round && Years.countsThings(scan, at + 1);
  }

  /** "2024-12-31", "12/31/2024", "31.12.2024". */
  static Optional<TimeExpression> inFigures(TimeScan scan, int at) {
    String word = scan.word(at);
    int first = separator(word, 0);
    int second = first < 0 ? -1 : separator(word, first + 1);
    if (second < 0 || word.charAt(first) != word.charAt(second)) {
      return Optional.empty();
    }
    String a = word.substring(0, first);
    String b = word.substring(first + 1, second);
    String c = word.substring(second + 1);
    OptionalInt middle = Numbers.digits(b, 1, 2);
    OptionalInt yearFirst = Numbers.year(a);
    OptionalInt yearLast = Numbers.year(c);
    OptionalInt other = Numbers.digits(yearFirst.isPresent() ? c : a, 1, 2);
    boolean oneYear = yearFirst.isPresent() != yearLast.isPresent();
    if (!oneYear || middle.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    return yearFirst.isPresent()
        ? figures(scan, at, yearFirst.getAsInt(), middle.getAsInt(), other.getAsInt())
        : eitherOrder(scan, at, yearLast.getAsInt(), other.getAsInt(), middle.getAsInt());
  }

  private static Optional<TimeExpression> eitherOrder(
      TimeScan scan, int at, int year, int one, int two) {
    if (one > MONTHS || one == two) {
      return figures(scan, at, year, two, one);
    }
    return two > MONTHS ? figures(scan, at, year, one, two) : Optional.empty();
  }

  private static Optional<TimeExpression> figures(
      TimeScan scan, int at, int year, int month, int day) {
    TokenRange range = new TokenRange(at, at + 1);
    boolean possible = month >= 1 && month <= MONTHS && day >= 1;
    if (!possible) {
      scan.reportImpossible(range);
      return Optional.empty();
    }
    return new PartialDate(
            range,
            OptionalInt.of(year),
            Month.of(month),
            OptionalInt.of(day),
            Optional.empty(),
            false)
        .resolve(scan);
  }

  private static int separator(String word, int from) {
    for (int i = from; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '-' || c == '/' || c == '.') {
        return i;
      }
    }
    return -1;
  }
}
