package org.chancery.actor.user;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Writes names that a dictionary has in capitals as news writes them.
 *
 * <p>Right: {@code VELDIAN ARMY OF GOD} is "Veldian Army of God", {@code BAN KI-MOON} is "Ban
 * Ki-Moon" and "Ban Ki-moon", {@code UN ENVOY} is "UN Envoy" where the directory knows "UN". Wrong:
 * {@code PKK} in a longer name, where the directory does not know it, is "Pkk" if it has a vowel,
 * and {@code MACDONALD} is "Macdonald".
 */
final class NewsCase {

  private static final Set<String> ENGLISH =
      Set.of(
          "a", "an", "and", "against", "at", "by", "for", "from", "in", "of", "on", "or", "the",
          "to", "with");

  private static final Set<String> FOREIGN =
      Set.of(
          "al", "bin", "bint", "da", "das", "de", "del", "der", "des", "di", "do", "dos", "du", "e",
          "el", "ibn", "la", "las", "le", "les", "los", "van", "von", "und", "y", "wa");

  private static final Set<String> TITLES =
      Set.of("MR", "MRS", "DR", "ST", "JR", "SR", "LT", "SGT");

  private static final Pattern STOPS = Pattern.compile("([A-Z]\\.)+[A-Z]?");
  private static final Pattern NO_VOWEL = Pattern.compile("[B-DF-HJ-NP-TV-XZ]{2,5}");

  private final Predicate<String> isAbbreviation;

  /** Leaves in capitals what is known as an abbreviation. */
  NewsCase(Predicate<String> isAbbreviation) {
    this.isAbbreviation = isAbbreviation;
  }

  /**
   * The ways to write a name, the usual one first. One that has a small letter already is left as
   * it is.
   *
   * @param name words with one space between them
   */
  List<String> spellings(String name) {
    Set<String> spellings = new LinkedHashSet<>();
    if (name.chars().anyMatch(Character::isLowerCase)) {
      spellings.add(name);
    } else {
      String usual = written(name, false, false);
      spellings.add(usual);
      spellings.add(written(name, true, false));
      spellings.add(written(name, false, true));
      spellings.add(written(name, true, true));
      if (usual.startsWith("Al-")) {
        spellings.add("al" + usual.substring(2));
      }
    }
    spellings.add(name.toUpperCase(Locale.ROOT));
    return List.copyOf(spellings);
  }

  private String written(String name, boolean smallForeign, boolean smallAfterHyphen) {
    String[] words = name.split(" ", -1);
    List<String> written = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      String lower = words[i].toLowerCase(Locale.ROOT);
      boolean small =
          i > 0 && (ENGLISH.contains(lower) || (smallForeign && FOREIGN.contains(lower)));
      written.add(small ? lower : word(words[i], i > 0 && smallForeign, smallAfterHyphen));
    }
    return String.join(" ", written);
  }

  private String word(String word, boolean smallForeign, boolean smallAfterHyphen) {
    if (isAbbreviation(word)) {
      return word;
    }
    String[] parts = word.split("-", -1);
    List<String> written = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      String lower = parts[i].toLowerCase(Locale.ROOT);
      boolean particle = i == 0 && smallForeign && parts.length > 1 && FOREIGN.contains(lower);
      boolean small = particle || (i > 0 && (smallAfterHyphen || ENGLISH.contains(lower)));
      written.add(small ? lower : capitalised(parts[i]));
    }
    return String.join("-", written);
  }

  private boolean isAbbreviation(String word) {
    boolean stops = STOPS.matcher(word).matches();
    boolean noVowel = NO_VOWEL.matcher(word).matches() && !TITLES.contains(word);
    return stops
        || noVowel
        || word.chars().anyMatch(Character::isDigit)
        || isAbbreviation.test(word);
  }

  /** "O'Brien", "D'Ivoire", "People's", "McAllister"; what stands in brackets too. */
  private static String capitalised(String part) {
    StringBuilder written = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      written.append(start ? c : Character.toLowerCase(c));
      boolean letter = Character.isLetter(c);
      boolean elision = c == '\'' && i == 1;
      boolean mc = i == 1 && part.startsWith("MC") && part.length() > 4;
      start = elision || mc || (start && !letter) || c == '/' || c == '(' || c == '.';
    }
    return written.toString();
  }
}
