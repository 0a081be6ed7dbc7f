package org.chancery.time;

import java.util.Optional;
import org.chancery.model.PartOfDay;
import org.chancery.model.TokenRange;

/**
 * Words that say when, how long or how often.
 *
 * @param range the words, without the article or the preposition before them, unless it tells
 *     something: "since 2011", "by Friday"
 * @param kind what sort of time they tell
 * @param anchor what fixes the days
 * @param interval the days; empty for a duration, a frequency and where nothing fixes them
 * @param length how long, of a duration; how far apart, of a frequency; empty where the words do
 *     not count ("for years")
 * @param partOfDay the part of the day, of a point
 * @param approximate whether the words themselves are vague: "about", "a few", "early"
 */
public record TimeExpression(
    TokenRange range,
    TimeKind kind,
    TimeAnchor anchor,
    Optional<TimeInterval> interval,
    Optional<Length> length,
    Optional<PartOfDay> partOfDay,
    boolean approximate) {

  /** Words that tell days. */
  static TimeExpression of(TokenRange range, TimeAnchor anchor, TimeInterval interval) {
    TimeKind kind = interval.isDay() ? TimeKind.POINT : TimeKind.PERIOD;
    return new TimeExpression(
        range, kind, anchor, Optional.of(interval), Optional.empty(), Optional.empty(), false);
  }

  /** Words that say when, but not on which days. */
  static TimeExpression open(TokenRange range, TimeKind kind) {
    return new TimeExpression(
        range, kind, TimeAnchor.OPEN, Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  /** Words that say how long or how often. */
  static TimeExpression counted(TokenRange range, TimeKind kind, Optional<Length> length) {
    return new TimeExpression(
        range, kind, TimeAnchor.WORDS, Optional.empty(), length, Optional.empty(), false);
  }

  TimeExpression at(TokenRange words) {
    return new TimeExpression(words, kind, anchor, interval, length, partOfDay, approximate);
  }

  TimeExpression during(PartOfDay part) {
    return new TimeExpression(
        range, kind, anchor, interval, length, Optional.of(part), approximate);
  }

  TimeExpression vague(boolean vague) {
    return new TimeExpression(
        range, kind, anchor, interval, length, partOfDay, approximate || vague);
  }

  TimeExpression anchored(TimeAnchor other) {
    return new TimeExpression(range, kind, other, interval, length, partOfDay, approximate);
  }

  /** Other days at other words, anchored as here. */
  TimeExpression over(TokenRange words, TimeInterval days) {
    return of(words, anchor, days).vague(approximate);
  }

  /** Whether it is one day, or a part of one. */
  public boolean isDay() {
    return interval.filter(TimeInterval::isDay).isPresent();
  }

  /**
   * In ISO 8601: {@code 2025-01-21}, {@code 2024-01/2024-11}, {@code 2011/..} (part 2 of the
   * standard), {@code 2025-01-21T12:00/2025-01-21T18:00}, {@code P3D}, {@code R/P1W}; empty where
   * nothing fixes it.
   */
  public Optional<String> iso() {
    return switch (kind) {
      case DURATION -> length.map(Length::iso);
      case FREQUENCY -> length.map(each -> "R/" + each.iso());
      case POINT, PERIOD ->
          partOfDay.isPresent() && isDay()
              ? interval.flatMap(TimeInterval::start).map(partOfDay.get()::iso)
              : interval.map(TimeInterval::iso);
    };
  }
}
