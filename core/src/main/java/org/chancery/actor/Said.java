package org.chancery.actor;

import org.chancery.model.MentionId;

/**
 * A mention on record, as something that later words can stand for.
 *
 * @param id its name in the record
 * @param draft the mention
 * @param sentence number of its sentence within the reading of the article, from 1
 * @param place how it stands in its sentence
 */
record Said(MentionId id, Draft draft, int sentence, Place place) {

  /** How a mention stands in its sentence. */
  enum Place {
    /** Before a verb or alone: what a pronoun at the beginning of the next sentence stands for. */
    FREE,
    /** Behind another mention and a comma or "and": "Veldia and |Norrin|". */
    JOINED,
    /** Behind another mention and a comma: "Veldia, |Norrin| and Tolmar". */
    LISTED,
    /** Behind a preposition: "with |Veldia|". */
    PREPOSITIONAL,
    /** Before a possessive: "|Veldia|'s plan". */
    POSSESSOR,
    /** As part of the name of something else: "the |Veldian| plan". */
    QUALIFIER
  }
}
