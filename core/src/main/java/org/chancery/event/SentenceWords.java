package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.ActorFinder;
import org.chancery.model.CharSpan;
import org.chancery.model.Mention;
import org.chancery.model.MentionForm;
import org.chancery.model.Sentence;
import org.chancery.model.Token;
import org.chancery.model.TokenRange;

/** The words of a sentence and the mentions among them, ready to be asked about. */
final class SentenceWords {

  /** A mention and its tokens. */
  record Placed(int index, TokenRange range, Mention mention) {

    /** Whether it only qualifies a noun: "the Iranian attack", "a police raid". */
    boolean isAdjective() {
      return ActorFinder.isQualifier(mention);
    }
  }

  private final Sentence sentence;
  private final List<String> lower = new ArrayList<>();
  private final List<Placed> mentions = new ArrayList<>();
  private final List<Optional<Placed>> at = new ArrayList<>();

  SentenceWords(Sentence sentence, List<Mention> found) {
    this.sentence = sentence;
    List<Mention> mentionsInSentence =
        found.stream().filter(m -> !isOpenPronoun(m) && !isNamedHere(m, found)).toList();
    int next = 0;
    for (Token token : sentence.tokens()) {
      lower.add(token.text().toLowerCase(Locale.ROOT).replace('’', '\''));
      at.add(Optional.empty());
    }
    for (int i = 0; i < sentence.tokens().size() && next < mentionsInSentence.size(); i++) {
      Mention mention = mentionsInSentence.get(next);
      if (mention.span().start() <= sentence.tokens().get(i).span().start()) {
        int end = endToken(i, mention.span());
        place(new Placed(mentions.size(), new TokenRange(i, end), mention));
        next++;
        i = end - 1;
      }
    }
  }

  /** "He" of whom the article does not tell who he is: an event of nobody is none. */
  private static boolean isOpenPronoun(Mention mention) {
    return mention.form() == MentionForm.PRONOUN && mention.actors().isEmpty();
  }

  /** "Its" of one who stands in the sentence: that one acts, and not the pronoun. */
  private static boolean isNamedHere(Mention mention, List<Mention> found) {
    return ActorFinder.isPossessor(mention)
        && found.stream().anyMatch(other -> mention.antecedents().contains(other.id()));
  }

  private int endToken(int first, CharSpan span) {
    int end = first + 1;
    while (end < sentence.tokens().size()
        && sentence.tokens().get(end).span().end() <= span.end()) {
      end++;
    }
    return end;
  }

  private void place(Placed placed) {
    if (!ActorFinder.isPossessor(placed.mention())) {
      mentions.add(placed);
    }
    for (int i = placed.range().first(); i < placed.range().end(); i++) {
      at.set(i, Optional.of(placed));
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return lower.size();
  }

  /** The lower-case word at an index; empty outside the sentence. */
  String word(int index) {
    return index < 0 || index >= lower.size() ? "" : lower.get(index);
  }

  boolean isOneOf(int index, Set<String> words) {
    return words.contains(word(index));
  }

  Optional<Placed> mentionAt(int index) {
    return index < 0 || index >= at.size() ? Optional.empty() : at.get(index);
  }

  /** All but possessive pronouns, which own a noun and are never subject or object themselves. */
  List<Placed> mentions() {
    return mentions;
  }

  /** Whether the mention is followed by a possessive: "Trump 's". */
  boolean isPossessor(Placed mention) {
    String next = word(mention.range().end());
    return next.equals("'s") || (next.equals("'") && word(mention.range().end() - 1).endsWith("s"));
  }
}
