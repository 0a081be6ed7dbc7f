package org.chancery.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.TokenRange;

/**
 * Reads times by their distance from another: "three days ago" from the day of writing, "a day
 * earlier" and "the following year" from the days last spoken of, "three days after the summit"
 * from a happening, "two weeks before May 3" from a date.
 *
 * <p>A happening has days where the article tells them beside its noun ("a summit on May 3");
 * otherwise the expression is left open. Weeks from the day of writing are taken as the seven days
 * around that day. Wrong: "a day earlier" behind two days is taken from the later told.
 */
final class Anchored {

  private static final int HALF_WEEK = 3;
  private static final Set<String> AFTER = Set.of("after", "following");
  private static final Set<String> BEFORE = Set.of("before", "prior", "ahead");
  private static final Set<String> LINK_TAILS = Set.of("to", "of");
  private static final Set<String> SAME = Set.of("same", "that", "very");

  private Anchored() {}

  private record Anchor(Optional<TimeInterval> days, TimeAnchor anchor, int end) {}

  /** "Three days ago", "a day earlier", "two weeks after the vote", "hours before the attack". */
  static Optional<TimeExpression> counted(TimeScan scan, int at) {
    boolean bare = CalendarUnit.plural(scan.word(at)).isPresent();
    Optional<Count> counted = bare ? Optional.of(Count.few(at)) : Count.at(scan, at);
    if (counted.isEmpty()) {
      return Optional.empty();
    }
    Count count = counted.get();
    Optional<CalendarUnit> unit = CalendarUnit.named(scan.word(count.end()));
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    int next = count.end() + 1;
    boolean rough = count.isVague() || Count.isRough(scan, at);
    String word = scan.word(next);
    if (word.equals("ago")) {
      TimeInterval today = TimeInterval.day(scan.day());
      TimeInterval then = shifted(today, unit.get(), count, -1, true);
      return Optional.of(
          TimeExpression.of(new TokenRange(at, next + 1), TimeAnchor.PUBLISHED, then)
              .vague(rough || unit.get() == CalendarUnit.WEEK));
    }
    boolean earlier = word.equals("earlier") || (word.equals("before") && scan.isBreak(next + 1));
    boolean later = word.equals("later") || (word.equals("after") && scan.isBreak(next + 1));
    if (earlier || later) {
      return Optional.of(
          fromSpokenOf(scan, new TokenRange(at, next + 1), unit.get(), count, earlier ? -1 : 1)
              .vague(rough));
    }
    int sign = AFTER.contains(word) ? 1 : BEFORE.contains(word) ? -1 : 0;
    if (sign == 0) {
      return Optional.empty();
    }
    int start = scan.isIn(next + 1, LINK_TAILS) ? next + 2 : next + 1;
    Anchor anchor = anchor(scan, start);
    return Optional.of(
        from(anchor, new TokenRange(at, anchor.end()), unit.get(), count, sign).vague(rough));
  }

  /** "The previous day", "the following year", "the same day", "that month", "the day before". */
  static Optional<TimeExpression> neighbour(TimeScan scan, int at) {
    String word = scan.word(at);
    Optional<CalendarUnit> second = unit(scan, at + 1);
    Count one = new Count(1, 1, at);
    if (SAME.contains(word) && second.isPresent()) {
      return Optional.of(fromSpokenOf(scan, Words.two(at), second.get(), one, 0));
    }
    boolean theNext = word.equals("next") && scan.is(at - 1, "the");
    boolean ahead =
        word.equals("following") || theNext || (word.equals("next") && scan.is(at + 1, "day"));
    boolean behind = word.equals("previous") || word.equals("preceding");
    if ((ahead || behind) && second.isPresent()) {
      return Optional.of(fromSpokenOf(scan, Words.two(at), second.get(), one, ahead ? 1 : -1));
    }
    Optional<CalendarUnit> unit = unit(scan, at);
    boolean before = scan.is(at + 1, "before");
    boolean article = scan.is(at - 1, "the");
    if (unit.isEmpty() || !article || !(before || scan.is(at + 1, "after"))) {
      return Optional.empty();
    }
    int sign = before ? -1 : 1;
    if (scan.isBreak(at + 2)) {
      return Optional.of(fromSpokenOf(scan, Words.two(at), unit.get(), one, sign));
    }
    Anchor anchor = anchor(scan, at + 2);
    return Optional.of(from(anchor, new TokenRange(at, anchor.end()), unit.get(), one, sign));
  }

  /** "Eve of the summit", "eve of May 9". */
  static Optional<TimeExpression> eve(TimeScan scan, int at) {
    if (!scan.is(at + 1, "of")) {
      return Optional.empty();
    }
    Anchor anchor = anchor(scan, at + 2);
    return Optional.of(
        from(anchor, new TokenRange(at, anchor.end()), CalendarUnit.DAY, new Count(1, 1, at), -1));
  }

  private static Optional<CalendarUnit> unit(TimeScan scan, int at) {
    return CalendarUnit.named(scan.word(at))
        .filter(unit -> !unit.isOfTheClock() && !scan.word(at).endsWith("s"));
  }

  private static Anchor anchor(TimeScan scan, int at) {
    int start = scan.afterArticle(at);
    Optional<TimeExpression> time = Base.at(scan, start);
    if (time.isPresent() && !scan.is(time.get().range().end(), "'s")) {
      return new Anchor(time.get().interval(), time.get().anchor(), time.get().range().end());
    }
    Optional<Happenings.Told> told = Happenings.named(scan, at);
    return told.map(
            noun ->
                new Anchor(
                    noun.days(),
                    noun.days().isPresent() ? TimeAnchor.ARTICLE : TimeAnchor.OPEN,
                    noun.end()))
        .orElse(new Anchor(Optional.empty(), TimeAnchor.OPEN, at));
  }

  private static TimeExpression fromSpokenOf(
      TimeScan scan, TokenRange range, CalendarUnit unit, Count count, int sign) {
    return from(
        new Anchor(scan.spokenOf(), TimeAnchor.ARTICLE, range.end()), range, unit, count, sign);
  }

  private static TimeExpression from(
      Anchor anchor, TokenRange range, CalendarUnit unit, Count count, int sign) {
    boolean fine = unit.compareTo(CalendarUnit.WEEK) <= 0;
    return anchor
        .days()
        .filter(TimeInterval::isClosed)
        .filter(days -> !fine || days.isDay())
        .map(
            days ->
                TimeExpression.of(range, anchor.anchor(), shifted(days, unit, count, sign, false)))
        .orElseGet(
            () ->
                TimeExpression.open(
                    range,
                    unit.compareTo(CalendarUnit.DAY) <= 0 ? TimeKind.POINT : TimeKind.PERIOD));
  }

  private static TimeInterval shifted(
      TimeInterval from, CalendarUnit unit, Count count, int sign, boolean around) {
    LocalDate base = (sign < 0 ? from.start() : from.end()).orElseThrow();
    if (count.isVague()) {
      LocalDate one = unit.shift(base, sign * count.low());
      LocalDate other = unit.shift(base, sign * count.high());
      return spread(unit, sign < 0 ? other : one, sign < 0 ? one : other);
    }
    LocalDate day = unit.shift(base, sign * count.low());
    if (unit == CalendarUnit.WEEK || unit == CalendarUnit.FORTNIGHT) {
      boolean whole = sign == 0;
      return whole
          ? Units.holding(unit, base, 0)
          : around
              ? TimeInterval.days(day.minusDays(HALF_WEEK), day.plusDays(HALF_WEEK))
              : TimeInterval.day(day);
    }
    boolean years = unit.compareTo(CalendarUnit.YEAR) >= 0;
    return Units.holding(
        years ? CalendarUnit.YEAR : unit == CalendarUnit.QUARTER ? CalendarUnit.MONTH : unit,
        day,
        0);
  }

  private static TimeInterval spread(CalendarUnit unit, LocalDate first, LocalDate last) {
    return switch (unit) {
      case MONTH, QUARTER ->
          TimeInterval.months(java.time.YearMonth.from(first), java.time.YearMonth.from(last));
      case YEAR, DECADE, CENTURY -> TimeInterval.years(first.getYear(), last.getYear());
      default -> TimeInterval.days(first, last);
    };
  }
}
