package org.chancery.event;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Auxiliary;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Status;
import org.chancery.ontology.Plover;

/**
 * What a trigger comes to once the verb's auxiliaries and the trigger's content are read: the
 * borders between types of the PLOVER manual, draft 2.0.
 *
 * @param type the type
 * @param mode the mode
 * @param status whether it was done or only said
 * @param auxiliaries the auxiliary modes
 */
record Act(EventType type, Optional<Mode> mode, Status status, Set<Auxiliary> auxiliaries) {

  /** Section AGREE: these in the future are intentions, and AGREE. */
  private static final Set<EventType> AGREE_IN_FUTURE =
      EnumSet.of(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID);

  /** What can be refused. */
  private static final Set<EventType> COOPERATIVE =
      EnumSet.of(
          EventType.AGREE,
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.COOPERATE,
          EventType.AID,
          EventType.RETREAT);

  /** The content of a request or refusal that its mode names. */
  private static final Map<EventType, String> CONTENT_MODES =
      Map.of(
          EventType.CONCEDE, "yield",
          EventType.RETREAT, "yield",
          EventType.CONSULT, "meet",
          EventType.AID, "assist",
          EventType.COOPERATE, "assist",
          EventType.SUPPORT, "assist");

  /**
   * Reads an act.
   *
   * @param trigger the trigger
   * @param verb how its verb stands
   * @param content the type of the act that it governs ("agreed to withdraw"), if any
   * @param reported whether someone is said to have said it; "would" then looks ahead
   * @param conditional whether it stands in a condition
   */
  static Act read(
      Trigger trigger,
      VerbGroup verb,
      Optional<EventType> content,
      boolean reported,
      boolean conditional) {
    EventType type = trigger.type();
    Optional<Mode> mode = trigger.mode();
    if (verb.negated() && verb.future() && COOPERATIVE.contains(type)) {
      // Section REJECT: all refusals. "Will not lift the embargo" is one.
      return refusal(type);
    }
    if (mode.isEmpty() && (type == EventType.REQUEST || type == EventType.REJECT)) {
      EventType requested = type;
      mode =
          content
              .map(c -> CONTENT_MODES.getOrDefault(c, "change"))
              .flatMap(c -> Plover.mode(requested, c));
    }
    Set<Auxiliary> auxiliaries = EnumSet.noneOf(Auxiliary.class);
    boolean ahead = verb.future() || (verb.possible() && reported && !conditional);
    if (ahead && AGREE_IN_FUTURE.contains(type)) {
      type = EventType.AGREE;
      mode = Optional.empty();
    } else if (ahead && type == EventType.RETREAT) {
      type = EventType.CONCEDE;
      mode = Optional.empty();
    } else if (ahead) {
      auxiliaries.add(Auxiliary.FUTURE);
    }
    boolean supposed = conditional || (verb.possible() && !ahead);
    if (supposed) {
      auxiliaries.add(Auxiliary.HYPOTHETICAL);
    }
    if (verb.negated()) {
      auxiliaries.add(Auxiliary.NEGATION);
    }
    return new Act(type, mode, status(type, verb, ahead, supposed), auxiliaries);
  }

  private static Act refusal(EventType refused) {
    String mode = CONTENT_MODES.getOrDefault(refused, "change");
    return new Act(
        EventType.REJECT, Plover.mode(EventType.REJECT, mode), Status.OCCURRED, Set.of());
  }

  private static Status status(EventType type, VerbGroup verb, boolean ahead, boolean supposed) {
    if (verb.negated()) {
      return Status.DENIED;
    }
    if (supposed) {
      return Status.HYPOTHETICAL;
    }
    return switch (type) {
      case AGREE -> Status.PLEDGED;
      case REQUEST -> Status.URGED;
      case THREATEN -> Status.THREATENED;
      case ACCUSE, REJECT, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT ->
          ahead ? Status.THREATENED : Status.OCCURRED;
      default -> ahead ? Status.PLEDGED : Status.OCCURRED;
    };
  }
}
