package org.chancery.actor;

import java.util.Set;
import org.chancery.model.TokenRange;

/** Tells how the mentions of a sentence stand in it, one after the other. */
final class Placement {

  private static final Set<String> PREPOSITIONS =
      Words.of(
          """
          of in on at by for from with against to into over between among through during without
          within under about toward towards upon near across behind beside via alongside despite
          """);
  private static final Set<String> JOINTS = Words.of(", and & the a an as well or");
  private static final int MAX_WORDS = 4;

  private final SentenceText text;
  private int lastEnd = -1;
  private Said.Place last = Said.Place.FREE;

  Placement(SentenceText text) {
    this.text = text;
  }

  /** How the next mention stands. */
  Said.Place of(Draft draft) {
    Said.Place place = place(draft);
    lastEnd = draft.range().end();
    last = place;
    return place;
  }

  private Said.Place place(Draft draft) {
    TokenRange range = draft.range();
    if (draft.isQualifier()) {
      return Said.Place.QUALIFIER;
    }
    if (text.isPossessive(range.end())) {
      return Said.Place.POSSESSOR;
    }
    if (isJoined(range.first())) {
      return last == Said.Place.FREE ? Said.Place.JOINED : last;
    }
    return isAfterPreposition(range.first()) ? Said.Place.PREPOSITIONAL : Said.Place.FREE;
  }

  private boolean isJoined(int first) {
    boolean and = false;
    for (int i = lastEnd; i >= 0 && i < first; i++) {
      if (!text.isOneOf(i, JOINTS)) {
        return false;
      }
      and |= text.is(i, "and");
    }
    return lastEnd >= 0 && and;
  }

  private boolean isAfterPreposition(int first) {
    for (int i = first - 1; i >= 0 && first - i <= MAX_WORDS && i >= lastEnd; i--) {
      if (text.isOneOf(i, PREPOSITIONS)) {
        return true;
      }
      String word = text.lower(i);
      boolean inside =
          word.equals("the") || word.equals("a") || word.equals("an") || word.endsWith("ing");
      if (!inside && PhraseWords.NEVER_BETWEEN.contains(word)) {
        return false;
      }
      if (word.endsWith("ed") || !Character.isLetterOrDigit(word.charAt(0))) {
        return false;
      }
    }
    return false;
  }
}
