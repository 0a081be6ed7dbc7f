package org.chancery.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.model.TokenRange;

/**
 * Reads how long: "for three days", "a 10-year treaty", "half an hour", "for decades"; and what a
 * length from the day of writing on comes to: "in a few days", "within 48 hours".
 *
 * <p>Right: "a 45-year-old man", "24 hours a day" and "three years old" are none. Wrong: "in three
 * days" behind a verb that does not tell its tense is taken as ahead.
 */
final class Durations {

  private static final Set<String> BEFORE_ONE =
      Set.of("for", "lasted", "lasting", "lasts", "last", "within", "over", "spanning", "than");
  private static final Set<String> AGE = Set.of("old", "older", "younger");
  private static final Set<String> EACH = Set.of("a", "per", "an", "each", "every");

  private Durations() {}

  /** "Three days", "a week" behind "for", "two and a half years". */
  static Optional<TimeExpression> counted(TimeScan scan, int at) {
    Optional<Count> counted = Count.at(scan, at);
    if (counted.isEmpty()) {
      return Optional.empty();
    }
    Count count = counted.get();
    boolean half =
        scan.is(count.end(), "and")
            && scan.is(count.end() + 1, "a")
            && scan.is(count.end() + 2, "half");
    int word = half ? count.end() + 3 : count.end();
    Optional<CalendarUnit> unit = CalendarUnit.named(scan.word(word));
    boolean one = unit.isPresent() && !scan.word(word).endsWith("s");
    boolean told = !one || (count.low() == 1 && scan.isIn(at - 1, BEFORE_ONE));
    boolean halfBehind =
        one && scan.is(word + 1, "and") && scan.is(word + 2, "a") && scan.is(word + 3, "half");
    int end = halfBehind ? word + 4 : word + 1;
    if (unit.isEmpty() || !(told || halfBehind) || isAgeOrRate(scan, at, end)) {
      return Optional.empty();
    }
    Optional<Length> length =
        half || halfBehind
            ? halves(2 * count.low() + 1, unit.get())
            : Optional.of(new Length(count.high(), unit.get()));
    return Optional.of(
        TimeExpression.counted(new TokenRange(at, end), TimeKind.DURATION, length)
            .vague(count.isVague() || Count.isRough(scan, at)));
  }

  private static boolean isAgeOrRate(TimeScan scan, int at, int end) {
    boolean rate = scan.isIn(end, EACH) && CalendarUnit.named(scan.word(end + 1)).isPresent();
    boolean age = scan.isIn(end, AGE) || (scan.is(end, "of") && scan.is(end + 1, "age"));
    return rate || age || scan.is(at - 1, "aged");
  }

  /** "Half an hour", "half a century". */
  static Optional<TimeExpression> half(TimeScan scan, int at) {
    boolean article = scan.is(at + 1, "a") || scan.is(at + 1, "an");
    Optional<Length> length =
        article
            ? CalendarUnit.named(scan.word(at + 2)).flatMap(u -> halves(1, u))
            : Optional.empty();
    if (length.isEmpty()) {
      return Optional.empty();
    }
    if (scan.is(at + 3, "ago")) {
      Length back = length.get();
      LocalDate then = back.unit().shift(scan.day(), -back.count());
      CalendarUnit held = back.unit();
      return Optional.of(
          TimeExpression.of(
                  new TokenRange(at, at + 4), TimeAnchor.PUBLISHED, Units.holding(held, then, 0))
              .vague(true));
    }
    return Optional.of(TimeExpression.counted(Words.three(at), TimeKind.DURATION, length));
  }

  private static Optional<Length> halves(int halves, CalendarUnit unit) {
    return switch (unit) {
      case HOUR -> Optional.of(new Length(halves * 30, CalendarUnit.MINUTE));
      case DAY -> Optional.of(new Length(halves * 12, CalendarUnit.HOUR));
      case YEAR -> Optional.of(new Length(halves * 6, CalendarUnit.MONTH));
      case DECADE -> Optional.of(new Length(halves * 5, CalendarUnit.YEAR));
      case CENTURY -> Optional.of(new Length(halves * 50, CalendarUnit.YEAR));
      default -> Optional.empty();
    };
  }

  /** "Three-day", "48-hour", "week-long", "10-year"; not "45-year-old". */
  static Optional<TimeExpression> joined(TimeScan scan, int at) {
    String word = scan.word(at);
    boolean isLong = word.endsWith("-long") || scan.is(at + 1, "long");
    String core = word.endsWith("-long") ? word.substring(0, word.length() - 5) : word;
    int hyphen = core.lastIndexOf('-');
    Optional<CalendarUnit> unit = CalendarUnit.named(core.substring(hyphen + 1));
    boolean name = scan.isName(at) && scan.isCapital(at + 1);
    if (unit.isEmpty() || name) {
      return Optional.empty();
    }
    OptionalInt count =
        hyphen > 0
            ? Numbers.count(core.substring(0, hyphen))
            : core.endsWith("s") || !word.endsWith("-long")
                ? OptionalInt.empty()
                : OptionalInt.of(1);
    if (count.isEmpty()) {
      boolean open = hyphen < 0 && isLong && word.endsWith("-long");
      return open
          ? Optional.of(
              TimeExpression.counted(Words.one(at), TimeKind.DURATION, Optional.empty())
                  .vague(true))
          : Optional.empty();
    }
    return Optional.of(
        TimeExpression.counted(
            Words.one(at),
            TimeKind.DURATION,
            Optional.of(new Length(count.getAsInt(), unit.get()))));
  }

  /** "For decades", "for hours". */
  static Optional<TimeExpression> uncounted(TimeScan scan, int at) {
    return scan.is(at - 1, "for") && CalendarUnit.plural(scan.word(at)).isPresent()
        ? Optional.of(
            TimeExpression.counted(Words.one(at), TimeKind.DURATION, Optional.empty()).vague(true))
        : Optional.empty();
  }

  /** "In three days", "within 48 hours": days ahead, or, in a clause of the past, a length. */
  static Optional<TimeExpression> ahead(TimeScan scan, int at) {
    boolean within = scan.is(at, "within");
    boolean next = scan.is(at + 1, "the") && scan.is(at + 2, "next");
    int start = next && within ? at + 3 : at + 1;
    Optional<Count> counted =
        Count.at(scan, start)
            .or(
                () ->
                    within && CalendarUnit.plural(scan.word(start)).isPresent()
                        ? Optional.of(Count.few(start))
                        : Optional.empty());
    Optional<CalendarUnit> unit = counted.flatMap(c -> CalendarUnit.named(scan.word(c.end())));
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    Count count = counted.orElseThrow();
    int end = count.end() + 1;
    boolean length = Outlook.looksBack(scan, at) || scan.is(end, "of") || isFirst(scan, at);
    boolean other = scan.is(end, "'s") || scan.is(end, "'") || isAgeOrRate(scan, start, end);
    if (length || other) {
      return Optional.empty();
    }
    LocalDate near = unit.get().shift(scan.day(), count.low());
    LocalDate far = unit.get().shift(scan.day(), count.high());
    TimeInterval days =
        within
            ? TimeInterval.days(scan.day(), far)
            : count.isVague()
                ? TimeInterval.days(near, far)
                : unit.get().compareTo(CalendarUnit.WEEK) > 0
                    ? Units.holding(
                        unit.get().compareTo(CalendarUnit.YEAR) >= 0
                            ? CalendarUnit.YEAR
                            : CalendarUnit.MONTH,
                        near,
                        0)
                    : TimeInterval.day(near);
    return Optional.of(
        TimeExpression.of(new TokenRange(at, end), TimeAnchor.PUBLISHED, days)
            .vague(count.isVague() || Count.isRough(scan, start)));
  }

  /** "The first time in 20 years" looks back. */
  private static boolean isFirst(TimeScan scan, int at) {
    for (int i = at - 1; i >= 0 && at - i <= 6; i--) {
      String word = scan.word(i);
      if (word.equals("first") || word.endsWith("est") || word.equals("worst")) {
        return true;
      }
    }
    return false;
  }
}
