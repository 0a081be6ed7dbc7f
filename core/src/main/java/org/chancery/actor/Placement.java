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
  private static final Set<String> JOINTS = Words.of(", and & the a an as well or met meets with");

  /** "Vale met Oslen": neither of the two is more the subject than the other. */
  private static final Set<String> MEETING = Words.of("met meets");

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
    if (isBeside(range.first())) {
      boolean inSubject =
          last == Said.Place.FREE || last == Said.Place.JOINED || last == Said.Place.LISTED;
      Said.Place beside = joinedByAnd(range.first()) ? Said.Place.JOINED : Said.Place.LISTED;
      return inSubject ? beside : last;
    }
    return isAfterPreposition(range.first()) ? Said.Place.PREPOSITIONAL : Said.Place.FREE;
  }

  /** Whether nothing but commas, "and" and articles stands between the mention and the last. */
  private boolean isBeside(int first) {
    for (int i = lastEnd; i >= 0 && i < first; i++) {
      if (!text.isOneOf(i, JOINTS)) {
        return false;
      }
    }
    return lastEnd >= 0 && lastEnd < first;
  }

  private boolean joinedByAnd(int first) {
    for (int i = lastEnd; i < first; i++) {
      if (text.is(i, "and") || text.is(i, "&") || text.isOneOf(i, MEETING)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAfterPreposition(int first) {
    for (int i = first - 1; i >= 0 && first - i <= MAX_WORDS && i >= lastEnd; i--) {
      if (text.isOneOf(i, PREPOSITIONS)) {
        return true;
      }
      String word = text.lower(i);
      if (word.equals("the") || word.equals("a") || word.equals("an")) {
        return text.isOneOf(i - 1, PREPOSITIONS);
      }
      if (!word.endsWith("ing") && PhraseWords.NEVER_BETWEEN.contains(word)) {
        return false;
      }
      if (word.endsWith("ed") || !Character.isLetterOrDigit(word.charAt(0))) {
        return false;
      }
    }
    return false;
  }
}
