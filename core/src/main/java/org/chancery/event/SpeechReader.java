package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.event.SentenceWords.Placed;
import org.chancery.model.TokenRange;

/**
 * Finds who says what in a sentence.
 *
 * <p>Right: "The talks will go on, he added." Wrong: "The talks will go on, the Evening Mirror
 * reported" has no speaker, as the directory does not know the paper.
 */
final class SpeechReader {

  /** What stands behind these is the listener: "she told reporters". */
  private static final Set<String> TELLING = Set.of("told", "tells", "warned");

  private static final Set<String> SPEECH_PHRASE_AFTER = Set.of("out", "that", ":");

  private SpeechReader() {}

  /** The reports of a sentence, in the order of their verbs. */
  static List<Speech> speeches(SentenceWords words, RoleFinder roles) {
    List<Speech> speeches = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.word(i).equals("according") && words.word(i + 1).equals("to")) {
        accordingTo(words, i).ifPresent(speeches::add);
      } else if (Grammar.SPEECH.contains(words.word(i))) {
        speech(words, roles, i).ifPresent(speeches::add);
      }
    }
    return speeches;
  }

  private static Optional<Speech> accordingTo(SentenceWords words, int at) {
    int next = at + 2;
    while (Grammar.BEFORE_NOUN.contains(words.word(next))) {
      next++;
    }
    TokenRange verb = new TokenRange(at, at + 2);
    return words
        .mentionAt(next)
        .map(
            speaker ->
                new Speech(
                    verb,
                    List.of(speaker),
                    List.of(
                        new TokenRange(0, at),
                        new TokenRange(speaker.range().end(), words.size()))));
  }

  private static Optional<Speech> speech(SentenceWords words, RoleFinder roles, int verb) {
    TokenRange range = new TokenRange(verb, verb + 1);
    Optional<Placed> inverted = words.mentionAt(verb + 1);
    boolean closes = isClosing(words, verb);
    boolean told = TELLING.contains(words.word(verb));
    if (closes
        && !told
        && inverted.isPresent()
        && isSentenceEnd(words, inverted.get().range().end())) {
      return Optional.of(
          new Speech(range, List.of(inverted.get()), List.of(new TokenRange(0, verb))));
    }
    int start = verb;
    while (start > 0
        && (Grammar.HAVE.contains(words.word(start - 1))
            || Grammar.isAdverb(words.word(start - 1)))) {
      start--;
    }
    RoleFinder.Found subject = roles.subject(start, words.word(verb).endsWith("ing"));
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    int subjectStart = subject.mentions().get(0).range().first();
    List<TokenRange> contents = new ArrayList<>();
    boolean before = subjectStart > 1 && closesWithComma(words, subjectStart);
    if (before) {
      contents.add(new TokenRange(0, subjectStart));
    }
    boolean after = !closes || SPEECH_PHRASE_AFTER.contains(words.word(verb + 1));
    if (after && verb + 1 < words.size()) {
      contents.add(new TokenRange(verb + 1, words.size()));
    }
    return Optional.of(new Speech(range, subject.mentions(), contents));
  }

  /** "…, he said.": nothing but the end, or a time, follows the verb. */
  private static boolean isClosing(SentenceWords words, int verb) {
    boolean commaBefore = false;
    for (int i = verb - 1; i >= 0 && verb - i <= 12; i--) {
      String word = words.word(i);
      commaBefore |= word.equals(",") || word.equals("”") || word.equals("\"");
    }
    return commaBefore && words.size() - verb <= 12;
  }

  private static boolean closesWithComma(SentenceWords words, int subjectStart) {
    for (int i = subjectStart - 1; i >= 0 && subjectStart - i <= 3; i--) {
      String word = words.word(i);
      if (word.equals(",") || word.equals("”") || word.equals("\"")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSentenceEnd(SentenceWords words, int index) {
    return words.size() - index <= 4;
  }
}
