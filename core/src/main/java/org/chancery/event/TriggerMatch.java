package org.chancery.event;

import org.chancery.model.TokenRange;

/**
 * A trigger found in a sentence.
 *
 * @param trigger the lexicon entry
 * @param range from its first to its last word
 * @param verb how its verb stands; for a noun a group that says nothing
 */
record TriggerMatch(Trigger trigger, TokenRange range, VerbGroup verb) {

  boolean isVerb() {
    return trigger.part() == Trigger.Part.VERB;
  }

  /** The words that its actor stands before. */
  int start() {
    return isVerb() ? Math.min(verb.start(), range.first()) : range.first();
  }
}
