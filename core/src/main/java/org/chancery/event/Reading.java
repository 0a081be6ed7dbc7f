package org.chancery.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.event.SentenceWords.Placed;
import org.chancery.model.Auxiliary;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.RuleId;
import org.chancery.model.Status;
import org.chancery.model.TokenRange;

/**
 * One act read out of one sentence, its actors still mentions.
 *
 * @param rule the lexicon entry that read it
 * @param words the words that tell it
 * @param type what was done
 * @param mode how
 * @param actors who did it
 * @param recipients to whom
 * @param status whether it was done or only said
 * @param auxiliaries PLOVER's auxiliary modes
 * @param speech who reports it in the sentence, if anyone
 * @param ahead whether the verb looks ahead: "will meet"
 * @param certainty how sure the rules are, in [0, 1]
 */
record Reading(
    RuleId rule,
    TokenRange words,
    EventType type,
    Optional<Mode> mode,
    List<Placed> actors,
    List<Placed> recipients,
    Status status,
    Set<Auxiliary> auxiliaries,
    Optional<Speech> speech,
    boolean ahead,
    double certainty) {

  Reading {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    auxiliaries = Set.copyOf(auxiliaries);
  }
}
