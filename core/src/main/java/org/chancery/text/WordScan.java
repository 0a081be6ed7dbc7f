package org.chancery.text;

import static org.chancery.text.Characters.isApostrophe;
import static org.chancery.text.Characters.isDigit;
import static org.chancery.text.Characters.isHyphen;
import static org.chancery.text.Characters.isWhite;
import static org.chancery.text.Characters.isWord;

import java.util.List;
import org.chancery.model.CharSpan;

/** Where a word, number or address ends that begins at a place of one sentence. */
final class WordScan {

  private static final List<String> ADDRESSES = List.of("http://", "https://", "www.", "ftp://");

  private final String text;
  private final int from;
  private final int to;
  private final Lexicon lexicon;

  WordScan(String text, CharSpan within, Lexicon lexicon) {
    this.text = text;
    this.from = within.start();
    this.to = within.end();
    this.lexicon = lexicon;
  }

  /** The end of the word at {@code start}, or {@code start} where no word begins there. */
  int endOfWord(int start) {
    char c = text.charAt(start);
    if ((c == '@' || c == '#') && isNamePart(charAt(start + 1))) {
      return endOfName(start + 1);
    }
    if (c == '.') {
      return isDigit(charAt(start + 1)) ? endOfLetters(start + 1) : start;
    }
    if (isNamePart(c)) {
      return opensAddress(start) ? endOfAddress(start) : endOfLetters(start);
    }
    return isPairOfWord(start) ? endOfLetters(start) : start;
  }

  private int endOfLetters(int start) {
    int segment = start;
    int at = start;
    boolean domain = false;
    while (at < to) {
      char c = text.charAt(at);
      if (continuesWord(c)) {
        at++;
      } else if (Character.isHighSurrogate(c) && isPairOfWord(at)) {
        at += 2;
      } else if (c == '.' && joinsAtStop(segment, at)) {
        domain |= at - segment > 1;
        at++;
      } else if (c == '.') {
        if (!keepsStop(segment, at)) {
          return at;
        }
        if (!isHyphen(charAt(at + 1)) || !isWord(charAt(at + 2))) {
          return at + 1;
        }
        at += 2;
        segment = at;
      } else if (at > start && joins(c, at)) {
        at++;
        segment = at;
      } else {
        return endOfTail(start, at, domain);
      }
    }
    return at;
  }

  /**
   * Of {@code US$}, {@code orlo@example.org} and {@code example.org/news} what follows the word.
   */
  private int endOfTail(int start, int at, boolean domain) {
    char c = text.charAt(at);
    if (c == '@' && isWord(charAt(at + 1))) {
      return endOfMail(at + 1);
    }
    if (c == '/' && domain && isWord(charAt(at + 1))) {
      return endOfAddress(at);
    }
    return c == '$' && isCurrency(start, at) ? at + 1 : at;
  }

  /** One to three capitals before a dollar sign: "US$", "HK$", "R$". */
  private boolean isCurrency(int start, int at) {
    for (int i = start; i < at; i++) {
      if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
        return false;
      }
    }
    return at > start && at - start <= 3;
  }

  /** Whether the full stop at {@code at} stands within a word: "2.1", "U.S", "Ph.D". */
  private boolean joinsAtStop(int segment, int at) {
    char before = charAt(at - 1);
    char after = charAt(at + 1);
    if (!isWord(after)) {
      return false;
    }
    if (isDigit(after)) {
      return isDigit(before);
    }
    if (Character.isLowerCase(after)) {
      return true;
    }
    boolean letterBefore =
        Character.isLetter(before) && (at - 1 == segment || charAt(at - 2) == '.');
    boolean letterAfter = Character.isLetter(after) && !Character.isLowerCase(charAt(at + 2));
    return letterAfter && (letterBefore || (at == segment + 2 && text.startsWith("Ph", segment)));
  }

  /** Whether the full stop at {@code at} belongs to the abbreviation before it. */
  private boolean keepsStop(int segment, int at) {
    if (at - segment > Lexicon.LONGEST || charAt(at + 1) == '.') {
      return false;
    }
    Ending ending = lexicon.ending(text.substring(segment, at));
    return switch (ending) {
      case WORD -> false;
      case BEFORE_NUMBER -> isDigit(charAt(skipWhite(at + 1)));
      case BEFORE_OPENER, BEFORE_SUBJECT -> at - segment > 1 || !isLast(at);
      case NEVER, UNLESS_TIME -> true;
    };
  }

  /** Whether nothing but marks follows in the sentence, so that a single letter is no initial. */
  private boolean isLast(int stop) {
    int i = stop + 1;
    while (i < to && !isWord(text.charAt(i))) {
      i++;
    }
    return i == to;
  }

  /** Whether a mark at {@code at}, which follows a word, joins it to the next. */
  private boolean joins(char c, int at) {
    char before = charAt(at - 1);
    char after = charAt(at + 1);
    if (!isWord(after)) {
      return false;
    }
    return switch (c) {
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      case ':', '/' -> isDigit(before) && isDigit(after);
      case ',' -> isDigit(before) && isThreeDigits(at + 1);
      default -> isHyphen(c) || isApostrophe(c);
    };
  }

  private boolean isThreeDigits(int at) {
    return isDigit(charAt(at))
        && isDigit(charAt(at + 1))
        && isDigit(charAt(at + 2))
        && !isDigit(charAt(at + 3));
  }

  private boolean opensAddress(int start) {
    char c = text.charAt(start);
    if (c != 'h' && c != 'w' && c != 'f' && c != 'H' && c != 'W') {
      return false;
    }
    for (String address : ADDRESSES) {
      int end = start + address.length();
      if (end < to && text.regionMatches(true, start, address, 0, address.length())) {
        return true;
      }
    }
    return false;
  }

  private int endOfAddress(int start) {
    int end = start;
    while (end < to && !isWhite(text.charAt(end)) && "\"<>“”‘«»".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > start + 1 && ".,;:!?)]}'’…".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private int endOfMail(int start) {
    int end = start;
    while (end < to && (isNamePart(text.charAt(end)) || ".-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    while (!isNamePart(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int endOfName(int start) {
    int end = start;
    while (end < to && isNamePart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNamePart(char c) {
    return isWord(c) || c == '_';
  }

  /** Letters, digits, and what is set on or into them: accents, soft hyphens, joiners. */
  private static boolean continuesWord(char c) {
    if (c < 128) {
      return isNamePart(c);
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      case Character.FORMAT -> !isWhite(c);
      default -> Character.isLetterOrDigit(c);
    };
  }

  /** Whether a letter or digit outside the basic plane stands there. */
  private boolean isPairOfWord(int at) {
    return at + 1 < to
        && Character.isHighSurrogate(text.charAt(at))
        && Character.isLowSurrogate(text.charAt(at + 1))
        && Character.isLetterOrDigit(text.codePointAt(at));
  }

  private int skipWhite(int at) {
    int i = at;
    while (i < to && isWhite(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The character there, or a space beyond either end of the sentence. */
  private char charAt(int at) {
    return at >= from && at < to ? text.charAt(at) : ' ';
  }
}
