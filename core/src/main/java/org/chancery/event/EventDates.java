package org.chancery.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.event.SentenceWords.Placed;
import org.chancery.model.Actor;
import org.chancery.model.DateFinding;
import org.chancery.model.EventDate;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.time.TimeAnchor;
import org.chancery.time.TimeExpression;
import org.chancery.time.TimeInterval;

/**
 * Finds the day of an event: from the time of its clause, else from the day that the article tells
 * of, else the day of publication.
 *
 * <p>Right: of "Norrin shelled the port on Monday, the ministry said on Wednesday" the deed is of
 * Monday. Wrong: of "shelled the port and, two days later, the bridge" both are of one day.
 */
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
  private static final int MAX_DISTANCE_OF_PERIODS = 10;

  private final ArticleTimes article;

  EventDates(ArticleTimes article) {
    this.article = article;
  }

  /** When the act happened: a promise or request when it was made, not when it falls due. */
  Optional<EventDate> date(SentenceWords words, Reading reading) {
    List<TimeExpression> times = article.of(words.sentence());
    ClauseTimes clause = new ClauseTimes(words, reading.words());
    return times.stream()
        .filter(time -> time.interval().isPresent())
        .filter(time -> !isWhenDue(time, reading) && !isStillToCome(time, reading))
        .filter(time -> !isWhenSaid(clause, time, reading) && !clause.isOfAnotherNoun(time))
        .filter(time -> clause.distance(time) <= reach(time))
        .min(Comparator.comparingInt(clause::distance))
        .flatMap(time -> dated(words, time))
        .or(() -> undated(reading));
  }

  /** "Has blocked the road since Sunday" began on Sunday; "since 2011" is told of all the years. */
  private Optional<EventDate> dated(SentenceWords words, TimeExpression time) {
    TimeInterval days = time.interval().orElseThrow();
    boolean sinceDay = days.precision() == TimeInterval.Precision.DAY;
    Optional<LocalDate> end = days.end().or(() -> sinceDay ? days.start() : article.writing());
    return days.start()
        .filter(start -> end.filter(last -> !last.isBefore(start)).isPresent())
        .map(
            start ->
                new EventDate(
                    start,
                    end.orElseThrow(),
                    time.anchor() == TimeAnchor.ARTICLE ? DateFinding.INFERRED : DateFinding.READ,
                    Optional.of(words.sentence().spanOf(time.range())),
                    time.partOfDay(),
                    time.approximate()));
  }

  private Optional<EventDate> undated(Reading reading) {
    Optional<LocalDate> inferred = reading.ahead() ? Optional.empty() : article.datelineDay();
    return inferred
        .map(day -> new EventDate(day, day, DateFinding.INFERRED, Optional.empty()))
        .or(
            () ->
                article
                    .published()
                    .map(day -> new EventDate(day, day, DateFinding.DEFAULTED, Optional.empty())));
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

  /** What was done was not done tomorrow. */
  private boolean isStillToCome(TimeExpression time, Reading reading) {
    boolean told = reading.status() != Status.HYPOTHETICAL;
    Optional<LocalDate> start = time.interval().flatMap(TimeInterval::start);
    return told
        && start.isPresent()
        && article.writing().filter(day -> start.get().isAfter(day)).isPresent();
  }

  /** "…, the ministry said on Wednesday": the day of the report is not the day of the deed. */
  private static boolean isWhenSaid(ClauseTimes clause, TimeExpression time, Reading reading) {
    boolean ownWords = IN_WORDS.contains(reading.type()) && isBySpeaker(reading);
    return !ownWords && clause.isWhenSaid(time);
  }

  /**
   * "Orlo said on Monday that he condemned …" is of Monday; "… that Holm had condemned …" is not.
   */
  private static boolean isBySpeaker(Reading reading) {
    Set<Actor> acting = actors(reading.actors());
    return reading.speech().isEmpty()
        ? !acting.isEmpty()
        : actors(reading.speech().get().speakers()).stream().anyMatch(acting::contains);
  }

  private static Set<Actor> actors(List<Placed> mentions) {
    return mentions.stream()
        .flatMap(mention -> mention.mention().actors().stream())
        .collect(Collectors.toSet());
  }

  /** A day is told of the sentence's act; a month or year far from it is mostly another thing's. */
  private static int reach(TimeExpression time) {
    return time.isDay() ? MAX_DISTANCE : MAX_DISTANCE_OF_PERIODS;
  }
}
