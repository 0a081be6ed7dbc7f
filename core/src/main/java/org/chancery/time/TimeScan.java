package org.chancery.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Sentence;
import org.chancery.model.Token;
import org.chancery.model.TokenRange;

/** The words of one sentence while they are read, and what is known before them. */
final class TimeScan {

  private static final int MAX_DEPTH = 4;

  private final String[] written;
  private final String[] lower;
  private final List<TokenRange> impossible;
  private Frame frame;
  private int depth;

  TimeScan(Sentence sentence, Frame frame) {
    List<Token> tokens = sentence.tokens();
    this.frame = frame;
    this.impossible = new ArrayList<>();
    this.written = new String[tokens.size()];
    this.lower = new String[tokens.size()];
    for (int i = 0; i < lower.length; i++) {
      written[i] = tokens.get(i).text();
      lower[i] = lower(written[i]);
    }
  }

  /** Most words are lower case already, and are kept as they are. */
  private static String lower(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > 127 || (c >= 'A' && c <= 'Z')) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
      }
    }
    return word;
  }

  private TimeScan(TimeScan other, int at, String word) {
    this.frame = other.frame;
    this.depth = other.depth;
    this.impossible = other.impossible;
    this.written = other.written.clone();
    this.lower = other.lower.clone();
    written[at] = word;
    lower[at] = word.toLowerCase(Locale.ROOT);
  }

  /** The same words, but of one the first characters cut off: "mid-March" as "March". */
  TimeScan without(String prefix, int at) {
    return new TimeScan(this, at, written[at].substring(prefix.length()));
  }

  /**
   * Goes into an expression within an expression, if it is not too deep: "by the end of the first
   * half of last year" is four deep, and words set at random could go on without end.
   */
  boolean descend() {
    if (depth == MAX_DEPTH) {
      return false;
    }
    depth++;
    return true;
  }

  void ascend() {
    depth--;
  }

  int size() {
    return lower.length;
  }

  /** The lower-case word at an index; empty outside the sentence. */
  String word(int index) {
    return index < 0 || index >= lower.length ? "" : lower[index];
  }

  /** The word as written; empty outside the sentence. */
  String written(int index) {
    return index < 0 || index >= lower.length ? "" : written[index];
  }

  boolean is(int index, String word) {
    return word(index).equals(word);
  }

  boolean isIn(int index, Set<String> words) {
    return words.contains(word(index));
  }

  boolean isCapital(int index) {
    String word = written(index);
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /** A name in the middle of a sentence: its capital is not that of a beginning. */
  boolean isName(int index) {
    return index > 0
        && isCapital(index)
        && !written(index).equals(written(index).toUpperCase(Locale.ROOT))
        && Character.isLetterOrDigit(written(index - 1).charAt(0));
  }

  /** Whether the words end here: the end of the sentence, or a mark. */
  boolean isBreak(int index) {
    String word = word(index);
    return word.isEmpty()
        || (!Character.isLetterOrDigit(word.codePointAt(0)) && word.charAt(0) != '\'');
  }

  /** Skips an article. */
  int afterArticle(int index) {
    return is(index, "the") ? index + 1 : index;
  }

  LocalDate day() {
    return frame.day();
  }

  Frame frame() {
    return frame;
  }

  Optional<TimeInterval> spokenOf() {
    return frame.spokenOf();
  }

  void learn(Frame more) {
    frame = more;
  }

  void reportImpossible(TokenRange words) {
    if (!impossible.contains(words)) {
      impossible.add(words);
    }
  }

  List<TokenRange> impossible() {
    return impossible;
  }
}
