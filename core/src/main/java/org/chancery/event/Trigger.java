package org.chancery.event;

import java.util.List;
import java.util.Optional;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.RuleId;

/**
 * Words that tell an event, with where its actor and recipient stand: one entry of {@code
 * directory/triggers}, whose columns are explained in {@code directory/README.md}.
 *
 * @param id its name, which the evidence of its events carries
 * @param type the type that it tells
 * @param mode the mode that it tells, if any
 * @param part verb or noun
 * @param words its words; each a list of alternatives, {@code ..} for a gap
 * @param actors the places of the actor, the first one that is filled counts
 * @param recipients the places of the recipient, likewise
 * @param reciprocal whether all who take part are actors
 * @param complements the complements that are its content and no events of their own
 * @param example a sentence that it reads, actor and recipient marked
 * @param counterExample a sentence in which it must not be read
 */
public record Trigger(
    RuleId id,
    EventType type,
    Optional<Mode> mode,
    Part part,
    List<List<String>> words,
    List<String> actors,
    List<String> recipients,
    boolean reciprocal,
    List<Complement> complements,
    String example,
    Optional<String> counterExample) {

  /** The place of a subject. */
  static final String SUBJECT = "subject";

  /** The place of an object. */
  static final String OBJECT = "object";

  /** The place of a possessor or of a demonym before a noun. */
  static final String POSSESSOR = "possessor";

  /** The word that stands for a gap of at most {@link TriggerMatcher#MAX_GAP} words. */
  static final String GAP = "..";

  /** Verb or noun. */
  public enum Part {
    /** The first word is a verb. */
    VERB,
    /** The last word is a noun. */
    NOUN
  }

  /** What a trigger takes as its content. */
  public enum Complement {
    /** An infinitive: "refused to sign". */
    TO,
    /** A clause: "agreed that". */
    THAT,
    /** A verb in -ing: "barred from entering". */
    ING,
    /** A noun after "for": "called for talks". */
    FOR
  }

  /** Copies the lists. */
  public Trigger {
    words = words.stream().map(List::copyOf).toList();
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    complements = List.copyOf(complements);
  }
}
