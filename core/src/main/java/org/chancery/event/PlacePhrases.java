package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.CharSpan;
import org.chancery.model.Place;
import org.chancery.model.PlaceMention;
import org.chancery.model.TokenRange;

/** Puts the places of a sentence back into its words, with the prepositions before them. */
final class PlacePhrases {

  private static final int MAX_STEPS = 6;
  private static final int MAX_STEPS_OVER_OF = 4;
  private static final Set<String> BETWEEN =
      Set.of(
          ",",
          "in",
          "of",
          "the",
          "(",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "near",
          "'s");

  /**
   * A place in its sentence. "The Great Hall in Marrow, Veldia" is one: the smallest, which the
   * others hold. One of several ("in Marrow and Kesh") is not where anything happened alone.
   *
   * @param range the tokens of the place's name
   * @param end after the last name that holds it
   * @param at index of its preposition; of the name itself where it has none
   * @param preposition in lower case; empty where it has none
   * @param listed whether it is one of several
   */
  record PlacePhrase(
      PlaceMention mention, TokenRange range, int end, int at, String preposition, boolean listed) {

    private PlacePhrase until(int newEnd) {
      return new PlacePhrase(mention, range, newEnd, at, preposition, listed);
    }

    private PlacePhrase asListed() {
      return new PlacePhrase(mention, range, end, at, preposition, true);
    }
  }

  private PlacePhrases() {}

  /** The phrases, in order. */
  static List<PlacePhrase> of(SentenceWords words, List<PlaceMention> places) {
    List<PlacePhrase> phrases = new ArrayList<>();
    for (PlaceMention mention : places) {
      TokenRange range = tokens(words, mention.span());
      if (range.length() == 0) {
        continue;
      }
      Optional<PlacePhrase> inner =
          phrases.isEmpty()
              ? Optional.empty()
              : Optional.of(last(phrases))
                  .filter(last -> holds(words, last, mention, range.first()));
      if (inner.isPresent()) {
        phrases.set(phrases.size() - 1, inner.get().until(range.end()));
      } else {
        boolean listed = !phrases.isEmpty() && joins(words, last(phrases).end(), range.first());
        if (listed) {
          phrases.set(phrases.size() - 1, last(phrases).asListed());
        }
        int at = preposition(words, range.first());
        String preposition = at == range.first() ? "" : words.word(at);
        phrases.add(new PlacePhrase(mention, range, range.end(), at, preposition, listed));
      }
    }
    return phrases;
  }

  private static PlacePhrase last(List<PlacePhrase> phrases) {
    return phrases.get(phrases.size() - 1);
  }

  /** "Marrow |and| Kesh", "Marrow |,| Kesh". */
  private static boolean joins(SentenceWords words, int from, int to) {
    boolean joined = false;
    for (int i = from; i < to; i++) {
      boolean joint = Grammar.AND.contains(words.word(i)) || words.word(i).equals(",");
      if (!joint && !words.word(i).equals("the") && !words.word(i).equals("in")) {
        return false;
      }
      joined |= joint;
    }
    return joined;
  }

  private static TokenRange tokens(SentenceWords words, CharSpan span) {
    int first = 0;
    while (first < words.size() && tokenSpan(words, first).start() < span.start()) {
      first++;
    }
    int end = first;
    while (end < words.size() && tokenSpan(words, end).end() <= span.end()) {
      end++;
    }
    return new TokenRange(first, end);
  }

  private static CharSpan tokenSpan(SentenceWords words, int index) {
    return words.sentence().tokens().get(index).span();
  }

  /** Whether the next place holds the last one: "Marrow, Veldia", "the palace in Marrow". */
  private static boolean holds(
      SentenceWords words, PlacePhrase last, PlaceMention outer, int outerStart) {
    for (int i = last.end(); i < outerStart; i++) {
      if (!words.isOneOf(i, BETWEEN)) {
        return false;
      }
    }
    Optional<Place> inside = last.mention().place();
    Optional<Place> around = outer.place();
    return inside.isPresent()
        && around.isPresent()
        && inside.get().country().equals(around.get().country())
        && inside.get().level().compareTo(around.get().level()) < 0;
  }

  /** "|in| the northern city of Marrow", "|on| the outskirts of Marrow", "the fall |of| Marrow". */
  private static int preposition(SentenceWords words, int first) {
    for (int i = first - 1; i >= 0 && first - i <= MAX_STEPS; i--) {
      String word = words.word(i);
      if (word.equals("of")) {
        return beforeOf(words, i);
      }
      if (Grammar.PREPOSITIONS.contains(word)) {
        return i;
      }
      boolean goesOn =
          Grammar.AND.contains(word)
              || word.equals(",")
              || words.isOneOf(i, Grammar.BEFORE_NOUN)
              || words.mentionAt(i).isPresent()
              || word.endsWith("ern")
              || word.contains("-")
              || Set.of("city", "town", "village", "port", "capital", "province", "region")
                  .contains(word);
      if (!goesOn) {
        return first;
      }
    }
    return first;
  }

  private static int beforeOf(SentenceWords words, int of) {
    for (int i = of - 1; i >= 0 && of - i <= MAX_STEPS_OVER_OF; i--) {
      if (Grammar.PREPOSITIONS.contains(words.word(i))) {
        return i;
      }
      if (!Character.isLetter(words.word(i).charAt(0))
          || words.word(i).endsWith("ed")
          || words.isOneOf(i, Grammar.SPEECH)) {
        return of;
      }
    }
    return of;
  }
}
