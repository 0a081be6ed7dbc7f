package org.chancery.time;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers in digits and words. */
final class Numbers {

  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2099;
  private static final int MAX_DAY = 31;

  private static final List<String> WORDS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final Map<String, Integer> TENS =
      Map.of(
          "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80,
          "ninety", 90, "hundred", 100);
  private static final List<String> ORDINALS =
      List.of(
          "zeroth",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth",
          "twenty-first");

  private static final Map<String, Integer> BY_WORD = places(WORDS);
  private static final Map<String, Integer> BY_ORDINAL = places(ORDINALS);

  private Numbers() {}

  private static Map<String, Integer> places(List<String> words) {
    return words.stream().collect(Collectors.toUnmodifiableMap(word -> word, words::indexOf));
  }

  /** The words for counts, from "one" on, without those that are joined by a hyphen. */
  static Stream<String> counts() {
    return Stream.concat(WORDS.stream().skip(1), TENS.keySet().stream());
  }

  /** The words for ordinals, from "first" on. */
  static Stream<String> ordinals() {
    return ORDINALS.stream().skip(1);
  }

  /** "3", "48", "three", "twenty-five". */
  static OptionalInt count(String word) {
    int index = BY_WORD.getOrDefault(word, 0);
    if (index > 0) {
      return OptionalInt.of(index);
    }
    if (TENS.containsKey(word)) {
      return OptionalInt.of(TENS.get(word));
    }
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      int tens = word.startsWith("twenty-") ? 20 : TENS.getOrDefault(word.substring(0, hyphen), 0);
      int ones = BY_WORD.getOrDefault(word.substring(hyphen + 1), 0);
      return tens > 0 && ones > 0 && ones < 10 ? OptionalInt.of(tens + ones) : OptionalInt.empty();
    }
    OptionalInt digits = digits(word, 1, 3);
    return digits.isPresent() && digits.getAsInt() > 0 ? digits : OptionalInt.empty();
  }

  /** "third", "3rd", "21st". */
  static OptionalInt ordinal(String word) {
    int index = BY_ORDINAL.getOrDefault(word, 0);
    if (index > 0) {
      return OptionalInt.of(index);
    }
    boolean ending =
        word.length() > 2
            && word.charAt(0) <= '9'
            && List.of("st", "nd", "rd", "th").contains(word.substring(word.length() - 2));
    return ending ? digits(word.substring(0, word.length() - 2), 1, 2) : OptionalInt.empty();
  }

  /** A day of the month: "3", "03", "3rd", "third" is none. */
  static OptionalInt day(String word) {
    boolean starts = !word.isEmpty() && Character.isDigit(word.charAt(0));
    OptionalInt day = starts ? digits(word, 1, 2) : OptionalInt.empty();
    OptionalInt any = starts && day.isEmpty() ? ordinal(word) : day;
    return any.isPresent() && any.getAsInt() >= 1 && any.getAsInt() <= MAX_DAY
        ? any
        : OptionalInt.empty();
  }

  /** A year that news speaks of by its number alone. */
  static OptionalInt year(String word) {
    OptionalInt year = digits(word, 4, 4);
    return year.isPresent() && year.getAsInt() >= FIRST_YEAR && year.getAsInt() <= LAST_YEAR
        ? year
        : OptionalInt.empty();
  }

  /** ASCII digits and nothing else, so many at least and at most. */
  static OptionalInt digits(String word, int least, int most) {
    if (word.length() < least || word.length() > most) {
      return OptionalInt.empty();
    }
    int value = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        return OptionalInt.empty();
      }
      value = value * 10 + c - '0';
    }
    return OptionalInt.of(value);
  }
}
