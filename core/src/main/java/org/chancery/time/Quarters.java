package org.chancery.time;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.model.TokenRange;

/**
 * Reads parts of a year by their number: "the first quarter of 2024", "Q3", "the first half of last
 * year", "the first nine months".
 *
 * <p>Without a year it is the last that has begun, or, where the clause looks ahead, the next to
 * begin. Right: "the first quarter of the match" is no time. Wrong: "the third quarter" for a
 * business year that begins in April.
 */
final class Quarters {

  private static final int QUARTERS = 4;
  private static final int HALVES = 2;
  private static final int MONTHS = 12;

  private Quarters() {}

  /** "First quarter of 2024", "second half", "first three months of last year", "last quarter". */
  static Optional<TimeExpression> numbered(TimeScan scan, int at) {
    OptionalInt ordinal = Numbers.ordinal(scan.word(at));
    boolean last = scan.is(at, "last") || scan.is(at, "final");
    if (scan.is(at + 1, "quarter")) {
      int number = last ? QUARTERS : ordinal.orElse(0);
      return ofYear(scan, at, at + 2, number, QUARTERS, scan.is(at, "last"));
    }
    if (scan.is(at + 1, "half")) {
      return ofYear(scan, at, at + 2, last ? HALVES : ordinal.orElse(0), HALVES, last);
    }
    OptionalInt count = Numbers.count(scan.word(at + 1));
    boolean months = scan.is(at + 2, "months") && count.isPresent();
    boolean fits = months && count.getAsInt() > 1 && count.getAsInt() < MONTHS;
    if (!fits || !(last || ordinal.orElse(0) == 1)) {
      return Optional.empty();
    }
    int n = count.getAsInt();
    int first = last ? MONTHS - n + 1 : 1;
    return year(scan, at + 3)
        .map(
            year ->
                at(
                    scan,
                    new TokenRange(at, year.end()),
                    Units.months(year.year(), first, n),
                    year));
  }

  /** "Q3", "Q1 2024", "H1 2024", "1Q". */
  static Optional<TimeExpression> abbreviated(TimeScan scan, int at) {
    String word = scan.written(at);
    if (word.length() != 2) {
      return Optional.empty();
    }
    boolean half = word.charAt(0) == 'H';
    boolean quarter = word.charAt(0) == 'Q';
    int number = word.charAt(1) - '0';
    boolean dated = year(scan, at + 1).isPresent();
    return quarter || (half && dated)
        ? ofYear(scan, at, at + 1, number, half ? HALVES : QUARTERS, false)
        : Optional.empty();
  }

  private static Optional<TimeExpression> ofYear(
      TimeScan scan, int at, int after, int number, int parts, boolean needsYear) {
    if (number < 1 || number > parts) {
      return Optional.empty();
    }
    int length = MONTHS / parts;
    int firstMonth = (number - 1) * length + 1;
    Optional<YearWords> year = year(scan, after);
    if (year.isPresent()) {
      YearWords told = year.get();
      TokenRange range = new TokenRange(at, told.end());
      return Optional.of(at(scan, range, Units.months(told.year(), firstMonth, length), told));
    }
    if (needsYear || scan.is(after, "of") || !isExpected(scan, at)) {
      return Optional.empty();
    }
    int now = scan.day().getYear();
    boolean begun = firstMonth <= scan.day().getMonthValue();
    boolean ahead = Outlook.looksAhead(scan, at);
    int chosen =
        begun
            ? (ahead && firstMonth + length <= scan.day().getMonthValue() ? now + 1 : now)
            : (ahead ? now : now - 1);
    return Optional.of(
        TimeExpression.of(
            new TokenRange(at, after),
            TimeAnchor.PUBLISHED,
            Units.months(chosen, firstMonth, length)));
  }

  private static final Set<String> BEFORE =
      Set.of("in", "during", "for", "since", "by", "until", "from", "'s", "of", "to", "over");

  private static boolean isExpected(TimeScan scan, int at) {
    return scan.isIn(at - 1, BEFORE) || (scan.is(at - 1, "the") && scan.isIn(at - 2, BEFORE));
  }

  private static Optional<YearWords> year(TimeScan scan, int at) {
    int number = scan.is(at, "of") || scan.is(at, "in") ? at + 1 : at;
    OptionalInt year = Numbers.year(scan.word(number));
    return year.isPresent()
        ? Optional.of(new YearWords(year.getAsInt(), number + 1))
        : YearWords.at(scan, at);
  }

  private static TimeExpression at(
      TimeScan scan, TokenRange range, TimeInterval days, YearWords year) {
    boolean byNumber = Numbers.year(scan.word(year.end() - 1)).isPresent();
    return TimeExpression.of(range, byNumber ? TimeAnchor.WORDS : TimeAnchor.PUBLISHED, days);
  }
}
