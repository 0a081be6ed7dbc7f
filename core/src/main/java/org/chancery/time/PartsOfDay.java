package org.chancery.time;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.PartOfDay;
import org.chancery.model.TokenRange;

/**
 * Reads parts of a day, before and behind it: "Tuesday afternoon", "the morning of Jan. 21", "early
 * on Sunday", "overnight".
 */
final class PartsOfDay {

  private static final Set<String> BEHIND =
      Set.of("morning", "afternoon", "evening", "night", "noon", "midday");
  private static final Set<String> LINKS = Set.of("of", "on", "from");

  private static final Map<String, PartOfDay> BY_WORD =
      Map.ofEntries(
          Map.entry("early", PartOfDay.EARLY),
          Map.entry("dawn", PartOfDay.EARLY),
          Map.entry("morning", PartOfDay.MORNING),
          Map.entry("noon", PartOfDay.NOON),
          Map.entry("midday", PartOfDay.NOON),
          Map.entry("afternoon", PartOfDay.AFTERNOON),
          Map.entry("evening", PartOfDay.EVENING),
          Map.entry("dusk", PartOfDay.EVENING),
          Map.entry("late", PartOfDay.EVENING),
          Map.entry("night", PartOfDay.NIGHT));

  private PartsOfDay() {}

  /** The part that a lower-case word names. */
  static Optional<PartOfDay> named(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /** A day with the part that follows it, if one does. */
  static TimeExpression behind(TimeScan scan, TimeExpression day) {
    int end = day.range().end();
    boolean early = scan.is(end, "early") && scan.is(end + 1, "morning");
    if (early) {
      return day.at(new TokenRange(day.range().first(), end + 2)).during(PartOfDay.EARLY);
    }
    return scan.isIn(end, BEHIND)
        ? named(scan.word(end))
            .map(part -> day.at(new TokenRange(day.range().first(), end + 1)).during(part))
            .orElse(day)
        : day;
  }

  /** "Early on Sunday", "late Tuesday", "morning of Jan. 21", "early hours of Sunday". */
  static Optional<TimeExpression> before(TimeScan scan, int at) {
    boolean hours = scan.is(at, "early") && scan.is(at + 1, "hours");
    boolean morning = scan.is(at, "early") && scan.is(at + 1, "morning");
    boolean morningHours = morning && scan.is(at + 2, "hours");
    int next = morningHours ? at + 3 : hours || morning ? at + 2 : at + 1;
    boolean linked = scan.isIn(next, LINKS);
    boolean needsLink = hours || (!scan.is(at, "early") && !scan.is(at, "late"));
    if (needsLink && !linked) {
      return Optional.empty();
    }
    int start = linked ? next + 1 : next;
    return named(scan.word(at))
        .flatMap(
            part ->
                CalendarDates.inWords(scan, start)
                    .or(() -> Weekdays.weekday(scan, start))
                    .or(() -> Weekdays.stepped(scan, start))
                    .or(() -> RelativeDays.named(scan, start))
                    .filter(TimeExpression::isDay)
                    .map(
                        day ->
                            day.at(new TokenRange(at, day.range().end()))
                                .during(day.partOfDay().orElse(part))));
  }

  /** "Overnight": the night before the day of writing; "overnight on Tuesday": that of Tuesday. */
  static Optional<TimeExpression> overnight(TimeScan scan, int at) {
    int next = scan.isIn(at + 1, LINKS) ? at + 2 : at + 1;
    Optional<TimeExpression> day =
        CalendarDates.inWords(scan, next).or(() -> Weekdays.weekday(scan, next));
    return Optional.of(
        day.filter(TimeExpression::isDay)
            .map(d -> d.at(new TokenRange(at, d.range().end())))
            .orElseGet(
                () ->
                    TimeExpression.of(
                        Words.one(at),
                        TimeAnchor.PUBLISHED,
                        TimeInterval.day(scan.day().minusDays(1))))
            .during(PartOfDay.NIGHT));
  }
}
