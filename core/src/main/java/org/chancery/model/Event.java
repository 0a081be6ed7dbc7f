package org.chancery.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something done, or reported as done, promised, urged or denied, coded in PLOVER.
 *
 * @param id made of its content
 * @param type what was done
 * @param mode how, a mode of that type
 * @param contexts in what context
 * @param actors who did it; all who took part in a reciprocal event (PLOVER manual 2.0, "Compound
 *     and Reciprocal Actors")
 * @param recipients to whom; empty where none is named or the event is reciprocal
 * @param date when; empty where neither the words nor the page tell
 * @param place where; empty where it is not known
 * @param status whether it was done or only said
 * @param auxiliaries PLOVER's auxiliary modes, in the order of the enum
 * @param attribution on whose word, where not the article's own
 * @param confidence how sure the coder is
 * @param evidence where it is written; never empty
 */
public record Event(
    EventId id,
    EventType type,
    Optional<Mode> mode,
    List<Context> contexts,
    List<Participant> actors,
    List<Participant> recipients,
    Optional<EventDate> date,
    Optional<EventPlace> place,
    Status status,
    Set<Auxiliary> auxiliaries,
    Optional<Attribution> attribution,
    Confidence confidence,
    List<Evidence> evidence) {

  /** Copies the collections; refuses a mode of another type and an event without evidence. */
  public Event {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    auxiliaries = java.util.Collections.unmodifiableSet(new TreeSet<>(auxiliaries));
    evidence = List.copyOf(evidence);
    if (mode.isPresent() && mode.get().type() != type) {
      throw new IllegalArgumentException("mode " + mode.get() + " is not one of " + type);
    }
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("an event without evidence: " + type);
    }
  }
}
