package org.chancery.event;

import org.chancery.model.TokenRange;

/**
 * A trigger found in a sentence.
 *
 * @param trigger the lexicon entry
 * @param range from its first to its last word
 * @param head index of its verb, or of the first word of a noun
 * @param verb how its verb stands; for a noun a group that says nothing
 */
record TriggerMatch(Trigger trigger, TokenRange range, int head, VerbGroup verb) {

  boolean isVerb() {
    return trigger.part() == Trigger.Part.VERB;
  }

  /**
   * Where its object is looked for: in the gap after the verb, where it has one, or after it all.
   */
  int objectStart() {
    boolean gap = trigger.words().stream().anyMatch(w -> w.contains(Trigger.GAP));
    return isVerb() && gap ? head + 1 : range.end();
  }

  /** The words that its actor stands before. */
  int start() {
    return isVerb() ? Math.min(verb.start(), range.first()) : range.first();
  }
}
