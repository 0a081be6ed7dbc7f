package org.chancery.ingest;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what a source is by how it begins; its name decides only where the beginning leaves it
 * open.
 *
 * <p>Right: a page saved as {@code story.txt} that begins with {@code <!doctype html>} is HTML, and
 * a text that quotes {@code <body>} in its third paragraph is text. Wrong: a text whose first
 * character is {@code <} and that speaks of {@code <html>} soon after is taken for HTML.
 */
final class KindSniffer {

  private static final Set<String> JSON_LINES_NAMES = Set.of("jsonl", "ndjson");
  private static final Set<String> HTML_NAMES = Set.of("html", "htm", "xhtml");

  private static final Pattern OBJECT_START =
      Pattern.compile("\\{\\s*(?:[\"}].*|\\z)", Pattern.DOTALL);
  private static final Pattern ARRAY_START = Pattern.compile("\\[\\s*\\{.*", Pattern.DOTALL);
  private static final Pattern HTML_MARK =
      Pattern.compile(
          "<!doctype\\s+html|<(?:html|head|article|body)(?=[\\s>/])|<!--",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HTML_LINE =
      Pattern.compile(
          "^\\s*<(?:!doctype\\s+html|html(?=[\\s>]))",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
  private static final Pattern TAG = Pattern.compile("<[!/a-zA-Z]");

  /** How far into a text that begins with a tag a mark of HTML is looked for. */
  private static final int MARK_CHARS = 4096;

  /** How far into other text: notices of a server may stand before the page. */
  private static final int LATE_MARK_CHARS = 1024;

  private KindSniffer() {}

  /**
   * The kind of a source.
   *
   * @param extension of its name, lower case; empty where none
   * @param head its first characters, without a byte order mark
   */
  static Kind kindOf(String extension, String head) {
    String start = head.stripLeading();
    boolean json = extension.equals("json");
    boolean lines = JSON_LINES_NAMES.contains(extension);
    if (ARRAY_START.matcher(start).matches() || (json && start.startsWith("["))) {
      return Kind.JSON_VALUES;
    }
    if (OBJECT_START.matcher(start).matches() || (json && start.startsWith("{"))) {
      return !lines && goesOnAfterLine(start) ? Kind.JSON_VALUES : Kind.JSON_LINES;
    }
    if (isHtml(extension, start)) {
      return Kind.HTML;
    }
    if (lines || mostLinesAreObjects(start)) {
      return Kind.JSON_LINES;
    }
    return json ? Kind.JSON_VALUES : Kind.TEXT;
  }

  /**
   * Whether an object is still open, and not broken off inside a string, at the first line's end.
   */
  private static boolean goesOnAfterLine(String start) {
    int end = start.indexOf('\n');
    if (end < 0) {
      return false;
    }
    JsonNesting nesting = new JsonNesting();
    start.substring(0, end).chars().forEach(nesting::take);
    return nesting.depth() > 0 && !nesting.inString();
  }

  private static boolean isHtml(String extension, String start) {
    if (start.startsWith("<") && HTML_MARK.matcher(first(start, MARK_CHARS)).find()) {
      return true;
    }
    return HTML_LINE.matcher(first(start, LATE_MARK_CHARS)).find()
        || (HTML_NAMES.contains(extension) && TAG.matcher(start).find());
  }

  private static boolean mostLinesAreObjects(String start) {
    long objects =
        start.lines().filter(line -> OBJECT_START.matcher(line.strip()).matches()).count();
    long others = start.lines().filter(line -> !line.isBlank()).count() - objects;
    return objects > others;
  }

  private static String first(String text, int chars) {
    return text.substring(0, Math.min(text.length(), chars));
  }
}
