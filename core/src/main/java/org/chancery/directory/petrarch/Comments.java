package org.chancery.directory.petrarch;

/**
 * Takes the comments off the lines of one dictionary, in order: {@code #} and {@code ;} to the end
 * of the line, and {@code <!-- … -->}, which may go over several lines.
 */
final class Comments {

  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  private boolean inside;

  /** A line without its comments, and the text of the comment behind it. */
  record Line(String content, String comment) {}

  /** Whether a comment of several lines is open still. */
  boolean isOpen() {
    return inside;
  }

  Line strip(String line) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    while (at < line.length()) {
      if (inside) {
        int close = line.indexOf(CLOSE, at);
        inside = close < 0;
        at = inside ? line.length() : close + CLOSE.length();
      } else {
        int open = line.indexOf(OPEN, at);
        inside = open >= 0 && !hasLineComment(line, at, open);
        int end = inside ? open : line.length();
        rest.append(line, at, end);
        at = inside ? open + OPEN.length() : end;
      }
    }
    int comment = lineComment(rest);
    if (comment < 0) {
      return new Line(rest.toString().stripTrailing(), "");
    }
    return new Line(
        rest.substring(0, comment).stripTrailing(), rest.substring(comment + 1).strip());
  }

  private static boolean hasLineComment(String line, int from, int to) {
    return lineComment(line.substring(from, to)) >= 0;
  }

  private static int lineComment(CharSequence line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == ';' || (line.charAt(i) == '#' && !isNullCode(line, i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a mark is part of TABARI's code {@code [###]}. */
  private static boolean isNullCode(CharSequence line, int mark) {
    String text = line.toString();
    int open = text.lastIndexOf('[', mark);
    return open >= 0 && mark - open <= 3 && text.startsWith("[###]", open);
  }
}
