package org.chancery.article;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * How many characters of prose stand in each element of a page, counted once, from the leaves up:
 * pages nest deeply, and the same text must not be read again for every element around it.
 */
final class ProseCounts implements NodeVisitor {
  private final IdentityHashMap<Element, Integer> chars = new IdentityHashMap<>();

  private ProseCounts() {}

  /** The counts of {@code root} and all below it, as they stand now. */
  static ProseCounts of(Element root) {
    ProseCounts counts = new ProseCounts();
    root.traverse(counts);
    return counts;
  }

  /** The characters of prose in {@code element}; 0 for one that was not below the root. */
  int in(Element element) {
    return chars.getOrDefault(element, 0);
  }

  @Override
  public void head(Node node, int depth) {}

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      int all = in(element) + own(element);
      chars.put(element, all);
      Element parent = element.parent();
      if (depth > 0 && parent != null) {
        chars.merge(parent, all, Integer::sum);
      }
    }
  }

  private static int own(Element element) {
    String own =
        switch (element.normalName()) {
          case "p" -> element.text();
          case "li", "blockquote" -> element.ownText();
          default -> "";
        };
    return !own.isEmpty() && Prose.isProse(own) ? own.length() : 0;
  }
}
