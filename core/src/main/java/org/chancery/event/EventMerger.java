package org.chancery.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.model.Actor;
import org.chancery.model.Confidence;
import org.chancery.model.DateFinding;
import org.chancery.model.Event;
import org.chancery.model.EventDate;
import org.chancery.model.EventType;
import org.chancery.model.Evidence;
import org.chancery.model.Mode;
import org.chancery.model.Participant;
import org.chancery.model.Status;

/**
 * Joins the events of one article that tell the same act: same type, mode, actors, recipients,
 * status, date and speaker. The caption and the lead of a page tell the same talks: one event, two
 * pieces of evidence. Words are cheaper than deeds: of two promises or requests on one day each
 * stands by itself, unless they are told in the same words.
 *
 * <p>Right: two pledges of one minister on one day are two events. Wrong: two separate attacks by
 * the same on the same on one day are one.
 */
final class EventMerger {

  private static final Set<EventType> DEEDS =
      EnumSet.of(
          EventType.AID,
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.COOPERATE,
          EventType.MOBILIZE,
          EventType.PROTEST,
          EventType.RETREAT,
          EventType.SANCTION);

  private record Key(
      EventType type,
      Optional<Mode> mode,
      Set<Actor> actors,
      Set<Actor> recipients,
      Status status,
      Optional<String> days,
      Optional<Actor> speaker,
      Optional<String> words) {}

  private EventMerger() {}

  /** The events, joined, each where its first evidence stands. */
  static List<Event> merge(List<Event> events) {
    Map<Key, Event> merged = new LinkedHashMap<>();
    for (Event event : events) {
      merged.merge(key(event), event, EventMerger::join);
    }
    return new ArrayList<>(merged.values());
  }

  private static Key key(Event event) {
    return new Key(
        event.type(),
        event.mode(),
        actors(event.actors()),
        actors(event.recipients()),
        event.status(),
        event.date().map(EventMerger::days),
        event.attribution().map(attribution -> attribution.speaker().actor()),
        isOneADay(event) ? Optional.empty() : Optional.of(words(event)));
  }

  /** Whether there is but one such act between the same parties on a day that the words name. */
  private static boolean isOneADay(Event event) {
    boolean dayTold = event.date().filter(date -> date.found() == DateFinding.READ).isPresent();
    return event.type() == EventType.CONSULT || (dayTold && DEEDS.contains(event.type()));
  }

  private static String words(Event event) {
    return event.evidence().get(0).quote().toLowerCase(Locale.ROOT);
  }

  private static Set<Actor> actors(List<Participant> participants) {
    return participants.stream().map(Participant::actor).collect(Collectors.toSet());
  }

  private static String days(EventDate date) {
    return date.start() + "/" + date.end();
  }

  private static Event join(Event first, Event second) {
    List<Evidence> evidence = new ArrayList<>(first.evidence());
    evidence.addAll(second.evidence());
    double confidence = Math.max(first.confidence().value(), second.confidence().value());
    return new Event(
        first.id(),
        first.type(),
        first.mode(),
        first.contexts(),
        first.actors(),
        first.recipients(),
        first.date(),
        EventPlacing.better(first.place(), second.place()),
        first.status(),
        first.auxiliaries(),
        first.attribution(),
        new Confidence(confidence),
        evidence);
  }
}
