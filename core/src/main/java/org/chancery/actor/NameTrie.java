package org.chancery.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.Token;
import org.chancery.model.TokenRange;

/** Names as paths of tokens; finds the longest one that starts at a token. */
final class NameTrie {

  /** A name found in a sentence. */
  record Match(TokenRange range, List<NameUse> uses) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<NameUse> uses = new ArrayList<>();
  }

  private final Node root = new Node();
  private final boolean ignoreCase;

  NameTrie(boolean ignoreCase) {
    this.ignoreCase = ignoreCase;
  }

  void add(List<Token> name, NameUse use) {
    Node node = root;
    for (Token token : name) {
      node = node.next.computeIfAbsent(key(token), key -> new Node());
    }
    if (!node.uses.contains(use)) {
      node.uses.add(use);
    }
  }

  /** The longest name that starts at token {@code first}; empty uses and an empty range if none. */
  Match longest(List<Token> tokens, int first) {
    Node node = root;
    Match best = new Match(new TokenRange(first, first), List.of());
    for (int i = first; i < tokens.size(); i++) {
      Node next = node.next.get(key(tokens.get(i)));
      if (next == null) {
        break;
      }
      node = next;
      if (!node.uses.isEmpty()) {
        best = new Match(new TokenRange(first, i + 1), List.copyOf(node.uses));
      }
    }
    return best;
  }

  private String key(Token token) {
    String text = token.text().replace('’', '\'');
    return ignoreCase ? text.toLowerCase(java.util.Locale.ROOT) : text;
  }
}
