package org.chancery.event;

import java.util.List;

/** Plurals of nouns. */
final class Nouns {

  private Nouns() {}

  /** How the plural of a noun may be written; includes forms that no one writes. */
  static List<String> plurals(String noun) {
    if (noun.matches(".*(s|x|z|ch|sh)")) {
      return List.of(noun + "es");
    }
    if (noun.matches(".*[^aeiou]y")) {
      return List.of(noun.substring(0, noun.length() - 1) + "ies");
    }
    if (noun.endsWith("man")) {
      return List.of(noun.substring(0, noun.length() - 3) + "men");
    }
    return List.of(noun + "s");
  }
}
