package org.chancery.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.PagePart;
import org.chancery.model.TokenRange;

/** Finds the triggers of a sentence: of those that share words the longest counts. */
final class TriggerMatcher {

  /** The most words that may stand in a gap. */
  static final int MAX_GAP = 4;

  private static final int MAX_WORDS_BEFORE_PASSIVE = 8;
  private static final long BEFORE_ANY_TRIGGER = 1000;
  private static final Set<String> OPENERS =
      Set.of("\"", "“", "'", "‘", ":", "-", "—", "–", "--", "(");

  private final TriggerLexicon lexicon;

  TriggerMatcher(TriggerLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What may be read at a place: a trigger, or an idiom that keeps others from being read. */
  private record Candidate(TriggerLexicon.Start start, TokenRange range, int head, VerbGroup verb) {

    /** How many words it holds fast; an idiom comes before any trigger. */
    long specificity() {
      long words = start.words().stream().filter(w -> !w.isEmpty()).count();
      return start.trigger().isEmpty() ? BEFORE_ANY_TRIGGER + words : words;
    }
  }

  /** The triggers in order, no two sharing a word. */
  List<TriggerMatch> matches(SentenceWords words) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (TriggerLexicon.Start start : lexicon.startingWith(words.word(i))) {
        match(words, i, start).ifPresent(found::add);
      }
    }
    List<TriggerMatch> matches = new ArrayList<>();
    for (Candidate kept : longest(found)) {
      kept.start()
          .trigger()
          .map(t -> new TriggerMatch(t, kept.range(), kept.head(), kept.verb()))
          .ifPresent(matches::add);
    }
    return matches;
  }

  private static List<Candidate> longest(List<Candidate> found) {
    List<Candidate> kept = new ArrayList<>();
    found.stream()
        .sorted(
            Comparator.comparingLong((Candidate c) -> -c.specificity())
                .thenComparingInt(c -> c.range().first()))
        .forEach(
            candidate -> {
              if (kept.stream().noneMatch(k -> k.range().overlaps(candidate.range()))) {
                kept.add(candidate);
              }
            });
    kept.sort(Comparator.comparingInt(c -> c.range().first()));
    return kept;
  }

  private static Optional<Candidate> match(
      SentenceWords words, int first, TriggerLexicon.Start start) {
    if (start.part() == Trigger.Part.NOUN) {
      return end(words, first + 1, start.words(), 1)
          .map(end -> new TokenRange(first, end))
          .filter(range -> start.trigger().isEmpty() || isNoun(words, range))
          .map(range -> new Candidate(start, range, first, VerbGroup.none(first)));
    }
    Optional<TokenRange> range =
        end(words, first + 1, start.words(), 1).map(end -> new TokenRange(first, end));
    // Most triggers fail here; to read the verb group costs more than all the rest.
    if ((range.isEmpty() && !mayBePassive(start.words()))
        || isPhrasal(words, first, start)
        || isName(words, first)) {
      return Optional.empty();
    }
    Optional<VerbGroup> group =
        VerbGroupReader.read(words, first, start.forms(), ownsBy(start.words()));
    if (group.isEmpty()) {
      return Optional.empty();
    }
    if (range.isEmpty() && group.get().passive()) {
      range = passive(words, first, group.get(), start.words());
    }
    return range.map(r -> new Candidate(start, r, first, group.get()));
  }

  /** "Royal Dutch Shell": a capital inside a sentence makes a name of a verb; not in a headline. */
  private static boolean isName(SentenceWords words, int index) {
    boolean capital = Character.isUpperCase(words.sentence().tokens().get(index).text().charAt(0));
    boolean opens = index == 0 || words.isOneOf(index - 1, OPENERS);
    return capital && !opens && words.sentence().part() != PagePart.HEADLINE;
  }

  /** "Kick off", "call up": another verb than the one of the lexicon. */
  private static boolean isPhrasal(SentenceWords words, int verb, TriggerLexicon.Start start) {
    return start.words().size() == 1
        && words.isOneOf(verb + 1, Grammar.PARTICLES)
        && words.mentionAt(verb + 1).isEmpty();
  }

  /** "Stood by" is no passive. */
  private static boolean ownsBy(List<Set<String>> pattern) {
    return pattern.stream().anyMatch(word -> word.contains("by"));
  }

  /** A noun whose form could also be a verb is none behind "to" or a modal: "to attack". */
  private static boolean isNoun(SentenceWords words, TokenRange range) {
    String before = words.word(range.first() - 1);
    boolean plural = words.word(range.first()).endsWith("s");
    return !(before.equals("to") && !plural)
        && !Grammar.FUTURE.contains(before)
        && !Grammar.POSSIBLE.contains(before)
        && !Grammar.DUTY.contains(before);
  }

  /** The end of the match of the words from {@code word} on, which go on at token {@code at}. */
  private static Optional<Integer> end(
      SentenceWords words, int at, List<Set<String>> pattern, int word) {
    if (word == pattern.size()) {
      return Optional.of(at);
    }
    Set<String> alternatives = pattern.get(word);
    if (alternatives.isEmpty()) {
      for (int gap = 0; gap <= MAX_GAP; gap++) {
        if (gap > 0 && isBarrier(words.word(at + gap - 1))) {
          break;
        }
        Optional<Integer> end = end(words, at + gap, pattern, word + 1);
        if (end.isPresent()) {
          return end;
        }
      }
      return Optional.empty();
    }
    int here = at;
    if (!fits(words.word(here), alternatives) && Grammar.isAdverb(words.word(here))) {
      here++;
    }
    return fits(words.word(here), alternatives)
        ? end(words, here + 1, pattern, word + 1)
        : Optional.empty();
  }

  private static boolean fits(String word, Set<String> alternatives) {
    return alternatives.contains(word);
  }

  private static boolean isBarrier(String word) {
    return word.isEmpty() || ";:,".contains(word) || word.equals("that") || word.equals("who");
  }

  private static boolean mayBePassive(List<Set<String>> pattern) {
    return pattern.size() >= 3 && pattern.get(1).isEmpty();
  }

  /** "Sanctions were imposed on …" for "impose .. sanctions": the noun stands before the verb. */
  private static Optional<TokenRange> passive(
      SentenceWords words, int verb, VerbGroup group, List<Set<String>> pattern) {
    if (!mayBePassive(pattern)) {
      return Optional.empty();
    }
    for (int i = group.start() - 1; i >= 0 && group.start() - i <= MAX_WORDS_BEFORE_PASSIVE; i--) {
      if (fits(words.word(i), pattern.get(2))) {
        Optional<Integer> end = end(words, verb + 1, pattern, 3);
        int first = i;
        return end.map(e -> new TokenRange(first, e));
      }
    }
    return Optional.empty();
  }
}
