package org.chancery.time;

import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.model.TokenRange;

/**
 * Reads feasts: those of a fixed day of the Gregorian calendar become days, movable ones are left
 * open. "9/11" and "September 11 attacks" are the day in 2001.
 *
 * <p>Right: "Christmas Eve" is December 24. Wrong: an Orthodox "Christmas" on January 7.
 */
final class Holidays {

  private record Day(Month month, int day) {}

  private static final Map<List<String>, Day> FIXED =
      Map.ofEntries(
          Map.entry(List.of("new", "year", "'s", "day"), new Day(Month.JANUARY, 1)),
          Map.entry(List.of("new", "year", "'s", "eve"), new Day(Month.DECEMBER, 31)),
          Map.entry(List.of("christmas", "day"), new Day(Month.DECEMBER, 25)),
          Map.entry(List.of("christmas", "eve"), new Day(Month.DECEMBER, 24)),
          Map.entry(List.of("christmas"), new Day(Month.DECEMBER, 25)),
          Map.entry(List.of("boxing", "day"), new Day(Month.DECEMBER, 26)),
          Map.entry(List.of("may", "day"), new Day(Month.MAY, 1)),
          Map.entry(List.of("valentine", "'s", "day"), new Day(Month.FEBRUARY, 14)),
          Map.entry(List.of("halloween"), new Day(Month.OCTOBER, 31)),
          Map.entry(List.of("bastille", "day"), new Day(Month.JULY, 14)));
  private static final List<List<String>> MOVABLE =
      List.of(
          List.of("ramadan"),
          List.of("eid", "al-fitr"),
          List.of("eid", "al-adha"),
          List.of("eid"),
          List.of("diwali"),
          List.of("passover"),
          List.of("yom", "kippur"),
          List.of("easter", "sunday"),
          List.of("easter", "monday"),
          List.of("easter"),
          List.of("good", "friday"),
          List.of("nowruz"),
          List.of("thanksgiving"),
          List.of("spring", "festival"),
          List.of("chinese", "new", "year"),
          List.of("lunar", "new", "year"));
  private static final Set<String> NAMES_BEHIND = Set.of("island", "islands", "war", "rising");

  private Holidays() {}

  /** A feast with a day of its own. */
  static Optional<TimeExpression> fixed(TimeScan scan, int at) {
    List<String> best = List.of();
    for (List<String> name : FIXED.keySet()) {
      if (name.size() > best.size() && stands(scan, at, name)) {
        best = name;
      }
    }
    Day day = FIXED.get(best);
    int end = at + best.size();
    boolean ofName = scan.is(at - 1, "the") || NAMES_BEHIND.contains(scan.word(end));
    boolean other = scan.isCapital(end) && ofName;
    if (day == null || other || isPerson(scan, at)) {
      return Optional.empty();
    }
    OptionalInt year = Numbers.year(scan.word(end));
    Optional<YearWords> told = year.isPresent() ? Optional.empty() : YearWords.at(scan, end);
    OptionalInt known = told.isPresent() ? OptionalInt.of(told.get().year()) : year;
    int last = told.map(YearWords::end).orElse(year.isPresent() ? end + 1 : end);
    return new PartialDate(
            new TokenRange(at, last),
            known,
            day.month(),
            OptionalInt.of(day.day()),
            Optional.empty(),
            told.isPresent())
        .resolve(scan);
  }

  private static boolean isPerson(TimeScan scan, int at) {
    return scan.is(at, "christmas") && scan.isName(at - 1);
  }

  /** A feast of another calendar, or one that moves. */
  static Optional<TimeExpression> movable(TimeScan scan, int at) {
    for (List<String> name : MOVABLE) {
      int end = at + name.size();
      boolean other = NAMES_BEHIND.contains(scan.word(end));
      if (stands(scan, at, name) && !other) {
        TimeKind kind = scan.is(at, "ramadan") ? TimeKind.PERIOD : TimeKind.POINT;
        return Optional.of(TimeExpression.open(new TokenRange(at, end), kind));
      }
    }
    return Optional.empty();
  }

  /** "9/11", "September 11 attacks", "Sept. 11 attacks". */
  static Optional<TimeExpression> september(TimeScan scan, int at) {
    boolean figures = scan.is(at, "9/11");
    boolean words =
        CalendarNames.month(scan, at).filter(m -> m == Month.SEPTEMBER).isPresent()
            && (scan.is(at + 1, "11") || scan.is(at + 1, "11th"))
            && scan.is(at + 2, "attacks");
    return figures || words
        ? Optional.of(
            TimeExpression.of(
                figures ? Words.one(at) : Words.two(at),
                TimeAnchor.WORDS,
                TimeInterval.day(java.time.LocalDate.of(2001, 9, 11))))
        : Optional.empty();
  }

  private static boolean stands(TimeScan scan, int at, List<String> name) {
    for (int i = 0; i < name.size(); i++) {
      boolean capital = i > 0 || scan.isCapital(at);
      if (!scan.is(at + i, name.get(i)) || !capital) {
        return false;
      }
    }
    return true;
  }
}
