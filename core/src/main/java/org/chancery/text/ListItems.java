package org.chancery.text;

import static org.chancery.text.Characters.isDigit;
import static org.chancery.text.Characters.isWhite;

/** Whether a number, letter or mark opens an item of a list. */
final class ListItems {

  private final Surroundings around;

  ListItems(Surroundings around) {
    this.around = around;
  }

  /** Whether a line begins at {@code next} that is an item of a list. */
  boolean opensItem(int start, int lineEnd, int next) {
    char c = around.charAt(next);
    if (Characters.isBullet(c)) {
      return true;
    }
    if (!around.hasLineBreak(lineEnd, next)) {
      return false;
    }
    if ((c == '*' || c == '-' || c == '–') && isWhite(around.charAt(next + 1))) {
      char first = around.charAt(around.skipOpeningMarks(next + 1, true));
      return Character.isUpperCase(first) || isDigit(first);
    }
    int digits = next;
    while (digits < next + 3 && isDigit(around.charAt(digits))) {
      digits++;
    }
    char mark = around.charAt(digits);
    boolean number =
        digits > next && (mark == '.' || mark == ')') && isWhite(around.charAt(digits + 1));
    int last = lineEnd - 1;
    return number && (isDigit(around.charAt(start)) || (".:;!?".indexOf(around.charAt(last)) >= 0));
  }

  /**
   * "1. The first", "these reasons: 1. The first": a number of up to three digits, or a letter,
   * that opens the sentence or follows a colon.
   */
  boolean isListNumber(int start, int stop, String before) {
    int first = stop - before.length();
    if (around.charAt(first - 2) == ':'
        && around.charAt(first - 1) == ' '
        && before.length() <= 2) {
      return isDigit(around.charAt(first)) && isDigit(around.charAt(stop - 1));
    }
    if (stop - start > 4 || before.isEmpty()) {
      return false;
    }
    boolean opens = around.skipOpeningMarks(start, true) == stop - before.length();
    return opens && (before.length() == 1 || before.chars().allMatch(c -> c >= '0' && c <= '9'));
  }
}
