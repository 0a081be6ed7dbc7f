package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.ArticleRecord;
import org.chancery.model.Auxiliary;
import org.chancery.model.CharSpan;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Evidence;
import org.chancery.model.Mention;
import org.chancery.model.MentionId;
import org.chancery.model.Mode;
import org.chancery.model.Participant;
import org.chancery.model.Status;

/**
 * An act that a sentence tells, as labelled or as coded, with spans in the sentence's text.
 *
 * @param actors who act; of a reciprocal act those named on its first side
 * @param recipients to whom; of a reciprocal act those named on its second side, if any
 * @param reciprocal whether all are actors (PLOVER manual 2.0, "Compound and Reciprocal Actors")
 * @param type what is done
 * @param mode how
 * @param auxiliaries PLOVER's auxiliary modes
 * @param status whether it was done or only said
 * @param triggers the words that tell it: one in the gold, one or more of a coder
 * @param speaker on whose word, where not the text's own
 */
public record Act(
    List<CharSpan> actors,
    List<CharSpan> recipients,
    boolean reciprocal,
    EventType type,
    Optional<Mode> mode,
    Set<Auxiliary> auxiliaries,
    Status status,
    List<CharSpan> triggers,
    Optional<CharSpan> speaker) {

  /**
   * The types of which an event of several actors and no recipient is taken for reciprocal. In the
   * training corpus these have two sides far more often than several actors who act on nobody.
   */
  private static final Set<EventType> MUTUAL =
      EnumSet.of(
          EventType.AGREE,
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.COOPERATE,
          EventType.RETREAT,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.ASSAULT);

  /** Copies the collections. */
  public Act {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    auxiliaries = java.util.Collections.unmodifiableSet(new TreeSet<>(auxiliaries));
    triggers = List.copyOf(triggers);
  }

  /** The events of a record, in order, each participant as the mention that names it there. */
  public static List<Act> of(ArticleRecord record) {
    return record.events().stream().map(event -> of(event, record.mentions())).toList();
  }

  /**
   * A record does not say whether an event is reciprocal. Right: "Veldia and Norrin met" is taken
   * for reciprocal, "Veldia and Norrin called up reserves" is not. Wrong: "Veldia and Norrin
   * condemned the coup", where both act on nobody, is.
   */
  private static Act of(Event event, List<Mention> mentions) {
    List<CharSpan> actors = spans(event.actors(), mentions);
    List<CharSpan> recipients = spans(event.recipients(), mentions);
    return new Act(
        actors,
        recipients,
        actors.size() > 1 && recipients.isEmpty() && MUTUAL.contains(event.type()),
        event.type(),
        event.mode(),
        event.auxiliaries(),
        event.status(),
        event.evidence().stream().map(Evidence::span).toList(),
        event.attribution().map(said -> span(said.speaker().mention(), mentions)));
  }

  /** Several participants share a collective mention: it counts once. */
  private static List<CharSpan> spans(List<Participant> participants, List<Mention> mentions) {
    return participants.stream()
        .map(participant -> span(participant.mention(), mentions))
        .distinct()
        .toList();
  }

  private static CharSpan span(MentionId id, List<Mention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.id().equals(id))
        .findFirst()
        .map(Mention::span)
        .orElseThrow(() -> new IllegalArgumentException("no mention " + id + " in its record"));
  }

  /** Who does it to whom: each actor with each recipient, or each two of a reciprocal act. */
  public List<Pair> pairs() {
    return reciprocal ? Pair.mutual(parties()) : Pair.directed(actors, recipients);
  }

  /**
   * Whether this labelled act is told wholly by {@code coded}: the same type, and as many actors
   * and as many recipients, each of which overlaps one of the other's. Where one of the two is
   * reciprocal, all who take part are compared, on whichever side they stand.
   */
  boolean isToldBy(Act coded) {
    if (type != coded.type) {
      return false;
    }
    if (reciprocal || coded.reciprocal) {
      return same(parties(), coded.parties());
    }
    return same(actors, coded.actors) && same(recipients, coded.recipients);
  }

  private List<CharSpan> parties() {
    Set<CharSpan> all = new LinkedHashSet<>(actors);
    all.addAll(recipients);
    return new ArrayList<>(all);
  }

  private static boolean same(List<CharSpan> gold, List<CharSpan> coded) {
    return gold.size() == coded.size()
        && SpanMatch.OVERLAP.count(gold, coded).right() == gold.size();
  }

  /** The same act with all its spans moved by {@code distance} code units. */
  Act shifted(int distance) {
    return new Act(
        shifted(actors, distance),
        shifted(recipients, distance),
        reciprocal,
        type,
        mode,
        auxiliaries,
        status,
        shifted(triggers, distance),
        speaker.map(span -> span.shifted(distance)));
  }

  private static List<CharSpan> shifted(List<CharSpan> spans, int distance) {
    return spans.stream().map(span -> span.shifted(distance)).toList();
  }
}
