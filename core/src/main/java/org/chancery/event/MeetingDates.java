package org.chancery.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.Attribution;
import org.chancery.model.DateFinding;
import org.chancery.model.Event;
import org.chancery.model.EventDate;
import org.chancery.model.EventType;
import org.chancery.model.Participant;
import org.chancery.model.Status;

/**
 * Dates what passed between those who met by the day of their meeting.
 *
 * <p>Only where no words date it, the meeting is of at most three days before the day of writing,
 * one of those who met acts, is addressed or tells of it, and all parties are of the countries that
 * met, two at least. Right: in a page of Wednesday on talks of Tuesday, "Orlo invited Holm" is of
 * Tuesday. Wrong: a letter that one of them sent to the other on the day after.
 */
final class MeetingDates {

  private static final int DAYS_BACK = 3;

  private record Meeting(Set<Actor> actors, Set<ActorCode> countries, LocalDate day) {}

  private MeetingDates() {}

  /** The events, those that no words date dated by a meeting of their parties. */
  static List<Event> inferred(List<Event> events, ArticleTimes times) {
    List<Meeting> meetings =
        events.stream().flatMap(event -> meeting(event, times).stream()).toList();
    if (meetings.isEmpty()) {
      return events;
    }
    List<Event> dated = new ArrayList<>(events.size());
    for (Event event : events) {
      dated.add(
          isUndated(event)
              ? meetings.stream()
                  .filter(meeting -> isBetween(event, meeting))
                  .findFirst()
                  .map(meeting -> on(event, meeting.day()))
                  .orElse(event)
              : event);
    }
    return dated;
  }

  private static Optional<Meeting> meeting(Event event, ArticleTimes times) {
    boolean met = event.type() == EventType.CONSULT && event.status() == Status.OCCURRED;
    Set<ActorCode> countries = countries(event);
    return event
        .date()
        .filter(date -> met && countries.size() > 1)
        .filter(date -> date.found() == DateFinding.READ && date.start().equals(date.end()))
        .filter(
            date ->
                times
                    .writing()
                    .filter(day -> !date.start().isAfter(day))
                    .filter(day -> !date.start().isBefore(day.minusDays(DAYS_BACK)))
                    .isPresent())
        .map(date -> new Meeting(parties(event), countries, date.start()));
  }

  private static boolean isUndated(Event event) {
    return event.date().filter(date -> date.span().isEmpty()).isPresent();
  }

  private static boolean isBetween(Event event, Meeting meeting) {
    Set<ActorCode> countries = countries(event);
    boolean theirs = parties(event).stream().anyMatch(meeting.actors()::contains);
    return theirs && countries.size() > 1 && meeting.countries().containsAll(countries);
  }

  /** Whose the parties are; one without a code counts for nothing. */
  private static Set<ActorCode> countries(Event event) {
    Set<ActorCode> countries = new HashSet<>();
    parties(event).forEach(actor -> actor.code().ifPresent(countries::add));
    return countries;
  }

  /** Who acts, on whom, and who tells of it. */
  private static Set<Actor> parties(Event event) {
    return Stream.of(
            event.actors().stream(),
            event.recipients().stream(),
            event.attribution().map(Attribution::speaker).stream())
        .flatMap(parties -> parties)
        .map(Participant::actor)
        .collect(Collectors.toSet());
  }

  private static Event on(Event event, LocalDate day) {
    return new Event(
        event.id(),
        event.type(),
        event.mode(),
        event.contexts(),
        event.actors(),
        event.recipients(),
        Optional.of(new EventDate(day, day, DateFinding.INFERRED, Optional.empty())),
        event.place(),
        event.status(),
        event.auxiliaries(),
        event.attribution(),
        event.confidence(),
        event.evidence());
  }
}
