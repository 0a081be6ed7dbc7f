package org.chancery.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Article;
import org.chancery.model.DateFinding;
import org.chancery.model.EventDate;
import org.chancery.model.Published;
import org.chancery.model.Sentence;
import org.chancery.model.Stated;
import org.chancery.model.TokenRange;
import org.chancery.time.TimeExpression;
import org.chancery.time.TimeReader;

/** Finds the day of an event: from the words nearest to it, else the day of publication. */
final class EventDates {

  private static final int MAX_DISTANCE = 20;
  private static final int MAX_DISTANCE_OF_PERIODS = 7;

  private final Optional<LocalDate> published;
  private final Optional<TimeReader> reader;

  EventDates(Article article) {
    this.published = article.published().map(Stated::value).map(Published::date);
    this.reader = published.map(TimeReader::new);
  }

  /** The times of a sentence; none where the page has no date to work them out from. */
  List<TimeExpression> times(Sentence sentence) {
    return reader.map(r -> r.expressions(sentence)).orElse(List.of());
  }

  Optional<EventDate> date(Sentence sentence, List<TimeExpression> times, TokenRange words) {
    Optional<EventDate> read =
        times.stream()
            .filter(time -> distance(time.range(), words) <= reach(time))
            .min(Comparator.comparingInt(time -> distance(time.range(), words)))
            .map(
                time ->
                    new EventDate(
                        time.start(),
                        time.end(),
                        DateFinding.READ,
                        Optional.of(sentence.spanOf(time.range()))));
    return read.or(
        () ->
            published.map(day -> new EventDate(day, day, DateFinding.DEFAULTED, Optional.empty())));
  }

  /** A day is told of the sentence's act; a month or year far from it is mostly another thing's. */
  private static int reach(TimeExpression time) {
    return time.isDay() ? MAX_DISTANCE : MAX_DISTANCE_OF_PERIODS;
  }

  private static int distance(TokenRange one, TokenRange other) {
    return one.overlaps(other)
        ? 0
        : Math.min(Math.abs(one.first() - other.end()), Math.abs(other.first() - one.end()));
  }
}
