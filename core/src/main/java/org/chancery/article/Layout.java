package org.chancery.article;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.CharSpan;

/**
 * Cuts a plain text into paragraphs by its lines and empty lines.
 *
 * <p>Where lines were broken to a width, the lines of a paragraph belong together; where they were
 * not, every line is a paragraph. A text counts as broken to a width if a line of it goes on in the
 * next with a small letter; the width is that of the longest such line. Then two lines belong
 * together if the first word of the second did not fit on the first. Right: a page wrapped at 72
 * columns without empty lines. Wrong: two paragraphs of such a page where the first ends just at
 * the width.
 */
final class Layout {
  private static final Pattern LINE = Pattern.compile("[^\\n\\r\\u0085\\u2028\\u2029\\f]+");
  private static final Pattern BREAKS = Pattern.compile("\\R");
  private static final Pattern BYLINE = Pattern.compile("(?:by|BY) \\p{Lu}.*", Pattern.DOTALL);
  private static final Pattern EDITORS =
      Pattern.compile(
          "[(\\[]?(?:(?:Additional|Further) )?(?:[Rr]eporting|Writing|Editing|Written|Edited|Compiled) by"
              + " \\p{Lu}");

  /** Lines of prose are not broken wider than this. */
  private static final int WIDEST = 130;

  private Layout() {}

  /** The paragraphs of {@code text}, in order, without white space around them; none is empty. */
  static List<CharSpan> paragraphs(String text) {
    List<CharSpan> lines = lines(text);
    OptionalInt width = wrapWidth(text, lines);
    List<CharSpan> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      CharSpan line = lines.get(i);
      if (i > 0 && goesOn(text, lines.get(i - 1), line, width)) {
        int last = paragraphs.size() - 1;
        paragraphs.set(last, CharSpan.covering(paragraphs.get(last), line));
      } else {
        paragraphs.add(line);
      }
    }
    return paragraphs;
  }

  /** The lines of {@code text} that are not blank, without white space around them. */
  static List<CharSpan> lines(String text) {
    List<CharSpan> lines = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      CharSpan trimmed = trim(text, new CharSpan(line.start(), line.end()));
      if (trimmed.length() > 0) {
        lines.add(trimmed);
      }
    }
    return lines;
  }

  /** {@code span} without the white space, of any kind, at its ends. */
  static CharSpan trim(String text, CharSpan span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new CharSpan(start, end);
  }

  /** What stands at {@code span}, on one line. */
  static String oneLine(String text, CharSpan span) {
    return span.in(text).replaceAll("\\s+", " ");
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  private static OptionalInt wrapWidth(String text, List<CharSpan> lines) {
    OptionalInt width = OptionalInt.empty();
    for (int i = 1; i < lines.size(); i++) {
      CharSpan before = lines.get(i - 1);
      boolean broken =
          adjacent(text, before, lines.get(i))
              && before.length() >= 40
              && before.length() <= WIDEST
              && opensSmall(text, lines.get(i))
              && !Prose.endsSentence(before.in(text));
      if (broken && before.length() > width.orElse(0)) {
        width = OptionalInt.of(before.length());
      }
    }
    return width;
  }

  private static boolean goesOn(String text, CharSpan before, CharSpan line, OptionalInt width) {
    if (!adjacent(text, before, line) || BYLINE.matcher(line.in(text)).matches()) {
      return false;
    }
    if (EDITORS.matcher(line.in(text)).lookingAt() && Prose.endsSentence(before.in(text))) {
      return false;
    }
    if (opensSmall(text, line) && !Prose.endsSentence(before.in(text))) {
      return true;
    }
    if (width.isEmpty() || indent(text, line) > indent(text, before)) {
      return false;
    }
    boolean fits = before.length() + 1 + firstWord(text, line) <= width.getAsInt();
    return !fits && before.length() <= width.getAsInt() + 8;
  }

  static boolean adjacent(String text, CharSpan before, CharSpan line) {
    return BREAKS.matcher(text.substring(before.end(), line.start())).results().limit(2).count()
        == 1;
  }

  private static boolean opensSmall(String text, CharSpan line) {
    return Character.isLowerCase(text.charAt(line.start()))
        && !BYLINE.matcher(line.in(text)).matches();
  }

  private static int firstWord(String text, CharSpan line) {
    int end = line.start();
    while (end < line.end() && !isSpace(text.charAt(end))) {
      end++;
    }
    return end - line.start();
  }

  private static int indent(String text, CharSpan line) {
    int start = line.start();
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return line.start() - start;
  }
}
