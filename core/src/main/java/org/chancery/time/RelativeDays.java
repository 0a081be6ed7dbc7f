package org.chancery.time;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.model.PartOfDay;
import org.chancery.model.TokenRange;

/** Reads days by their distance from the day of writing: "yesterday", "tonight", "last night". */
final class RelativeDays {

  private RelativeDays() {}

  /** "Today", "yesterday evening"; not the newspaper "USA Today". */
  static Optional<TimeExpression> named(TimeScan scan, int at) {
    if (scan.isName(at)) {
      return Optional.empty();
    }
    LocalDate writing = scan.day();
    return switch (scan.word(at)) {
      case "today" -> Optional.of(day(scan, Words.one(at), writing));
      case "tonight" -> Optional.of(day(scan, Words.one(at), writing).during(PartOfDay.NIGHT));
      case "yesterday" -> Optional.of(day(scan, Words.one(at), writing.minusDays(1)));
      case "tomorrow" -> Optional.of(day(scan, Words.one(at), writing.plusDays(1)));
      default -> Optional.empty();
    };
  }

  /** "This morning", "last night". */
  static Optional<TimeExpression> partly(TimeScan scan, int at) {
    boolean last = scan.is(at, "last") && scan.is(at + 1, "night");
    boolean current = scan.is(at, "this");
    LocalDate day = last ? scan.day().minusDays(1) : scan.day();
    boolean part =
        scan.is(at + 1, "morning") || scan.is(at + 1, "afternoon") || scan.is(at + 1, "evening");
    return last || (current && part)
        ? PartsOfDay.named(scan.word(at + 1))
            .map(
                which ->
                    TimeExpression.of(Words.two(at), TimeAnchor.PUBLISHED, TimeInterval.day(day))
                        .during(which))
        : Optional.empty();
  }

  /** "Earlier today", "later on Tuesday", "later in the day". */
  static Optional<TimeExpression> withinDay(TimeScan scan, int at) {
    if (scan.is(at + 1, "in") && scan.is(at + 2, "the") && scan.is(at + 3, "day")) {
      return Optional.of(
          scan.spokenOf()
              .filter(TimeInterval::isDay)
              .map(days -> TimeExpression.of(new TokenRange(at, at + 4), TimeAnchor.ARTICLE, days))
              .orElseGet(
                  () ->
                      TimeExpression.of(
                          new TokenRange(at, at + 4),
                          TimeAnchor.PUBLISHED,
                          TimeInterval.day(scan.day()))));
    }
    int next = scan.is(at + 1, "on") ? at + 2 : at + 1;
    return named(scan, next)
        .or(() -> Weekdays.weekday(scan, next))
        .map(day -> day.at(new TokenRange(at, day.range().end())));
  }

  /** "The day before yesterday", "the day after tomorrow". */
  static Optional<TimeExpression> twice(TimeScan scan, int at) {
    boolean back = scan.is(at + 1, "before") && scan.is(at + 2, "yesterday");
    boolean ahead = scan.is(at + 1, "after") && scan.is(at + 2, "tomorrow");
    return scan.is(at, "day") && (back || ahead)
        ? Optional.of(day(scan, Words.three(at), scan.day().plusDays(back ? -2 : 2)))
        : Optional.empty();
  }

  private static TimeExpression day(TimeScan scan, TokenRange range, LocalDate day) {
    return PartsOfDay.behind(
        scan, TimeExpression.of(range, TimeAnchor.PUBLISHED, TimeInterval.day(day)));
  }
}
