package org.chancery.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts an element into its blocks of text: paragraphs, list items, quotations, loose lines. */
final class HtmlBlocks implements NodeVisitor {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\x00-\\x1F]+");
  private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B\u2060\uFEFF]");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder inline = new StringBuilder();
  private int linkedChars;
  private int breaks;
  private Element owner;

  /**
   * A block of text.
   *
   * @param tag the name of the block element that holds it, in small letters
   * @param text white space collapsed, never empty
   * @param linked whether most of it is the text of links
   */
  record Block(String tag, String text, boolean linked) {}

  private HtmlBlocks(Element root) {
    this.owner = root;
  }

  static List<Block> of(Element root) {
    HtmlBlocks visitor = new HtmlBlocks(root);
    root.traverse(visitor);
    visitor.flush();
    return List.copyOf(visitor.blocks);
  }

  /** White space of all kinds collapsed, soft hyphens and other invisible characters removed. */
  static String normal(String text) {
    return SPACE.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (!text.isBlank()) {
        breaks = 0;
        linkedChars += isLinked(text) ? text.text().length() : 0;
      }
      inline.append(text.getWholeText());
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        inline.append(' ');
        breaks++;
        if (breaks > 1) {
          flush();
        }
      } else if (element.isBlock()) {
        flush();
        owner = element;
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      flush();
      Element parent = element.parent();
      owner = parent == null ? element : parent;
    }
  }

  private static boolean isLinked(Node node) {
    Node parent = node.parent();
    for (int up = 0; parent != null && up < 4; up++) {
      if (parent.normalName().equals("a")) {
        return true;
      }
      parent = parent.parent();
    }
    return false;
  }

  private void flush() {
    String text = normal(inline.toString());
    if (!text.isEmpty()) {
      boolean linked = linkedChars * 10 > text.length() * 6;
      blocks.add(new Block(blockName(), text, linked));
    }
    inline.setLength(0);
    linkedChars = 0;
    breaks = 0;
  }

  private String blockName() {
    Element element = owner;
    Element parent = element.parent();
    while (!element.isBlock() && parent != null) {
      element = parent;
      parent = element.parent();
    }
    return element.normalName().toLowerCase(Locale.ROOT);
  }
}
