package org.chancery.event;

import java.util.Optional;
import java.util.Set;

/** Reads the auxiliaries before a verb, and tells whether the word is a verb there at all. */
final class VerbGroupReader {

  private static final int MAX_WORDS_BEFORE = 8;
  private static final int MAX_WORDS_TO_DENIAL = 6;

  private VerbGroupReader() {}

  /**
   * The group of the verb at {@code index}, or nothing where the word is no verb there: "the
   * attack", "wounded soldiers".
   */
  static Optional<VerbGroup> read(
      SentenceWords words, int index, Set<VerbForm> forms, boolean ownsBy) {
    Auxiliaries aux = new Auxiliaries(words, index, forms);
    boolean participle = forms.contains(VerbForm.PARTICIPLE);
    boolean bare = aux.areNone();
    if (bare && !isVerbAlone(words, index, forms)) {
      return Optional.empty();
    }
    boolean reduced = bare && participle && !ownsBy && isReducedPassive(words, index);
    boolean infinitive = aux.to && (forms.contains(VerbForm.BASE) || aux.be);
    String before = words.word(aux.start - 1);
    return Optional.of(
        new VerbGroup(
            aux.start,
            (participle && aux.be && (aux.beIsNearest || !aux.have)) || reduced,
            aux.negated || isDenied(words, aux.start),
            // "Would not lift the ban" refuses, as "will not" does.
            aux.future
                || (aux.would && aux.negated)
                || (infinitive && Grammar.FUTURE_BEFORE_TO.contains(before)),
            aux.possible || (infinitive && Grammar.WISH_BEFORE_TO.contains(before)),
            forms.contains(VerbForm.GERUND) && !aux.be,
            bare && participle));
  }

  /** The auxiliaries before a verb, read from the verb to the left. */
  private static final class Auxiliaries {

    private boolean be;
    private boolean beIsNearest;
    private boolean have;
    private boolean doing;
    private boolean modal;
    private boolean to;
    private boolean negated;
    private boolean future;
    private boolean possible;
    private boolean would;
    private int start;

    Auxiliaries(SentenceWords words, int verb, Set<VerbForm> forms) {
      this.start = verb;
      for (int i = verb - 1; i >= 0 && verb - i <= MAX_WORDS_BEFORE && !to; i--) {
        if (take(words, i, forms)) {
          start = i;
        } else if (!Grammar.isAdverb(words.word(i))) {
          break;
        }
      }
    }

    boolean areNone() {
      return !be && !have && !modal && !doing && !to;
    }

    /** Takes the word if it is an auxiliary. */
    private boolean take(SentenceWords words, int at, Set<VerbForm> forms) {
      String word = words.word(at);
      if (Grammar.NEGATION.contains(word)) {
        negated |= !word.equals("no");
      } else if (Grammar.BE.contains(word) && !isPossessive(words, at)) {
        be = true;
        beIsNearest |= !have && !modal;
      } else if (Grammar.HAVE.contains(word)) {
        have = true;
      } else if (Grammar.DO.contains(word)) {
        doing = true;
      } else if (Grammar.FUTURE.contains(word)) {
        future = true;
        modal = true;
      } else if (Grammar.POSSIBLE.contains(word)) {
        possible = true;
        would |= word.equals("would") || word.equals("'d");
        modal = true;
      } else if (Grammar.DUTY.contains(word)) {
        modal = true;
      } else if (word.equals("to") && !modal && (be || have || forms.contains(VerbForm.BASE))) {
        to = true;
      } else {
        return false;
      }
      return true;
    }
  }

  /** "Denied attacking", "denied that it had attacked": the act is said not to have happened. */
  private static boolean isDenied(SentenceWords words, int start) {
    for (int i = start - 1; i >= 0 && start - i <= MAX_WORDS_TO_DENIAL; i--) {
      String word = words.word(i);
      if (Grammar.DENIAL.contains(word)) {
        return true;
      }
      boolean boundary = words.isOneOf(i, Grammar.CLAUSE_START) && !word.equals("that");
      if (boundary || word.equals(",")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPossessive(SentenceWords words, int index) {
    return words.word(index).equals("'s") && words.mentionAt(index - 1).isPresent();
  }

  /** Whether a word without auxiliaries is a verb, by the word before it. */
  private static boolean isVerbAlone(SentenceWords words, int index, Set<VerbForm> forms) {
    String before = words.word(index - 1);
    boolean afterMention = words.mentionAt(index - 1).filter(m -> !m.isAdjective()).isPresent();
    boolean afterNounMark =
        !afterMention
            && (before.equals("'s")
                || before.equals("'")
                || (Grammar.BEFORE_NOUN.contains(before) && !before.equals("both")));
    boolean afterPreposition = Grammar.PREPOSITIONS.contains(before);
    if (forms.contains(VerbForm.GERUND)) {
      return !afterNounMark;
    }
    if (afterNounMark || afterPreposition) {
      return false;
    }
    boolean onlyBase = forms.equals(Set.of(VerbForm.BASE));
    boolean adjectiveBefore =
        words.mentionAt(index - 1).map(SentenceWords.Placed::isAdjective).orElse(false);
    boolean pastOnly = !forms.contains(VerbForm.BASE) && !forms.contains(VerbForm.THIRD);
    if (adjectiveBefore && !pastOnly) {
      return false;
    }
    return !onlyBase || isAfterPlural(words, index);
  }

  /** "they attack", "rebels attack", and headlines: "Xi, Putin vow". */
  private static boolean isAfterPlural(SentenceWords words, int index) {
    String before = words.word(index - 1);
    boolean plural =
        before.endsWith("s")
            || Set.of("who", "they", "we", "people", "men", "police").contains(before);
    return plural || words.mentionAt(index - 1).isPresent() || index == 0 || before.equals("and");
  }

  /** "Three men accused by Paris", "the minister, accused of". */
  private static boolean isReducedPassive(SentenceWords words, int index) {
    return words.word(index + 1).equals("by")
        && words.word(index + 2).length() > 0
        && !words.word(index + 2).endsWith("ing");
  }
}
