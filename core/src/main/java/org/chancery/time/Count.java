package org.chancery.time;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How many: exactly, or from a least to a most. "A few" and "several" are taken as 2 to 7, "a
 * couple" as 2 to 3: a convention.
 *
 * @param low the least
 * @param high the most
 * @param end index after its last word
 */
record Count(int low, int high, int end) {

  private static final int FEW_LEAST = 2;
  private static final int FEW_MOST = 7;
  private static final Set<String> FEW = Set.of("few", "several", "some");
  private static final Set<String> OR = Set.of("or", "to");
  private static final Set<String> ABOUT =
      Set.of(
          "about",
          "around",
          "nearly",
          "almost",
          "roughly",
          "approximately",
          "some",
          "least",
          "most",
          "than",
          "circa",
          "c.");

  boolean isVague() {
    return low != high;
  }

  /** "A few", when no number stands before a plural: "weeks ago". */
  static Count few(int end) {
    return new Count(FEW_LEAST, FEW_MOST, end);
  }

  /** The count that begins at an index: "three", "a", "a few", "two or three", "a couple of". */
  static Optional<Count> at(TimeScan scan, int at) {
    boolean article = scan.is(at, "a") || scan.is(at, "an");
    int next = article ? at + 1 : at;
    if (scan.isIn(next, FEW)) {
      return Optional.of(few(next + 1));
    }
    if (scan.is(next, "couple")) {
      int end = scan.is(next + 1, "of") ? next + 2 : next + 1;
      return Optional.of(new Count(2, 3, end));
    }
    if (article) {
      return scan.is(next, "dozen")
          ? Optional.of(new Count(12, 12, next + 1))
          : Optional.of(new Count(1, 1, next));
    }
    OptionalInt low = Numbers.count(scan.word(at));
    if (low.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt high =
        scan.isIn(at + 1, OR) ? Numbers.count(scan.word(at + 2)) : OptionalInt.empty();
    return high.isPresent() && high.getAsInt() > low.getAsInt()
        ? Optional.of(new Count(low.getAsInt(), high.getAsInt(), at + 3))
        : Optional.of(new Count(low.getAsInt(), low.getAsInt(), at + 1));
  }

  /** Whether the words before an index make it vague: "about three weeks", "more than a year". */
  static boolean isRough(TimeScan scan, int at) {
    return scan.isIn(at - 1, ABOUT);
  }
}
