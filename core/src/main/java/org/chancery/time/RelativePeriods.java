package org.chancery.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.TokenRange;

/**
 * Reads periods by their distance from the day of writing: "last year", "this week", "the past
 * three years", "recent weeks", "the coming months", "the weekend".
 *
 * <p>"Last year" is that of the calendar, "the last year" (with an article) the twelve months up to
 * the day of writing. Vague counts are those of {@link Count}.
 */
final class RelativePeriods {

  private static final Set<String> PAST = Set.of("last", "past", "previous", "recent");
  private static final Set<String> COMING = Set.of("next", "coming", "upcoming", "following");
  private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter");
  private static final Set<String> BEFORE_SEASON =
      Set.of(
          "last", "this", "next", "the", "in", "during", "since", "by", "until", "early", "late");
  private static final Set<String> BEHIND_SEASON =
      Set.of("and", "in", "but", "when", "as", "with", "after", "before", "by", "at");
  private static final Set<String> NEVER_A_SEASON = Set.of("arab", "prague", "hot");
  private static final Set<String> OVER = Set.of("over", "within", "during", "through", "for");
  private static final Set<CalendarUnit> ROLLING =
      EnumSet.of(CalendarUnit.WEEK, CalendarUnit.MONTH, CalendarUnit.YEAR, CalendarUnit.DECADE);
  private static final int WEEKEND_STEP = 7;

  private RelativePeriods() {}

  /** "Last year", "this week", "next month", "current decade". */
  static Optional<TimeExpression> stepped(TimeScan scan, int at) {
    Optional<CalendarUnit> unit = CalendarUnit.named(scan.word(at + 1));
    String word = scan.word(at);
    boolean plural = scan.word(at + 1).endsWith("s");
    if (unit.isEmpty() || plural || unit.get().isOfTheClock() || isAnchored(scan, at)) {
      return Optional.empty();
    }
    boolean article = scan.is(at - 1, "the") || scan.is(at - 1, "this");
    boolean rolling =
        word.equals("past")
            || word.equals("coming")
            || (article
                && ROLLING.contains(unit.get())
                && (word.equals("last") || word.equals("next")))
            || (unit.get() == CalendarUnit.DECADE && word.equals("last"));
    if (rolling) {
      return rolling(scan, Words.two(at), PAST.contains(word), new Count(1, 1, at), unit.get());
    }
    Optional<Integer> steps =
        switch (word) {
          case "last" -> Optional.of(-1);
          case "this", "current", "present" -> Optional.of(0);
          case "next", "upcoming" -> Optional.of(1);
          default -> Optional.empty();
        };
    return steps
        .filter(s -> unit.get() != CalendarUnit.DAY)
        .map(s -> period(Words.two(at), Units.holding(unit.get(), scan.day(), s)));
  }

  /** "The next week" tells of the week after another time, unless it is "over the next week". */
  private static boolean isAnchored(TimeScan scan, int at) {
    boolean day = scan.is(at + 1, "day");
    return scan.is(at, "next")
        && (day || (scan.is(at - 1, "the") && !scan.isIn(at - 2, OVER) && !scan.is(at - 2, "in")));
  }

  /** "Past three years", "last few days", "coming weeks", "recent months". */
  static Optional<TimeExpression> counted(TimeScan scan, int at) {
    boolean past = scan.isIn(at, PAST);
    if (!past && !scan.isIn(at, COMING)) {
      return Optional.empty();
    }
    Count count = Count.at(scan, at + 1).orElse(Count.few(at + 1));
    Optional<CalendarUnit> unit = CalendarUnit.plural(scan.word(count.end()));
    boolean counted = count.end() > at + 1;
    boolean vagueOnly = scan.is(at, "recent") && counted;
    boolean bareLast = !counted && (scan.is(at, "last") || scan.is(at, "next"));
    TokenRange range = new TokenRange(at, count.end() + 1);
    return unit.filter(u -> !vagueOnly && !bareLast)
        .filter(u -> !counted || !scan.is(count.end() + 1, "of"))
        .flatMap(u -> rolling(scan, range, past, count, u));
  }

  private static Optional<TimeExpression> rolling(
      TimeScan scan, TokenRange range, boolean past, Count count, CalendarUnit unit) {
    LocalDate far = unit.shift(scan.day(), past ? -count.high() : count.high());
    TimeInterval days =
        past ? TimeInterval.days(far, scan.day()) : TimeInterval.days(scan.day(), far);
    return Optional.of(
        new TimeExpression(
                range,
                TimeKind.PERIOD,
                TimeAnchor.PUBLISHED,
                Optional.of(days),
                Optional.of(new Length(count.high(), unit)),
                Optional.empty(),
                false)
            .vague(count.isVague()));
  }

  /** "Earlier this week", "later this year", "earlier in the month". */
  static Optional<TimeExpression> restOf(TimeScan scan, int at) {
    boolean in = scan.is(at + 1, "in") && scan.is(at + 2, "the");
    int word = in ? at + 3 : at + 2;
    Optional<CalendarUnit> unit = CalendarUnit.named(scan.word(word));
    boolean whole = in || scan.is(at + 1, "this");
    if (unit.isEmpty() || !whole || unit.get().compareTo(CalendarUnit.WEEK) < 0) {
      return Optional.empty();
    }
    TimeInterval all = Units.holding(unit.get(), scan.day(), 0);
    LocalDate first = all.start().orElseThrow();
    LocalDate last = all.end().orElseThrow();
    TimeInterval days =
        scan.is(at, "earlier")
            ? TimeInterval.days(first, scan.day())
            : TimeInterval.days(scan.day(), last);
    return Optional.of(period(new TokenRange(at, word + 1), days));
  }

  /** "The weekend", "last weekend", "this weekend". */
  static Optional<TimeExpression> weekend(TimeScan scan, int at) {
    boolean bare = scan.is(at, "weekend");
    int word = bare ? at : at + 1;
    if (!scan.is(word, "weekend")) {
      return Optional.empty();
    }
    LocalDate writing = scan.day();
    LocalDate last = writing.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    LocalDate ofWeek =
        writing
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    boolean now = last.equals(ofWeek);
    Optional<LocalDate> saturday =
        bare
            ? Optional.of(Outlook.looksAhead(scan, at) ? ofWeek : last)
            : switch (scan.word(at)) {
              case "last", "past" -> Optional.of(now ? last.minusDays(WEEKEND_STEP) : last);
              case "this", "coming" -> Optional.of(ofWeek);
              case "next" -> Optional.of(ofWeek.plusDays(WEEKEND_STEP));
              default -> Optional.empty();
            };
    TokenRange range = new TokenRange(at, word + 1);
    return saturday.map(day -> period(range, TimeInterval.days(day, day.plusDays(1))));
  }

  /** Seasons are left open: they differ by the half of the globe. */
  static Optional<TimeExpression> season(TimeScan scan, int at) {
    boolean bare = scan.isIn(at, SEASONS);
    int word = bare ? at : at + 1;
    boolean lower = scan.isIn(word, SEASONS) && !scan.isName(word);
    boolean told = bare ? scan.isIn(at - 1, BEFORE_SEASON) : scan.isIn(at, BEFORE_SEASON);
    boolean of = scan.is(word + 1, "of") && Numbers.year(scan.word(word + 2)).isPresent();
    boolean year = of || Numbers.year(scan.word(word + 1)).isPresent();
    boolean noun = bare && !year && !mayEnd(scan, word + 1) && scan.is(at - 1, "the");
    boolean other = scan.isIn(at - 1, NEVER_A_SEASON) || (!of && scan.is(word + 1, "of"));
    int end = year ? (of ? word + 3 : word + 2) : word + 1;
    return lower && (told || year) && !noun && !other
        ? Optional.of(TimeExpression.open(new TokenRange(at, end), TimeKind.PERIOD))
        : Optional.empty();
  }

  private static boolean mayEnd(TimeScan scan, int at) {
    return scan.isBreak(at) || scan.isIn(at, BEHIND_SEASON);
  }

  private static TimeExpression period(TokenRange range, TimeInterval days) {
    return TimeExpression.of(range, TimeAnchor.PUBLISHED, days);
  }
}
