package org.chancery.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.model.TokenRange;

/**
 * Reads portions of a period: "mid-March", "early 2024", "late last month", "the end of the year",
 * "the first week of May".
 *
 * <p>Early, mid and late are thirds: of a month the days to the 10th, the 20th and its end, of a
 * year four months each, of a decade its years 0 to 3, 4 to 6, 7 to 9. The beginning and the end of
 * a year are its first and last month, of a month its first and last seven days. All are marked as
 * approximate, since nobody who writes "early 2024" means a day.
 */
final class Portions {

  private static final int WEEK = 7;
  private static final int MONTHS = 12;
  private static final Set<String> EDGES = Set.of("beginning", "start", "end", "middle");
  private static final Set<String> LINKS = Set.of("in", "of", "on");

  private Portions() {}

  /** "Early 2024", "late last month", "mid March", "early in the year". */
  static Optional<TimeExpression> third(TimeScan scan, int at) {
    int next = scan.isIn(at + 1, LINKS) ? at + 2 : at + 1;
    return third(scan, scan.word(at), at, scan.afterArticle(next));
  }

  /** "Mid-March", "early-2024", "mid-1990s". */
  static Optional<TimeExpression> joined(TimeScan scan, int at) {
    String word = scan.word(at);
    int hyphen = word.indexOf('-');
    String prefix = word.substring(0, hyphen + 1);
    if (hyphen < 0 || hyphen + 1 == word.length() || PORTION_WORDS.indexOf(prefix) < 0) {
      return Optional.empty();
    }
    return third(scan.without(prefix, at), word.substring(0, hyphen), at, at);
  }

  private static final java.util.List<String> PORTION_WORDS =
      java.util.List.of("mid-", "early-", "late-");

  private static Optional<TimeExpression> third(TimeScan scan, String word, int at, int baseAt) {
    return Base.bare(scan, baseAt)
        .filter(base -> !base.isDay())
        .flatMap(
            base ->
                base.interval()
                    .flatMap(days -> thirdOf(days, word))
                    .map(
                        days ->
                            base.over(new TokenRange(at, base.range().end()), days).vague(true)));
  }

  private static Optional<TimeInterval> thirdOf(TimeInterval days, String word) {
    int which = word.equals("early") ? 0 : word.startsWith("mid") ? 1 : 2;
    if (!days.isClosed()) {
      return Optional.empty();
    }
    LocalDate first = days.start().orElseThrow();
    LocalDate last = days.end().orElseThrow();
    return Optional.of(
        switch (days.precision()) {
          case YEAR -> thirdOfYears(first.getYear(), last.getYear(), which);
          case MONTH -> thirdOfMonths(YearMonth.from(first), YearMonth.from(last), which);
          case DAY -> thirdOfDays(first, last, which);
        });
  }

  private static TimeInterval thirdOfYears(int first, int last, int which) {
    if (first == last) {
      return Units.months(first, which * MONTHS / 3 + 1, MONTHS / 3);
    }
    if (last - first < 2) {
      return TimeInterval.years(first, last);
    }
    int[] cuts = cuts(last - first + 1);
    return TimeInterval.years(first + cuts[which], first + cuts[which + 1] - 1);
  }

  private static TimeInterval thirdOfMonths(YearMonth first, YearMonth last, int which) {
    if (first.equals(last)) {
      int from = which * 10 + 1;
      int to = which == 2 ? first.lengthOfMonth() : from + 9;
      return TimeInterval.days(first.atDay(from), first.atDay(to));
    }
    int count = (int) java.time.temporal.ChronoUnit.MONTHS.between(first, last) + 1;
    if (count < 3) {
      return TimeInterval.months(first, last);
    }
    int[] cuts = cuts(count);
    return TimeInterval.months(
        first.plusMonths(cuts[which]), first.plusMonths(cuts[which + 1] - 1L));
  }

  private static TimeInterval thirdOfDays(LocalDate first, LocalDate last, int which) {
    int count = (int) java.time.temporal.ChronoUnit.DAYS.between(first, last) + 1;
    if (count < 3) {
      return TimeInterval.days(first, last);
    }
    int[] cuts = count == WEEK ? new int[] {0, 2, 4, 7} : cuts(count);
    return TimeInterval.days(first.plusDays(cuts[which]), first.plusDays(cuts[which + 1] - 1L));
  }

  /** Where the thirds of so many begin; of ten 0, 4, 7. */
  private static int[] cuts(int count) {
    return new int[] {0, (count + 2) / 3, (count + 2) / 3 + (count + 1) / 3, count};
  }

  /** "The end of the year", "the beginning of March", "the middle of 2024". */
  static Optional<TimeExpression> edge(TimeScan scan, int at) {
    if (!scan.isIn(at, EDGES) || !scan.is(at + 1, "of")) {
      return Optional.empty();
    }
    return Base.bare(scan, scan.afterArticle(at + 2))
        .or(() -> thisYear(scan, at + 2))
        .filter(base -> base.interval().filter(TimeInterval::isClosed).isPresent())
        .filter(base -> !base.isDay())
        .map(
            base -> {
              TokenRange range = new TokenRange(at, base.range().end());
              TimeInterval whole = base.interval().orElseThrow();
              TimeInterval part =
                  scan.is(at, "middle")
                      ? thirdOf(whole, "mid").orElse(whole)
                      : edgeOf(whole, scan.is(at, "end"));
              return base.over(range, part).vague(true);
            });
  }

  /** "End of year", without an article. */
  private static Optional<TimeExpression> thisYear(TimeScan scan, int at) {
    return scan.is(at, "year")
        ? Optional.of(
            TimeExpression.of(
                Words.one(at), TimeAnchor.PUBLISHED, TimeInterval.year(scan.day().getYear())))
        : Optional.empty();
  }

  /** "Year end", "year-end": December. */
  static Optional<TimeExpression> yearEnd(TimeScan scan, int at) {
    boolean joined = scan.is(at, "year-end");
    boolean apart = scan.is(at, "year") && scan.is(at + 1, "end");
    return joined || apart
        ? Optional.of(
            TimeExpression.of(
                    joined ? Words.one(at) : Words.two(at),
                    TimeAnchor.PUBLISHED,
                    Units.months(scan.day().getYear(), MONTHS, 1))
                .vague(true))
        : Optional.empty();
  }

  private static TimeInterval edgeOf(TimeInterval days, boolean end) {
    LocalDate first = days.start().orElseThrow();
    LocalDate last = days.end().orElseThrow();
    boolean oneMonth = YearMonth.from(first).equals(YearMonth.from(last));
    if (days.precision() == TimeInterval.Precision.YEAR && first.getYear() < last.getYear()) {
      return TimeInterval.year(end ? last.getYear() : first.getYear());
    }
    if (days.precision() != TimeInterval.Precision.DAY && !oneMonth) {
      return TimeInterval.month(YearMonth.from(end ? last : first));
    }
    if (oneMonth && days.precision() == TimeInterval.Precision.MONTH) {
      return end
          ? TimeInterval.days(last.minusDays(WEEK - 1), last)
          : TimeInterval.days(first, first.plusDays(WEEK - 1));
    }
    return TimeInterval.day(end ? last : first);
  }

  /** The first or last day itself, behind "since the start of" and "by the end of". */
  static Optional<TimeExpression> boundary(TimeScan scan, int at) {
    if (!scan.isIn(at, EDGES) || scan.is(at, "middle") || !scan.is(at + 1, "of")) {
      return Optional.empty();
    }
    return Base.bare(scan, scan.afterArticle(at + 2))
        .filter(base -> base.interval().filter(TimeInterval::isClosed).isPresent())
        .map(
            base -> {
              TimeInterval days = base.interval().orElseThrow();
              LocalDate day = (scan.is(at, "end") ? days.end() : days.start()).orElseThrow();
              return base.over(new TokenRange(at, base.range().end()), TimeInterval.day(day));
            });
  }

  /**
   * "First week of March", "last Friday of May", "second half of March", "first half of the 1990s".
   */
  static Optional<TimeExpression> numbered(TimeScan scan, int at) {
    boolean last = scan.is(at, "last") || scan.is(at, "final");
    OptionalInt ordinal = Numbers.ordinal(scan.word(at));
    boolean of = scan.is(at + 2, "of") || scan.is(at + 2, "in");
    if ((!last && ordinal.isEmpty()) || !of) {
      return Optional.empty();
    }
    int number = last ? -1 : ordinal.getAsInt();
    return Base.bare(scan, scan.afterArticle(at + 3))
        .filter(base -> base.interval().filter(TimeInterval::isClosed).isPresent())
        .flatMap(
            base ->
                numbered(scan, at, number, base.interval().orElseThrow())
                    .map(days -> base.over(new TokenRange(at, base.range().end()), days)));
  }

  private static Optional<TimeInterval> numbered(
      TimeScan scan, int at, int number, TimeInterval whole) {
    LocalDate first = whole.start().orElseThrow();
    LocalDate last = whole.end().orElseThrow();
    boolean oneMonth = YearMonth.from(first).equals(YearMonth.from(last)) && !whole.isDay();
    Optional<DayOfWeek> weekday = CalendarNames.weekday(scan, at + 1);
    if (oneMonth && weekday.isPresent() && number <= 5) {
      LocalDate day = first.with(TemporalAdjusters.dayOfWeekInMonth(number, weekday.get()));
      return day.isAfter(last) ? Optional.empty() : Optional.of(TimeInterval.day(day));
    }
    if (oneMonth && scan.is(at + 1, "week") && number <= 4) {
      LocalDate from = number < 0 ? last.minusDays(WEEK - 1) : first.plusDays((number - 1L) * WEEK);
      return Optional.of(TimeInterval.days(from, from.plusDays(WEEK - 1)));
    }
    if (scan.is(at + 1, "day") && !whole.isDay() && (number == 1 || number < 0)) {
      return Optional.of(TimeInterval.day(number < 0 ? last : first));
    }
    if (!scan.is(at + 1, "half") || number > 2 || whole.isDay()) {
      return Optional.empty();
    }
    return Optional.of(half(whole, first, last, number == 1));
  }

  private static TimeInterval half(
      TimeInterval whole, LocalDate first, LocalDate last, boolean firstHalf) {
    int years = last.getYear() - first.getYear() + 1;
    if (whole.precision() == TimeInterval.Precision.YEAR && years > 1) {
      int middle = first.getYear() + years / 2;
      return firstHalf
          ? TimeInterval.years(first.getYear(), middle - 1)
          : TimeInterval.years(middle, last.getYear());
    }
    long days = java.time.temporal.ChronoUnit.DAYS.between(first, last) + 1;
    LocalDate middle =
        YearMonth.from(first).equals(YearMonth.from(last))
            ? first.plusDays(days / 2)
            : first.plusMonths(6);
    return firstHalf
        ? TimeInterval.days(first, middle.minusDays(1))
        : TimeInterval.days(middle, last);
  }
}
