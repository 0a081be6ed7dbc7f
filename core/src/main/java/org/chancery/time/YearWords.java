package org.chancery.time;

import java.util.Optional;

/**
 * A year that words tell behind a month or a quarter: "last year", "of this year", "that year".
 *
 * @param year the year
 * @param end index after its last word
 */
record YearWords(int year, int end) {

  /** The year told at an index, not by its number. */
  static Optional<YearWords> at(TimeScan scan, int at) {
    int first = scan.is(at, "of") || scan.is(at, "in") ? at + 1 : at;
    int article = scan.afterArticle(first);
    int now = scan.day().getYear();
    if (!scan.is(article + 1, "year")) {
      boolean theYear = article > first && scan.is(article, "year") && first > at;
      return theYear ? Optional.of(new YearWords(now, article + 1)) : Optional.empty();
    }
    Optional<Integer> year =
        switch (scan.word(article)) {
          case "last" -> Optional.of(now - 1);
          case "this", "current" -> Optional.of(now);
          case "next" -> Optional.of(now + 1);
          case "that", "same" ->
              scan.spokenOf().flatMap(TimeInterval::start).map(day -> day.getYear());
          default -> Optional.empty();
        };
    return year.map(found -> new YearWords(found, article + 2));
  }
}
