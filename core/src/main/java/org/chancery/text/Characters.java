package org.chancery.text;

/** The kinds of characters that sentences and tokens are told by. */
final class Characters {

  private Characters() {}

  /**
   * White space of every kind: also no-break spaces, the zero-width space and the byte order mark,
   * which {@link Character#isWhitespace} leaves out.
   */
  static boolean isWhite(char c) {
    if (c < 128) {
      return c <= ' ' && Character.isWhitespace(c);
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u0085'
        || c == '\u200B'
        || c == '\uFEFF';
  }

  /** A letter, a digit, or a half of a letter outside the basic plane. */
  static boolean isWord(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
    }
    return Character.isLetterOrDigit(c);
  }

  /** One of 0 to 9. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A mark that may end a sentence. */
  static boolean isTerminator(char c) {
    return c == '.' || c == '?' || c == '!' || c == '…';
  }

  /** A quotation mark that opens or may open. */
  static boolean isOpeningQuote(char c) {
    return switch (c) {
      case '“', '‘', '«', '‹', '„', '‚', '"', '\'', '`' -> true;
      default -> false;
    };
  }

  /** A quotation mark that closes or may close. */
  static boolean isClosingQuote(char c) {
    return switch (c) {
      case '”', '’', '»', '›', '"', '\'' -> true;
      default -> false;
    };
  }

  /** A bracket that opens. */
  static boolean isOpeningBracket(char c) {
    return c == '(' || c == '[' || c == '{';
  }

  /** A bracket that closes. */
  static boolean isClosingBracket(char c) {
    return c == ')' || c == ']' || c == '}';
  }

  /** A dot or square that opens the items of a list. */
  static boolean isBullet(char c) {
    return switch (c) {
      case '•', '‣', '◦', '●', '■', '▪', '▶', '►' -> true;
      default -> false;
    };
  }

  /** A hyphen within a compound, breaking or not. */
  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** An en or em dash, or a longer one. */
  static boolean isDash(char c) {
    return c >= '\u2012' && c <= '\u2015';
  }

  /** An apostrophe, straight or curled. */
  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
