package org.chancery.article;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Reads the text of elements that may be lines of particulars, and stops reading where there is too
 * much of it: an element with a class may hold the whole page.
 */
final class ShortText implements NodeFilter {
  private static final int MOST_WORDS = 25;

  /** More than any 25 words of a page take. */
  private static final int MOST_CHARS = 2000;

  private int words;
  private int chars;
  private boolean afterSpace = true;

  private ShortText() {}

  /** The text of {@code element} in one line, if it has at most 25 words; it may be empty. */
  static Optional<String> of(Element element) {
    ShortText counter = new ShortText();
    element.filter(counter);
    if (counter.isLong()) {
      return Optional.empty();
    }
    return Optional.of(HtmlBlocks.normal(element.text()))
        .filter(text -> Prose.words(text) <= MOST_WORDS);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text && !text.isBlank()) {
      count(text.getWholeText());
    }
    return isLong() ? FilterResult.STOP : FilterResult.CONTINUE;
  }

  private boolean isLong() {
    return words > MOST_WORDS || chars > MOST_CHARS;
  }

  private void count(String text) {
    for (int i = 0; i < text.length() && !isLong(); i++) {
      boolean space = Layout.isSpace(text.charAt(i));
      chars += space ? 0 : 1;
      words += afterSpace && !space ? 1 : 0;
      afterSpace = space;
    }
  }
}
