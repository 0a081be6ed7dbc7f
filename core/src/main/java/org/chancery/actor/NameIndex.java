package org.chancery.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.model.Token;
import org.chancery.model.TokenRange;

/** Names as rows of words; finds the longest one that starts at a token. */
final class NameIndex {

  /** A name found in a sentence. */
  record Match(TokenRange range, List<NameUse> uses) {}

  private static final class Name {
    private final String[] words;
    private final List<NameUse> uses = new ArrayList<>(1);

    Name(String[] words) {
      this.words = words;
    }

    boolean startsAt(List<String> text, int first) {
      if (first + words.length > text.size()) {
        return false;
      }
      for (int i = 1; i < words.length; i++) {
        if (!words[i].equals(text.get(first + i))) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * By first word. A flat list: few names share one, and it is read in a tenth of a trie's time.
   */
  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  private final boolean ignoreCase;

  NameIndex(boolean ignoreCase) {
    this.ignoreCase = ignoreCase;
  }

  void add(List<String> name, NameUse use) {
    String[] words = name.stream().map(this::key).toArray(String[]::new);
    List<Name> names = byFirstWord.computeIfAbsent(words[0], word -> new ArrayList<>(1));
    for (Name known : names) {
      if (Arrays.equals(known.words, words)) {
        if (!known.uses.contains(use)) {
          known.uses.add(use);
        }
        return;
      }
    }
    Name added = new Name(words);
    added.uses.add(use);
    names.add(added);
  }

  /** The words of a sentence as this index compares them. */
  List<String> words(List<Token> tokens) {
    List<String> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      words.add(key(token.text()));
    }
    return words;
  }

  /** The longest name that starts at word {@code first}; empty uses and an empty range if none. */
  Match longest(List<String> words, int first) {
    int longest = 0;
    List<NameUse> uses = List.of();
    for (Name name : byFirstWord.getOrDefault(words.get(first), List.of())) {
      if (name.words.length > longest && name.startsAt(words, first)) {
        longest = name.words.length;
        uses = name.uses;
      }
    }
    return new Match(new TokenRange(first, first + longest), uses);
  }

  private String key(String word) {
    String text = word.indexOf('’') < 0 ? word : word.replace('’', '\'');
    return ignoreCase ? text.toLowerCase(Locale.ROOT) : text;
  }
}
