package org.chancery.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.TokenRange;

/**
 * Reads periods with an open end: "since 2011", "until June", "by the end of the year", "before
 * 1945", "from 2030 onwards", "as of January 1".
 *
 * <p>Right: "after Tuesday's vote" is not open. Wrong: "since March", by someone who means
 * "because".
 */
final class OpenRanges {

  private static final Set<String> ONWARDS = Set.of("onward", "onwards", "on", "forward");
  private static final Set<String> MAY_FOLLOW =
      Set.of(
          "in", "on", "at", "and", "for", "with", "by", "when", "that", "to", "as", "if", "but",
          "or", "because", "while", "unless");

  private OpenRanges() {}

  /** "Since 2011", "since early March", "since the start of the year". */
  static Optional<TimeExpression> since(TimeScan scan, int at) {
    return base(scan, at + 1).flatMap(base -> onwards(scan, at, base));
  }

  /** "Until June", "by Friday", "through 2030", "by the end of the year". */
  static Optional<TimeExpression> until(TimeScan scan, int at) {
    boolean late = scan.is(at, "no") && scan.is(at + 1, "later") && scan.is(at + 2, "than");
    return base(scan, late ? at + 3 : at + 1)
        .filter(base -> !scan.is(base.range().end(), "'s"))
        .flatMap(
            base ->
                base.interval()
                    .flatMap(TimeInterval::upTo)
                    .map(days -> base.over(new TokenRange(at, base.range().end()), days)));
  }

  /** "Before 2030", "after 1945": without the year itself. */
  static Optional<TimeExpression> beyond(TimeScan scan, int at) {
    return base(scan, at + 1)
        .filter(base -> mayEnd(scan, base.range().end()))
        .flatMap(base -> beyond(scan, at, base));
  }

  private static Optional<TimeExpression> beyond(TimeScan scan, int at, TimeExpression base) {
    TimeInterval days = base.interval().orElseThrow();
    boolean before = scan.is(at, "before");
    Optional<LocalDate> edge =
        before ? days.start().map(s -> s.minusDays(1)) : days.end().map(e -> e.plusDays(1));
    TokenRange range = new TokenRange(at, base.range().end());
    return edge.map(
        day ->
            base.over(
                range,
                new TimeInterval(
                    before ? Optional.empty() : Optional.of(day),
                    before ? Optional.of(day) : Optional.empty(),
                    days.precision())));
  }

  /** "From 2030 onwards". */
  static Optional<TimeExpression> from(TimeScan scan, int at) {
    return base(scan, at + 1)
        .filter(base -> scan.isIn(base.range().end(), ONWARDS))
        .flatMap(base -> onwards(scan, at, base))
        .map(found -> found.at(new TokenRange(at, found.range().end() + 1)));
  }

  /** "As of January 1", "starting on Monday", "effective March 1". */
  static Optional<TimeExpression> starting(TimeScan scan, int at) {
    boolean as = scan.is(at, "as");
    boolean from = scan.is(at + 1, "of") || scan.is(at + 1, "from");
    boolean on = scan.is(at + 1, "on") || scan.is(at + 1, "in");
    if (as && !from) {
      return Optional.empty();
    }
    int first = as || on || from ? at + 2 : at + 1;
    return base(scan, first).flatMap(base -> onwards(scan, at, base));
  }

  private static Optional<TimeExpression> onwards(TimeScan scan, int at, TimeExpression base) {
    boolean owned = scan.is(base.range().end(), "'s");
    return owned
        ? Optional.empty()
        : base.interval()
            .flatMap(TimeInterval::onwards)
            .map(days -> base.over(new TokenRange(at, base.range().end()), days));
  }

  private static Optional<TimeExpression> base(TimeScan scan, int at) {
    int start = scan.afterArticle(at);
    return Portions.boundary(scan, start)
        .or(() -> Base.at(scan, start))
        .filter(e -> e.interval().filter(TimeInterval::isClosed).isPresent());
  }

  private static boolean mayEnd(TimeScan scan, int at) {
    return scan.isBreak(at) || scan.isIn(at, MAY_FOLLOW);
  }
}
