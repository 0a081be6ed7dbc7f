package org.chancery.time;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.model.TokenRange;

/**
 * Reads years by their number: "in 2016", "the 2016 election", "1991-1995", and decades and
 * centuries: "the 1990s", "the 19th century".
 *
 * <p>Right: "of 2000 soldiers" is no year. Wrong: "of 2016 protests", those of that year, is none
 * either.
 */
final class Years {

  private static final Set<String> BEFORE =
      Set.of(
          "in",
          "into",
          "since",
          "until",
          "till",
          "from",
          "of",
          "by",
          "late",
          "early",
          "mid",
          "during",
          "before",
          "after",
          "to",
          "through",
          "for",
          "year",
          "between",
          "and",
          "(",
          "the",
          "around",
          "circa",
          "back",
          "spring",
          "summer",
          "autumn",
          "winter",
          "fall",
          "than",
          "as",
          "its",
          "'s",
          "her",
          "his",
          "their",
          "a",
          ",",
          "beyond",
          "throughout",
          "on");
  private static final Set<String> SURE =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "late",
          "early",
          "mid",
          "during",
          "year",
          "around",
          "circa",
          "spring",
          "summer",
          "autumn",
          "winter",
          "fall",
          "throughout");
  private static final Set<String> ONLY_BEFORE_NOUN =
      Set.of("the", "its", "'s", "her", "his", "their", "a");
  private static final Set<String> ONLY_ALONE =
      Set.of("to", "and", "(", "for", "than", "as", "on", ",", "through");
  private static final Set<String> OWN = Set.of("his", "her", "their", "my", "your", "our");
  private static final int NEAR_YEARS = 5;
  private static final Set<String> COUNTED =
      Set.of(
          "people",
          "men",
          "women",
          "children",
          "police",
          "and",
          "or",
          "to",
          "of",
          "in",
          "km",
          "miles",
          "dollars",
          "euros",
          "kilometers",
          "kilometres",
          "feet",
          "is",
          "was",
          "million",
          "gmt",
          "est",
          "edt",
          "local",
          "hours",
          "a",
          "the",
          "per",
          "on",
          "for",
          "more",
          "by");
  private static final Set<String> WARMTH =
      Set.of("temperature", "temperatures", "degrees", "celsius", "fahrenheit");
  private static final Set<String> NOT_PLURAL =
      Set.of(
          "onwards",
          "afterwards",
          "towards",
          "across",
          "unless",
          "whereas",
          "perhaps",
          "always",
          "says",
          "does",
          "this",
          "versus",
          "besides");
  private static final int CENTURY = 100;

  private Years() {}

  /** A bare year where the word before it lets a year be expected. */
  static Optional<TimeExpression> year(TimeScan scan, int at) {
    String before = scan.word(at - 1);
    boolean expected = BEFORE.contains(before);
    boolean counts = !SURE.contains(before) && countsThings(scan, at + 1);
    boolean ofNoun = ONLY_BEFORE_NOUN.contains(before) && !isNounAhead(scan, at + 1);
    boolean alone = ONLY_ALONE.contains(before) && !(scan.isBreak(at + 1) && !before.equals(","));
    boolean plain = expected && !counts && !ofNoun && !alone;
    return plain || isNearAndQualifies(scan, at) ? bare(scan, at) : Optional.empty();
  }

  /**
   * "Possible 2020 presidential candidate", "their 2017 taxes": a year close to that of writing.
   */
  private static boolean isNearAndQualifies(TimeScan scan, int at) {
    OptionalInt year = Numbers.year(scan.word(at));
    boolean near =
        year.isPresent() && Math.abs(year.getAsInt() - scan.day().getYear()) <= NEAR_YEARS;
    boolean own = scan.isIn(at - 1, OWN) || scan.is(at - 1, "'s");
    boolean counts = countsThings(scan, at + 1) && !own;
    return near && !counts && isNounAhead(scan, at + 1) && !scan.isIn(at + 1, COUNTED);
  }

  /** A year wherever it stands: its neighbours tell that it is one. */
  static Optional<TimeExpression> bare(TimeScan scan, int at) {
    OptionalInt year = Numbers.year(scan.word(at));
    return year.isEmpty()
        ? Optional.empty()
        : Optional.of(
            TimeExpression.of(
                new TokenRange(at, at + 1), TimeAnchor.WORDS, TimeInterval.year(year.getAsInt())));
  }

  /** Whether a word is counted by the number before it: a plural, not a name. */
  static boolean countsThings(TimeScan scan, int at) {
    String next = scan.word(at);
    return next.length() > 3
        && next.endsWith("s")
        && !next.endsWith("ss")
        && !scan.isCapital(at)
        && !NOT_PLURAL.contains(next);
  }

  private static boolean isNounAhead(TimeScan scan, int at) {
    return !scan.isBreak(at) && !scan.is(at, "'s");
  }

  /** "1991-1995", "2011-12", "2024/25". */
  static Optional<TimeExpression> span(TimeScan scan, int at) {
    String word = scan.word(at).replace('–', '-');
    int cut = Math.max(word.indexOf('-'), word.indexOf('/'));
    if (cut != 4) {
      return Optional.empty();
    }
    OptionalInt first = Numbers.year(word.substring(0, cut));
    String rest = word.substring(cut + 1);
    OptionalInt whole = Numbers.year(rest);
    OptionalInt last = whole.isPresent() ? whole : Numbers.digits(rest, 2, 2);
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    int from = first.getAsInt();
    int to = whole.isPresent() ? whole.getAsInt() : from - from % CENTURY + last.getAsInt();
    return from < to
        ? Optional.of(
            TimeExpression.of(
                new TokenRange(at, at + 1), TimeAnchor.WORDS, TimeInterval.years(from, to)))
        : Optional.empty();
  }

  /** "1990s", "'90s"; "70s" only behind "the", and not of temperatures. */
  static Optional<TimeExpression> decade(TimeScan scan, int at) {
    String word = scan.word(at);
    int from = word.startsWith("'") ? 1 : 0;
    String digits = word.endsWith("s") ? word.substring(from, word.length() - 1) : "";
    OptionalInt full = Numbers.year(digits);
    if (full.isPresent()) {
      return full.getAsInt() % 10 == 0
          ? Optional.of(decade(at, full.getAsInt()))
          : Optional.empty();
    }
    OptionalInt tens = Numbers.digits(digits, 2, 2);
    boolean told = from == 1 || scan.is(at - 1, "'") || scan.is(at - 1, "’");
    boolean guessed = scan.is(at - 1, "the") || scan.is(at - 2, "the");
    boolean own = scan.isIn(at - 1, OWN) || scan.isIn(at - 2, OWN) || isWarm(scan);
    boolean round = tens.isPresent() && tens.getAsInt() % 10 == 0 && tens.getAsInt() >= 20;
    return round && (told || guessed) && !own
        ? Optional.of(decade(at, 1900 + tens.getAsInt()))
        : Optional.empty();
  }

  private static boolean isWarm(TimeScan scan) {
    for (int i = 0; i < scan.size(); i++) {
      if (scan.isIn(i, WARMTH)) {
        return true;
      }
    }
    return false;
  }

  private static TimeExpression decade(int at, int first) {
    return TimeExpression.of(
        new TokenRange(at, at + 1), TimeAnchor.WORDS, TimeInterval.years(first, first + 9));
  }

  /** "19th century", "twentieth century", "19th-century". */
  static Optional<TimeExpression> century(TimeScan scan, int at) {
    String word = scan.word(at);
    boolean joined = word.endsWith("-century");
    boolean apart = scan.is(at + 1, "century") || scan.is(at + 1, "centuries");
    if (!joined && !apart) {
      return Optional.empty();
    }
    OptionalInt number =
        Numbers.ordinal(joined ? word.substring(0, word.length() - "-century".length()) : word);
    return number.isPresent() && number.getAsInt() > 1 && number.getAsInt() <= 22
        ? Optional.of(
            TimeExpression.of(
                new TokenRange(at, joined ? at + 1 : at + 2),
                TimeAnchor.WORDS,
                TimeInterval.years(
                    (number.getAsInt() - 1) * CENTURY + 1, number.getAsInt() * CENTURY)))
        : Optional.empty();
  }

  /**
   * "Fiscal 2023", "fiscal year 2023", "FY2023": about that year, as states begin theirs in
   * different months.
   */
  static Optional<TimeExpression> fiscal(TimeScan scan, int at) {
    String word = scan.word(at);
    boolean joined = word.startsWith("fy") && word.length() > 2;
    int next = scan.is(at + 1, "year") ? at + 2 : at + 1;
    OptionalInt year = Numbers.year(joined ? word.substring(2) : scan.word(next));
    TokenRange range = new TokenRange(at, joined ? at + 1 : next + 1);
    if (year.isPresent()) {
      return Optional.of(
          TimeExpression.of(range, TimeAnchor.WORDS, TimeInterval.year(year.getAsInt()))
              .vague(true));
    }
    return joined ? Optional.empty() : span(scan, next).map(e -> e.at(range).vague(true));
  }
}
