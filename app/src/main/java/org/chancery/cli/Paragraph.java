package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.CharSpan;

/**
 * Text broken into lines of a width, with a span of it marked.
 *
 * <p>Width is counted in code points; words longer than a line are left whole. Characters that take
 * two columns of a terminal (Chinese) make a line longer than it should be.
 */
final class Paragraph {

  private final Style style;
  private final int width;

  /**
   * For lines of a width.
   *
   * @param width in code points, at least 1
   */
  Paragraph(Style style, int width) {
    this.style = style;
    this.width = width;
  }

  /** The lines of a text without a mark. */
  List<String> lines(String text) {
    return lines(text, Optional.empty());
  }

  /** The lines of a text; {@code marked} is a span of it that is not empty. */
  List<String> lines(String text, Optional<CharSpan> marked) {
    String printable = Printable.of(text);
    List<String> lines = new ArrayList<>();
    List<CharSpan> line = new ArrayList<>();
    int used = 0;
    for (CharSpan word : words(printable)) {
      int size = printable.codePointCount(word.start(), word.end()) + marks(word, marked);
      if (!line.isEmpty() && used + 1 + size > width) {
        lines.add(render(printable, line, marked));
        line.clear();
      }
      used = line.isEmpty() ? size : used + 1 + size;
      line.add(word);
    }
    if (!line.isEmpty()) {
      lines.add(render(printable, line, marked));
    }
    return lines;
  }

  private static List<CharSpan> words(String text) {
    List<CharSpan> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        if (i > start) {
          words.add(new CharSpan(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private int marks(CharSpan word, Optional<CharSpan> marked) {
    if (marked.isEmpty() || !style.marksTakeSpace()) {
      return 0;
    }
    CharSpan span = marked.get();
    int opens = word.start() <= span.start() && span.start() < word.end() ? 1 : 0;
    int closes = word.start() < span.end() && span.end() <= word.end() ? 1 : 0;
    return opens + closes;
  }

  /** One line; colours end with the line and begin again on the next one, plain marks do not. */
  private String render(String text, List<CharSpan> words, Optional<CharSpan> marked) {
    StringBuilder out = new StringBuilder();
    boolean open = false;
    for (int w = 0; w < words.size(); w++) {
      out.append(w == 0 ? "" : " ");
      for (int i = words.get(w).start(); i < words.get(w).end(); i++) {
        if (marked.isPresent() && opens(marked.get(), i, w == 0 && i == words.get(0).start())) {
          out.append(style.openEvidence());
          open = true;
        }
        out.append(text.charAt(i));
        if (marked.isPresent() && i == marked.get().end() - 1) {
          out.append(style.closeEvidence());
          open = false;
        }
      }
    }
    return open && !style.marksTakeSpace() ? out + style.closeEvidence() : out.toString();
  }

  private boolean opens(CharSpan marked, int offset, boolean firstOfLine) {
    boolean goesOn =
        firstOfLine && !style.marksTakeSpace() && marked.start() < offset && offset < marked.end();
    return offset == marked.start() || goesOn;
  }
}
