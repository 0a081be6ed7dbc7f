package org.chancery.time;

import java.util.Set;

/**
 * Which way a clause looks from the day of writing, told by the words before a time.
 *
 * <p>Right: "they will meet on Friday" looks ahead, "they will meet, she said on Friday" does not.
 * Wrong: "the talks are on Friday", where only the sense of the verb tells.
 */
final class Outlook {

  private static final int REACH = 14;

  private static final Set<String> AHEAD =
      Set.of(
          "will",
          "shall",
          "'ll",
          "wo",
          "scheduled",
          "due",
          "slated",
          "upcoming",
          "plans",
          "plan",
          "planned",
          "planning",
          "expected",
          "expects",
          "set",
          "intends",
          "intend",
          "forthcoming",
          "would",
          "should",
          "must",
          "may",
          "might",
          "could",
          "can",
          "expire",
          "expires",
          "ahead",
          "deadline",
          "invited",
          "agreed",
          "pledged",
          "vowed",
          "promised",
          "urged",
          "postponed",
          "tomorrow",
          "ends",
          "begins",
          "starts",
          "opens",
          "likely",
          "preparing",
          "prepares",
          "poised");
  private static final Set<String> BACK =
      Set.of(
          "was",
          "were",
          "had",
          "did",
          "said",
          "says",
          "told",
          "announced",
          "reported",
          "added",
          "killed",
          "met",
          "held",
          "began",
          "took",
          "came",
          "became",
          "made",
          "left",
          "went",
          "signed",
          "lost",
          "won",
          "fell",
          "rose",
          "grew",
          "saw",
          "sent",
          "gave",
          "found",
          "led",
          "fought",
          "has",
          "have",
          "wrote",
          "noted",
          "warned",
          "confirmed",
          "statement",
          "cut");
  private static final Set<String> TO_BE = Set.of("is", "are", "be");

  private Outlook() {}

  /** Whether the clause before the word at {@code at} tells of what is to come. */
  static boolean looksAhead(TimeScan scan, int at) {
    return direction(scan, at) > 0;
  }

  /** Whether the clause before the word at {@code at} tells of what was. */
  static boolean looksBack(TimeScan scan, int at) {
    return direction(scan, at) < 0;
  }

  private static int direction(TimeScan scan, int at) {
    for (int i = at - 1; i >= 0 && at - i <= REACH; i--) {
      String word = scan.word(i);
      boolean toBe = TO_BE.contains(word) && scan.is(i + 1, "to");
      if (toBe || isHeadline(scan, i) || (AHEAD.contains(word) && !isMonthMay(scan, i))) {
        return 1;
      }
      if (BACK.contains(word) || isPast(scan, i)) {
        return -1;
      }
      if (word.equals(";")) {
        return 0;
      }
    }
    return 0;
  }

  /** "Veldia to host talks on May 3": a name right before an infinitive at the beginning. */
  private static boolean isHeadline(TimeScan scan, int index) {
    return scan.is(index, "to")
        && index > 0
        && index <= 3
        && scan.isCapital(index - 1)
        && !scan.isCapital(index + 1)
        && !scan.is(index + 1, "the");
  }

  private static boolean isMonthMay(TimeScan scan, int index) {
    return scan.is(index, "may") && scan.isName(index);
  }

  /** "Attacked"; not "the united". */
  private static boolean isPast(TimeScan scan, int index) {
    String word = scan.word(index);
    return word.length() > 4
        && word.endsWith("ed")
        && !word.endsWith("eed")
        && !scan.isCapital(index)
        && !scan.is(index - 1, "the")
        && !scan.is(index - 1, "be")
        && !scan.is(index - 1, "an");
  }
}
