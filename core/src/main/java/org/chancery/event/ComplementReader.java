package org.chancery.event;

import java.util.Optional;
import org.chancery.model.TokenRange;

/**
 * Finds what a trigger takes as its content: the words behind "agreed to", "said that", "barred
 * from", "called for", to the end of the clause.
 */
final class ComplementReader {

  private static final int MAX_WORDS_TO_COMPLEMENT = 12;

  private final SentenceWords words;

  ComplementReader(SentenceWords words) {
    this.words = words;
  }

  /** The content of a trigger, if it takes one and one stands there. */
  Optional<TokenRange> content(TriggerMatch match) {
    int end = match.range().end();
    for (Trigger.Complement complement : match.trigger().complements()) {
      Optional<Integer> start =
          switch (complement) {
            case TO -> complementStart(end, "to");
            case THAT -> complementStart(end, "that");
            case ING -> gerundStart(end).or(() -> complementStart(end, "of"));
            case FOR -> complementStart(end, "for");
          };
      if (start.isPresent()) {
        return Optional.of(new TokenRange(start.get(), clauseEnd(start.get())));
      }
    }
    String last = words.word(end - 1);
    boolean opens = last.equals("to") || last.equals("for");
    return opens ? Optional.of(new TokenRange(end, clauseEnd(end))) : Optional.empty();
  }

  private Optional<Integer> complementStart(int from, String opener) {
    for (int i = from; i < words.size() && i - from <= MAX_WORDS_TO_COMPLEMENT; i++) {
      if (words.word(i).equals(opener)) {
        return Optional.of(i + 1);
      }
      if (";:.".contains(words.word(i))) {
        break;
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> gerundStart(int from) {
    for (int i = from; i < words.size() && i - from <= MAX_WORDS_TO_COMPLEMENT; i++) {
      if (words.word(i).endsWith("ing") && words.mentionAt(i).isEmpty()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Where the clause that begins at {@code from} ends: before who said it, or a semicolon. */
  int clauseEnd(int from) {
    for (int i = from; i < words.size(); i++) {
      boolean speech = words.word(i).equals(",") && startsSpeech(i + 1);
      if (words.word(i).equals(";") || speech) {
        return i;
      }
    }
    return words.size();
  }

  private boolean startsSpeech(int from) {
    for (int i = from; i < words.size() && i - from <= 6; i++) {
      if (Grammar.SPEECH.contains(words.word(i))) {
        return true;
      }
    }
    return false;
  }
}
