package org.chancery.time;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.model.TokenRange;

/**
 * Reads how often: "every Tuesday", "every two years", "twice a year", "annually", "on Sundays".
 *
 * <p>So many times in a unit become one in a part of it: "twice a year" is {@code R/P6M}; what does
 * not divide is rounded and marked as approximate. Right: "the China Daily" is a paper. Wrong: "an
 * annual report" that came once.
 */
final class Frequencies {

  private static final Map<String, Length> ADVERBS =
      Map.ofEntries(
          Map.entry("daily", new Length(1, CalendarUnit.DAY)),
          Map.entry("nightly", new Length(1, CalendarUnit.DAY)),
          Map.entry("weekly", new Length(1, CalendarUnit.WEEK)),
          Map.entry("monthly", new Length(1, CalendarUnit.MONTH)),
          Map.entry("quarterly", new Length(1, CalendarUnit.QUARTER)),
          Map.entry("yearly", new Length(1, CalendarUnit.YEAR)),
          Map.entry("annually", new Length(1, CalendarUnit.YEAR)),
          Map.entry("annual", new Length(1, CalendarUnit.YEAR)),
          Map.entry("biennial", new Length(2, CalendarUnit.YEAR)),
          Map.entry("hourly", new Length(1, CalendarUnit.HOUR)));
  private static final Set<String> PAPERS =
      Set.of("newspaper", "paper", "life", "lives", "bread", "tabloid", "magazine", "routine");
  private static final Set<String> EACH = Set.of("a", "per", "an", "each", "every");

  private Frequencies() {}

  /** "Daily", "annually"; not a name. */
  static Optional<TimeExpression> adverb(TimeScan scan, int at) {
    boolean name = scan.isCapital(at) && (at > 0 || scan.isCapital(at + 1));
    boolean paper = scan.isIn(at + 1, PAPERS);
    return name || paper
        ? Optional.empty()
        : Optional.ofNullable(ADVERBS.get(scan.word(at))).map(l -> every(Words.one(at), l));
  }

  /** "Every Tuesday", "each year", "every other day", "every two years". */
  static Optional<TimeExpression> every(TimeScan scan, int at) {
    boolean other = scan.is(at + 1, "other") || scan.is(at + 1, "second");
    int next = other ? at + 2 : at + 1;
    int step = other ? 2 : 1;
    TokenRange range = new TokenRange(at, next + 1);
    if (CalendarNames.weekday(scan, next).isPresent()) {
      return Optional.of(
          every(
              PartsOfDay.behind(scan, every(range, new Length(step, CalendarUnit.WEEK))).range(),
              new Length(step, CalendarUnit.WEEK)));
    }
    if (CalendarNames.month(scan, next).isPresent()) {
      return Optional.of(every(range, new Length(step, CalendarUnit.YEAR)));
    }
    if (scan.is(next, "weekend")) {
      return Optional.of(every(range, new Length(step, CalendarUnit.WEEK)));
    }
    boolean night = scan.is(next, "night") || scan.is(next, "morning") || scan.is(next, "evening");
    if (night) {
      return Optional.of(every(range, new Length(step, CalendarUnit.DAY)));
    }
    Optional<CalendarUnit> unit = CalendarUnit.named(scan.word(next));
    if (unit.isPresent() && !scan.word(next).endsWith("s")) {
      return Optional.of(every(range, new Length(step, unit.get())));
    }
    OptionalInt count = Numbers.count(scan.word(next));
    return count.isPresent()
        ? CalendarUnit.plural(scan.word(next + 1))
            .map(u -> every(new TokenRange(at, next + 2), new Length(count.getAsInt(), u)))
        : Optional.empty();
  }

  /** "Once a week", "twice a year", "three times a month", "once every five years". */
  static Optional<TimeExpression> times(TimeScan scan, int at) {
    boolean once = scan.is(at, "once");
    boolean twice = scan.is(at, "twice");
    OptionalInt count =
        once ? OptionalInt.of(1) : twice ? OptionalInt.of(2) : Numbers.count(scan.word(at));
    int next = once || twice ? at + 1 : at + 2;
    boolean told = once || twice || scan.is(at + 1, "times");
    if (!told || count.isEmpty() || !scan.isIn(next, EACH)) {
      return Optional.empty();
    }
    Optional<CalendarUnit> unit =
        CalendarUnit.named(scan.word(next + 1)).filter(u -> !scan.word(next + 1).endsWith("s"));
    if (unit.isPresent()) {
      return Optional.of(parts(new TokenRange(at, next + 2), count.getAsInt(), unit.get()));
    }
    return once
        ? every(scan, next).map(each -> each.at(new TokenRange(at, each.range().end())))
        : Optional.empty();
  }

  private static TimeExpression parts(TokenRange range, int count, CalendarUnit unit) {
    if (count == 1) {
      return every(range, new Length(1, unit));
    }
    Length whole = inSmallerUnits(unit);
    int each = Math.max(1, Math.round((float) whole.count() / count));
    return every(range, new Length(each, whole.unit()))
        .vague(whole.count() % count != 0 || unit == CalendarUnit.MONTH);
  }

  private static Length inSmallerUnits(CalendarUnit unit) {
    return switch (unit) {
      case YEAR -> new Length(12, CalendarUnit.MONTH);
      case QUARTER -> new Length(3, CalendarUnit.MONTH);
      case MONTH -> new Length(30, CalendarUnit.DAY);
      case WEEK -> new Length(168, CalendarUnit.HOUR);
      case DAY -> new Length(24, CalendarUnit.HOUR);
      case DECADE -> new Length(10, CalendarUnit.YEAR);
      default -> new Length(1, unit);
    };
  }

  /** "Tuesdays": the weekday in the plural. */
  static Optional<TimeExpression> plural(TimeScan scan, int at) {
    String word = scan.word(at);
    String day = word.substring(0, Math.max(0, word.length() - 1));
    for (DayOfWeek each : DayOfWeek.values()) {
      if (scan.isCapital(at) && day.equals(each.name().toLowerCase(java.util.Locale.ROOT))) {
        boolean movement = scan.is(at + 1, "for");
        return movement
            ? Optional.empty()
            : Optional.of(every(Words.one(at), new Length(1, CalendarUnit.WEEK)));
      }
    }
    return Optional.empty();
  }

  private static TimeExpression every(TokenRange range, Length length) {
    return TimeExpression.counted(range, TimeKind.FREQUENCY, Optional.of(length));
  }
}
