package org.chancery.text;

import static org.chancery.text.Characters.isWhite;
import static org.chancery.text.Characters.isWord;

import org.chancery.model.CharSpan;

/**
 * Looks at what stands around a place of one paragraph. Sees nothing outside the paragraph, and,
 * white space apart, never farther than a bounded number of characters.
 */
final class Surroundings {

  /** How many marks may stand between a stop and the word that opens the next sentence. */
  static final int MOST_MARKS = 8;

  /** How long, in code units, a web address may be that is told from a sentence. */
  private static final int LONGEST_ADDRESS = 64;

  private final String text;
  private final int from;
  private final int to;
  private final Lexicon lexicon;

  Surroundings(String text, CharSpan within, Lexicon lexicon) {
    this.text = text;
    this.from = within.start();
    this.to = within.end();
    this.lexicon = lexicon;
  }

  /** The character there, or a space beyond either end of the paragraph. */
  char charAt(int at) {
    return at >= from && at < to ? text.charAt(at) : ' ';
  }

  int skipWhite(int at) {
    int i = at;
    while (i < to && isWhite(text.charAt(i))) {
      i++;
    }
    return i;
  }

  int skipSpace(int at) {
    return charAt(at) == ' ' ? at + 1 : at;
  }

  boolean isWordAt(int at) {
    return isWord(charAt(at));
  }

  /** A full stop or ellipsis that continues the run across white space: {@code . . .} */
  boolean isLooseStop(int at) {
    char c = charAt(at);
    return (c == '.' || c == '…') && !isWordAt(at + 1);
  }

  /** Whether two line breaks with nothing between them stand in a stretch of white space. */
  boolean hasEmptyLine(int whiteFrom, int whiteTo) {
    int breaks = 0;
    for (int i = whiteFrom; i < whiteTo; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && charAt(i + 1) != '\n')) {
        breaks++;
      }
    }
    return breaks > 1;
  }

  boolean hasLineBreak(int whiteFrom, int whiteTo) {
    for (int i = whiteFrom; i < whiteTo; i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        return true;
      }
    }
    return false;
  }

  int skipOpeningMarks(int at, boolean spaced) {
    int i = at;
    while (i < Math.min(to, at + MOST_MARKS)) {
      char c = text.charAt(i);
      boolean opens = Characters.isOpeningQuote(c) || Characters.isOpeningBracket(c) || c == '”';
      boolean loose =
          Characters.isDash(c)
              || Characters.isHyphen(c)
              || Characters.isBullet(c)
              || Characters.isTerminator(c)
              || isWhite(c)
              || c == '*'
              || c == '¿'
              || c == '¡';
      if (!opens && !(spaced && loose)) {
        return i;
      }
      i++;
    }
    return i;
  }

  /**
   * The end of a web address that follows a stop and a space, as at the end of a short message
   * ("Great day! bit.ly/x1"), or {@code at} where there is none.
   */
  int skipTrailingAddress(int at) {
    if (!Character.isLowerCase(charAt(at))) {
      return at;
    }
    int end = at;
    int dot = -1;
    boolean slash = false;
    while (end < Math.min(to, at + LONGEST_ADDRESS) && !isWhite(text.charAt(end))) {
      char c = text.charAt(end);
      dot = c == '.' && dot < 0 ? end : dot;
      slash |= c == '/' && (dot > 0 || text.charAt(end - 1) == ':');
      end++;
    }
    boolean whole = end == to || isWhite(charAt(end));
    boolean stops = Characters.isTerminator(charAt(end - 1));
    return slash && dot > 0 && whole && !stops ? end : at;
  }

  boolean isInAddress(int stop) {
    for (int i = stop - 1; i >= Math.max(from, stop - LONGEST_ADDRESS); i--) {
      char c = text.charAt(i);
      if (isWhite(c)) {
        return text.startsWith("www.", i + 1);
      }
      if (c == '/' || c == '@' || c == '_') {
        return true;
      }
    }
    return stop - from > LONGEST_ADDRESS || text.startsWith("www.", from);
  }

  /** The letters and digits from {@code at} on, at most as many as the lexicon's longest word. */
  String wordAt(int at) {
    int i = Math.min(at, to);
    int end = i;
    while (end < Math.min(to, i + Lexicon.LONGEST) && isWord(text.charAt(end))) {
      end++;
    }
    return text.substring(i, end);
  }

  /**
   * The word that a full stop follows, with the stops inside it ("p.m"); empty where there is none
   * or where it is longer than any abbreviation.
   */
  String wordBefore(int stop) {
    int least = Math.max(from, stop - Lexicon.LONGEST);
    int i = stop;
    while (i > least && (isWord(text.charAt(i - 1)) || text.charAt(i - 1) == '.')) {
      i--;
    }
    boolean whole = i == from || (!isWord(text.charAt(i - 1)) && text.charAt(i - 1) != '.');
    if (!whole) {
      return text.substring(Math.max(i, lastDot(i, stop) + 1), stop);
    }
    String word = text.substring(i, stop);
    boolean plain = lexicon.ending(word) == Ending.WORD;
    return plain ? text.substring(Math.max(i, lastDot(i, stop) + 1), stop) : word;
  }

  private int lastDot(int least, int stop) {
    int i = stop - 1;
    while (i >= least && text.charAt(i) != '.') {
      i--;
    }
    return i;
  }
}
