package org.chancery.event;

/** Plurals of nouns. */
final class Nouns {

  private Nouns() {}

  /** The regular plural of a noun; of a word that is no noun, something that no one writes. */
  static String plural(String noun) {
    if (noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh")) {
      return noun + "es";
    }
    int last = noun.length() - 1;
    if (noun.endsWith("y") && last > 0 && "aeiou".indexOf(noun.charAt(last - 1)) < 0) {
      return noun.substring(0, last) + "ies";
    }
    return noun.endsWith("man") ? noun.substring(0, last - 1) + "en" : noun + "s";
  }
}
