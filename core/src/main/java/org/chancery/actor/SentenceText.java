package org.chancery.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.Sentence;
import org.chancery.model.Token;
import org.chancery.model.TokenRange;

/** The words of a sentence, ready to be asked about; outside the sentence every word is empty. */
final class SentenceText {

  /** How a sentence is written. */
  enum Style {
    /** As in the body of an article: a capital is a name or the first word. */
    PROSE,
    /** A headline with a capital on every word that matters: "Veldia Slams Arms Sale to Norrin". */
    TITLE,
    /** A headline in capitals: "VELDIA SLAMS ARMS SALE TO NORRIN". */
    CAPITALS
  }

  /** Words that keep their small letter in a title. */
  static final Set<String> SMALL =
      Words.of(
          """
          a an the of to in on at by for from with as and or but nor vs via over after is be its
          """);

  private static final int MIN_CAPITALS = 3;

  private final List<Token> tokens;
  private final String[] lower;
  private final Style style;

  SentenceText(Sentence sentence) {
    this.tokens = sentence.tokens();
    this.lower = new String[tokens.size()];
    for (int i = 0; i < lower.length; i++) {
      String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
      lower[i] = word.indexOf('’') < 0 ? word : word.replace('’', '\'');
    }
    this.style = readStyle();
  }

  int size() {
    return lower.length;
  }

  Style style() {
    return style;
  }

  /** Whether a capital tells a name. */
  boolean isProse() {
    return style == Style.PROSE;
  }

  /** The word as it is written. */
  String text(int index) {
    return index < 0 || index >= lower.length ? "" : tokens.get(index).text();
  }

  /** The word in lower case, with a straight apostrophe. */
  String lower(int index) {
    return index < 0 || index >= lower.length ? "" : lower[index];
  }

  boolean is(int index, String word) {
    return lower(index).equals(word);
  }

  boolean isOneOf(int index, Set<String> words) {
    return words.contains(lower(index));
  }

  /** Whether the word begins with a capital letter. */
  boolean isCapital(int index) {
    String text = text(index);
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  /** Whether the word begins with a letter, and a small one. */
  boolean isSmall(int index) {
    String text = text(index);
    return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
  }

  /** The index behind the possessive at {@code index}, or {@code index} where there is none. */
  int afterPossessive(int index) {
    String word = lower(index);
    if (word.equals("'s")) {
      return index + 1;
    }
    if (!word.equals("'")) {
      return index;
    }
    // "Veldia ' s": as text that was cut into tokens before writes it.
    return is(index + 1, "s") ? index + 2 : index + 1;
  }

  boolean isPossessive(int index) {
    return afterPossessive(index) > index;
  }

  /** The words of a range, with a space where the text has any white space. */
  String join(TokenRange range) {
    StringBuilder text = new StringBuilder();
    for (int i = range.first(); i < range.end(); i++) {
      boolean gap =
          i > range.first() && tokens.get(i).span().start() > tokens.get(i - 1).span().end();
      text.append(gap ? " " : "").append(tokens.get(i).text());
    }
    return text.toString();
  }

  private Style readStyle() {
    int capitals = 0;
    int whole = 0;
    boolean small = false;
    boolean smallLetter = false;
    for (int i = 0; i < lower.length; i++) {
      String text = text(i);
      if (!Character.isLetter(text.charAt(0)) || text.length() < 2) {
        continue;
      }
      boolean capital = Character.isUpperCase(text.charAt(0));
      boolean allCapitals = capital && text.equals(text.toUpperCase(Locale.ROOT));
      capitals += capital ? 1 : 0;
      whole += allCapitals ? 1 : 0;
      smallLetter |= !allCapitals;
      small |= !capital && !SMALL.contains(lower[i]);
    }
    if (!smallLetter && whole >= MIN_CAPITALS) {
      return Style.CAPITALS;
    }
    boolean closed = lower.length > 0 && ".?!\"”".contains(text(lower.length - 1));
    return !small && !closed && capitals >= MIN_CAPITALS ? Style.TITLE : Style.PROSE;
  }
}
