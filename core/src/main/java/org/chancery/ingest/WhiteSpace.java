package org.chancery.ingest;

/** Characters that leave no ink. */
final class WhiteSpace {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char ZERO_WIDTH_SPACE = '\u200B';

  private WhiteSpace() {}

  /** Whether the text is empty or holds white space only, no-break and zero-width spaces too. */
  static boolean only(String text) {
    return text.chars().allMatch(WhiteSpace::is);
  }

  private static boolean is(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == BYTE_ORDER_MARK
        || c == ZERO_WIDTH_SPACE;
  }
}
