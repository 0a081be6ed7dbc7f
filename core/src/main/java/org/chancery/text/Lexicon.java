package org.chancery.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The groups of words in {@code words.tsv}, which says why each is there. */
final class Lexicon {

  private static final String FILE = "words.tsv";

  /** The longest abbreviation that is looked up, in code units; bounds every look back. */
  static final int LONGEST = 16;

  private static final Map<String, Ending> ENDINGS =
      Map.of(
          "title", Ending.NEVER,
          "middle", Ending.NEVER,
          "number", Ending.BEFORE_NUMBER,
          "name", Ending.BEFORE_SUBJECT,
          "saint", Ending.BEFORE_OPENER,
          "closing", Ending.UNLESS_TIME);

  private final Map<String, Ending> abbreviations;
  private final Map<String, Set<String>> groups;

  private Lexicon(Map<String, Ending> abbreviations, Map<String, Set<String>> groups) {
    this.abbreviations = Map.copyOf(abbreviations);
    this.groups = Map.copyOf(groups);
  }

  /** Reads the file that comes with the program; throws where the program is packed wrongly. */
  static Lexicon read() {
    Map<String, Ending> abbreviations = new HashMap<>();
    Map<String, Set<String>> groups = new HashMap<>();
    for (String line : lines()) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int tab = line.indexOf('\t');
      String group = line.substring(0, tab);
      List<String> words = List.of(line.substring(tab + 1).split(" ", -1));
      Ending ending = ENDINGS.get(group);
      if (ending != null) {
        words.forEach(word -> abbreviations.put(word, ending));
      }
      groups.computeIfAbsent(group, name -> new HashSet<>()).addAll(words);
    }
    return new Lexicon(abbreviations, groups);
  }

  private static List<String> lines() {
    try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(FILE), FILE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /**
   * What a full stop after {@code word} says. Words that are not listed are told by their shape: an
   * initial ("J") and letters with stops between them ("U.S") end before an opener.
   *
   * @param word without its final full stop
   */
  Ending ending(String word) {
    Ending listed = abbreviations.get(word);
    if (listed == null && word.length() > 1 && isUpperCase(word)) {
      listed = abbreviations.get(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
    }
    if (listed != null) {
      return listed;
    }
    return isInitials(word) ? Ending.BEFORE_OPENER : Ending.WORD;
  }

  /** Whether the word stands in the group of that name. */
  boolean has(String group, String word) {
    return groups.getOrDefault(group, Set.of()).contains(word);
  }

  private static boolean isUpperCase(String word) {
    return word.chars().allMatch(Character::isUpperCase);
  }

  /** One capital, or single letters with a full stop between them. */
  private static boolean isInitials(String word) {
    if (word.length() == 1) {
      return Character.isUpperCase(word.charAt(0));
    }
    if (word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      boolean letter = Character.isLetter(word.charAt(i));
      if (i % 2 == 0 ? !letter : word.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }
}
