package org.chancery.cli;

/**
 * Words out of an input, safe to print: an article or a file name may hold characters that steer a
 * terminal (ESC), which a reader must not be steered by.
 */
final class Printable {

  private static final char REPLACEMENT = '\uFFFD';

  private Printable() {}

  /** White space as spaces, other control characters as U+FFFD; the length stays the same. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        out.append(' ');
      } else {
        out.append(Character.isISOControl(c) ? REPLACEMENT : c);
      }
    }
    return out.toString();
  }
}
