package org.chancery.text;

import static org.chancery.text.Characters.isApostrophe;
import static org.chancery.text.Characters.isDigit;
import static org.chancery.text.Characters.isWord;

/**
 * What English joins to a word by an apostrophe: {@code 's}, {@code n't}, {@code 're}.
 *
 * <p>Cut where the Penn Treebank cuts ("Treebank tokenization", 1999): "don't" is "do" and "n't".
 */
final class Clitics {

  private Clitics() {}

  /**
   * Where the last clitic of the word begins, or {@code start} where there is none.
   *
   * @param start where the word begins
   * @param end where it ends
   */
  static int cut(String text, int start, int end) {
    if (end - start > 2 && isApostrophe(text.charAt(end - 2)) && isOneLetter(text, end - 1)) {
      boolean negation = lower(text, end - 1) == 't';
      if (!negation) {
        return end - 2;
      }
      return end - start > 3 && lower(text, end - 3) == 'n' ? end - 3 : start;
    }
    if (end - start > 3 && isApostrophe(text.charAt(end - 3)) && isTwoLetters(text, end - 2)) {
      return end - 3;
    }
    return start;
  }

  /**
   * The end of a token that opens with an apostrophe: {@code 's} standing apart, {@code '90s}, or
   * the apostrophe alone.
   */
  static int endOfApostrophe(String text, int at, int to) {
    int end = at + 1;
    while (end < to && end < at + 3 && isDigit(text.charAt(end))) {
      end++;
    }
    if (end == at + 3) {
      if (end < to && text.charAt(end) == 's') {
        end++;
      }
      return end < to && isWord(text.charAt(end)) ? at + 1 : end;
    }
    if (at + 1 < to && text.charAt(at + 1) == '\'' && text.charAt(at) == '\'') {
      return at + 2;
    }
    boolean possessive = at + 1 < to && lower(text, at + 1) == 's';
    return possessive && (at + 2 == to || !isWord(text.charAt(at + 2))) ? at + 2 : at + 1;
  }

  private static boolean isOneLetter(String text, int at) {
    char c = lower(text, at);
    return c == 's' || c == 't' || c == 'd' || c == 'm';
  }

  private static boolean isTwoLetters(String text, int at) {
    char first = lower(text, at);
    char second = lower(text, at + 1);
    return (second == 'e' && (first == 'r' || first == 'v')) || (first == 'l' && second == 'l');
  }

  private static char lower(String text, int at) {
    return Character.toLowerCase(text.charAt(at));
  }
}
