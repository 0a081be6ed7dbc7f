package org.chancery.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Article;
import org.chancery.model.DateFinding;
import org.chancery.model.EventDate;
import org.chancery.model.EventType;
import org.chancery.model.Published;
import org.chancery.model.Sentence;
import org.chancery.model.Stated;
import org.chancery.model.Status;
import org.chancery.model.TokenRange;
import org.chancery.time.TimeExpression;
import org.chancery.time.TimeReader;

/** Finds the day of an event: from the words nearest to it, else the day of publication. */
final class EventDates {

  private static final Set<Status> LOOKING_AHEAD =
      EnumSet.of(Status.PLEDGED, Status.PROPOSED, Status.URGED, Status.THREATENED);
  private static final Set<EventType> IN_WORDS =
      EnumSet.of(
          EventType.AGREE,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.SUPPORT,
          EventType.CONCEDE);
  private static final int BESIDE = 2;
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

  /** When the act happened: a promise or request when it was made, not when it falls due. */
  Optional<EventDate> date(SentenceWords words, List<TimeExpression> times, Reading reading) {
    TokenRange act = reading.words();
    Optional<EventDate> read =
        times.stream()
            .filter(time -> !isWhenDue(time, reading) && !isWhenSaid(words, time, reading))
            .filter(time -> distance(time.range(), act) <= reach(time))
            .min(Comparator.comparingInt(time -> distance(time.range(), act)))
            .map(
                time ->
                    new EventDate(
                        time.start(),
                        time.end(),
                        DateFinding.READ,
                        Optional.of(words.sentence().spanOf(time.range()))));
    return read.or(
        () ->
            published.map(day -> new EventDate(day, day, DateFinding.DEFAULTED, Optional.empty())));
  }

  /** "Agreed to meet in November": the words after a promise tell when it falls due. */
  private static boolean isWhenDue(TimeExpression time, Reading reading) {
    if (reading.ahead()) {
      return true;
    }
    boolean behind = time.range().first() >= reading.words().end();
    boolean beside = time.isDay() && time.range().first() - reading.words().end() <= BESIDE;
    return LOOKING_AHEAD.contains(reading.status()) && behind && !beside;
  }

  /** "…, the ministry said on Wednesday": the day of the report is not the day of the deed. */
  private static boolean isWhenSaid(SentenceWords words, TimeExpression time, Reading reading) {
    if (IN_WORDS.contains(reading.type())) {
      return false;
    }
    for (int i = time.range().first() - 2; i <= time.range().end(); i++) {
      if (words.isOneOf(i, Grammar.SPEECH) && !reading.words().contains(i)) {
        return true;
      }
    }
    return false;
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
