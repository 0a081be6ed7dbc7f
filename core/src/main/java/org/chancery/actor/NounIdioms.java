package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes agent nouns out where the words beside them make something else of them: "took |office|",
 * "into |force|", "a |source| of income", "|criminal| activities", "in |general|", "Burger |King|".
 *
 * <p>Right: "the criminal said", "the force said", "a source said" stay. Wrong: in "the wounded
 * criminal chose silence" nothing is left, as "chose" is no verb that the lists know.
 */
final class NounIdioms {

  /** The words before a noun that make an idiom of it. */
  private static final Map<String, Set<String>> AFTER =
      Map.ofEntries(
          Map.entry(
              "office",
              Words.of(
                  """
                  take takes took taken taking in into from for of enter entered entering leave
                  leaves left leaving assume assumed assumes assuming hold held holding quit
                  """)),
          Map.entry(
              "force",
              Words.of(
                  """
                  to will would could can may might must not by in into full of excessive lethal
                  deadly brute driving sheer with without use using used more enough or
                  """)),
          Map.entry("exile", Words.of("in into from of to forced self-imposed")),
          Map.entry("victim", Words.of("fall falls fell fallen falling")),
          Map.entry("head", Words.of("to will would his her my your could")),
          Map.entry("presidency", Words.of("rotating")),
          Map.entry("general", Words.of("in")));

  /** The words behind a noun that make an idiom of it. */
  private static final Map<String, Set<String>> BEFORE =
      Map.of(
          "force", Words.of("them him her it us me people"),
          "source", Words.of("of link : close-up"),
          "presidency", Words.of("of"),
          "member", Words.of("state states country countries nation nations"),
          "press",
              Words.of("release releases conference conferences report reports coverage briefing"),
          "bank", Words.of("account accounts"),
          "government", Words.of("palace"));

  /** Nouns that are surnames and parts of trade names where a name stands right before them. */
  private static final Set<String> SURNAMES = Words.of("king major bishop prince pope");

  private NounIdioms() {}

  /** The atoms of a sentence less those that are no actors here. */
  static List<Optional<Atom>> without(SentenceText text, List<Optional<Atom>> atoms) {
    List<Optional<Atom>> kept = new ArrayList<>(atoms);
    for (int i = 0; i < atoms.size(); i++) {
      Optional<Atom> atom = atoms.get(i);
      if (atom.isPresent()
          && atom.get().range().length() == 1
          && atom.get().uses().size() == 1
          && atom.get().isSingular()
          && isIdiom(text, atoms, i)) {
        kept.set(i, Optional.empty());
      }
    }
    return kept;
  }

  private static boolean isIdiom(SentenceText text, List<Optional<Atom>> atoms, int at) {
    String noun = text.lower(at);
    if (AFTER.getOrDefault(noun, Set.of()).contains(text.lower(at - 1))
        || BEFORE.getOrDefault(noun, Set.of()).contains(text.lower(at + 1))) {
      return true;
    }
    if (noun.equals("head") && text.is(at - 1, "a") && text.is(at - 2, "to")) {
      return true;
    }
    boolean beforeActor = at + 1 < atoms.size() && atoms.get(at + 1).isPresent();
    if (noun.equals("criminal")) {
      // "Criminal leaders" are criminals, "criminal activities" are none.
      return text.isSmall(at) && !beforeActor && isNoun(text, at + 1);
    }
    if (noun.equals("general")) {
      return text.isSmall(at) && isNoun(text, at + 1);
    }
    return SURNAMES.contains(noun)
        && text.isProse()
        && text.isCapital(at)
        && at > 1
        && text.isCapital(at - 1)
        && atoms.get(at - 1).isEmpty()
        && !text.isCapital(at + 1)
        && !PhraseWords.isNoName(text.text(at - 1));
  }

  private static boolean isNoun(SentenceText text, int at) {
    String word = text.lower(at);
    return text.isSmall(at)
        && !PhraseWords.NEVER_BETWEEN.contains(word)
        && !PhraseWords.NOT_A_NOUN.contains(word)
        && !word.endsWith("ed");
  }
}
