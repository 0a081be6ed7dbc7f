package org.chancery.time;

import java.time.Month;
import java.util.Optional;
import java.util.Set;

/**
 * Reads months: "March 2016", "in March". A month without a year is the last one that began no
 * later than 31 days after the day of writing, or, where the clause looks ahead, the next.
 *
 * <p>Right: "signed by May" is a person. Wrong: "in March of the Living" is a month.
 */
final class Months {

  private static final Set<String> BEFORE =
      Set.of(
          "in",
          "into",
          "since",
          "last",
          "until",
          "till",
          "by",
          "early",
          "late",
          "mid",
          "this",
          "next",
          "during",
          "from",
          "between",
          "through",
          "before",
          "after",
          "throughout",
          "around",
          "previous",
          "end-",
          "back",
          "for");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "his", "her", "their", "'s");
  private static final Set<String> PERSON_BEFORE = Set.of("by", "from", "for", "after", "before");
  private static final Set<String> NAMES_OF_PEOPLE =
      Set.of("april", "may", "june", "august", "jan");

  private Months() {}

  /** A month with its year, or one whose neighbours tell that it is a month. */
  static Optional<TimeExpression> month(TimeScan scan, int at) {
    return CalendarDates.partial(scan, at)
        .filter(date -> date.day().isEmpty())
        .filter(date -> date.year().isPresent() || isExpected(scan, at))
        .flatMap(date -> date.resolve(scan));
  }

  /** A month wherever it stands. */
  static Optional<TimeExpression> bare(TimeScan scan, int at) {
    return CalendarDates.partial(scan, at)
        .filter(date -> date.day().isEmpty())
        .flatMap(date -> date.resolve(scan));
  }

  private static boolean isExpected(TimeScan scan, int at) {
    boolean person =
        (scan.isIn(at - 1, PERSON_BEFORE) && scan.isIn(at, NAMES_OF_PEOPLE))
            || scan.isName(at + 1)
            || (scan.is(at + 1, "'s")
                && scan.isIn(at, NAMES_OF_PEOPLE)
                && !scan.is(at - 1, "last"));
    boolean listed = scan.is(at - 1, "and") && CalendarNames.month(scan, at - 2).isPresent();
    return (scan.isIn(at - 1, BEFORE) || listed || isBeforeNoun(scan, at)) && !person;
  }

  /** "Her October ruling", "the January ban". */
  private static boolean isBeforeNoun(TimeScan scan, int at) {
    return scan.isIn(at - 1, DETERMINERS)
        && !scan.isBreak(at + 1)
        && !scan.is(at + 1, "'s")
        && Character.isLowerCase(scan.written(at + 1).charAt(0));
  }

  /** "Last June", "next June", "this June". */
  static Optional<TimeExpression> stepped(TimeScan scan, int at) {
    Optional<Month> month = CalendarNames.month(scan, at + 1);
    if (month.isEmpty() || Numbers.day(scan.word(at + 2)).isPresent()) {
      return Optional.empty();
    }
    int year = scan.day().getYear();
    int now = scan.day().getMonthValue();
    int its = month.get().getValue();
    return switch (scan.word(at)) {
      case "last" -> Optional.of(of(at, its < now ? year : year - 1, month.get()));
      case "this" -> Optional.of(of(at, year, month.get()));
      case "next", "coming" -> Optional.of(of(at, its > now ? year : year + 1, month.get()));
      default -> Optional.empty();
    };
  }

  private static TimeExpression of(int at, int year, Month month) {
    return TimeExpression.of(
        Words.two(at),
        TimeAnchor.PUBLISHED,
        TimeInterval.month(java.time.YearMonth.of(year, month)));
  }
}
