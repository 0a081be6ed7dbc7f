package org.chancery.time;

import java.util.Optional;

/** The expression that another one is built on: "March" in "since early March". */
final class Base {

  private Base() {}

  /** What stands at an index by itself, if it tells days. */
  static Optional<TimeExpression> at(TimeScan scan, int at) {
    return Rules.longest(scan, at).filter(base -> base.interval().isPresent());
  }

  /** The same, where a month or a year needs no word before it to be taken for one. */
  static Optional<TimeExpression> bare(TimeScan scan, int at) {
    return at(scan, at)
        .or(() -> Months.bare(scan, at))
        .or(() -> Years.bare(scan, at))
        .or(() -> current(scan, at));
  }

  /** "The year" behind "end of". */
  private static Optional<TimeExpression> current(TimeScan scan, int at) {
    boolean article = scan.is(at - 1, "the") || scan.is(at - 1, "this");
    return CalendarUnit.named(scan.word(at))
        .filter(unit -> article && unit.compareTo(CalendarUnit.WEEK) >= 0)
        .filter(unit -> !scan.word(at).endsWith("s"))
        .map(
            unit ->
                TimeExpression.of(
                    Words.one(at), TimeAnchor.PUBLISHED, Units.holding(unit, scan.day(), 0)));
  }
}
