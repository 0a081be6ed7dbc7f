package org.chancery.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.model.TokenRange;

/**
 * Reads from one time to another: "from May 3 to 7", "between January and November last year", "3-7
 * May", "2011 to 2014", "Monday to Friday".
 *
 * <p>A year told once is that of both ends. Right: "between December and February 2024" begins in
 * 2023. Wrong: "from Monday to Friday", as office hours, is the last such days.
 */
final class Ranges {

  private static final Set<String> TO =
      Set.of("to", "until", "till", "through", "–", "—", "-", "--", "and");
  private static final Set<String> AND = Set.of("and");
  private static final Set<String> PLAIN = Set.of("to", "until", "through", "–", "—", "-", "--");

  private Ranges() {}

  /** "From X to Y", "between X and Y". */
  static Optional<TimeExpression> framed(TimeScan scan, int at) {
    boolean between = scan.is(at, "between");
    int first = scan.afterArticle(at + 1);
    Set<String> links = between ? AND : TO;
    return dates(scan, first, links)
        .or(() -> years(scan, first, links))
        .or(() -> any(scan, first, links))
        .map(found -> found.at(new TokenRange(at, found.range().end())));
  }

  /** "May 3 to 7", "May 3-7", "3-7 May", "2011 to 2014", "Monday to Friday". */
  static Optional<TimeExpression> plain(TimeScan scan, int at) {
    return dates(scan, at, PLAIN)
        .or(() -> twoDays(scan, at))
        .or(() -> years(scan, at, PLAIN))
        .or(() -> weekdays(scan, at));
  }

  private static Optional<TimeExpression> dates(TimeScan scan, int at, Set<String> links) {
    Optional<PartialDate> first = CalendarDates.partial(scan, at);
    if (first.isPresent()) {
      return joinedDays(scan, first.get()).or(() -> secondDate(scan, first.get(), links));
    }
    return daysFirst(scan, at, links);
  }

  private static Optional<TimeExpression> secondDate(
      TimeScan scan, PartialDate first, Set<String> links) {
    int link = first.range().end();
    if (!scan.isIn(link, links)) {
      return Optional.empty();
    }
    int next = scan.afterArticle(link + 1);
    Optional<PartialDate> second = CalendarDates.partial(scan, next);
    if (second.isPresent()) {
      boolean alike = second.get().day().isPresent() == first.day().isPresent();
      return alike ? between(scan, first, second.get()) : Optional.empty();
    }
    OptionalInt day = Numbers.day(scan.word(next));
    boolean counts = CalendarUnit.named(scan.word(next + 1)).isPresent();
    return first.day().isPresent() && day.isPresent() && !counts
        ? between(scan, first, sameMonth(scan, first, day, next))
        : Optional.empty();
  }

  /** The second day of "May 3 to 7, 2024": its year may follow. */
  private static PartialDate sameMonth(TimeScan scan, PartialDate first, OptionalInt day, int at) {
    int place = scan.is(at + 1, ",") ? at + 2 : at + 1;
    OptionalInt year = Numbers.year(scan.word(place));
    Optional<YearWords> told = YearWords.at(scan, at + 1);
    int end = year.isPresent() ? place + 1 : told.map(YearWords::end).orElse(at + 1);
    OptionalInt known =
        year.isPresent() ? year : told.map(t -> OptionalInt.of(t.year())).orElse(first.year());
    return new PartialDate(
        new TokenRange(at, end),
        known,
        first.month(),
        day,
        Optional.empty(),
        year.isEmpty() && (told.isPresent() || first.relative()));
  }

  /** "May 3-7": the days are one word. */
  private static Optional<TimeExpression> joinedDays(TimeScan scan, PartialDate month) {
    if (month.day().isPresent()) {
      return Optional.empty();
    }
    int at = month.range().end();
    return hyphened(scan, at)
        .flatMap(
            days -> {
              PartialDate last = sameMonth(scan, month, OptionalInt.of(days[1]), at);
              return between(scan, withDay(month, days[0]), last);
            });
  }

  private static PartialDate withDay(PartialDate month, int day) {
    return new PartialDate(
        month.range(),
        month.year(),
        month.month(),
        OptionalInt.of(day),
        month.weekday(),
        month.relative());
  }

  /** "3-7 May", "3 to 7 May". */
  private static Optional<TimeExpression> daysFirst(TimeScan scan, int at, Set<String> links) {
    Optional<int[]> joined = hyphened(scan, at);
    OptionalInt first =
        joined.isPresent() ? OptionalInt.of(joined.get()[0]) : Numbers.day(scan.word(at));
    if (first.isEmpty() || (joined.isEmpty() && !scan.isIn(at + 1, links))) {
      return Optional.empty();
    }
    int next = joined.isPresent() ? at + 1 : at + 2;
    Optional<PartialDate> second =
        joined.isPresent()
            ? CalendarDates.partial(scan, next)
                .filter(m -> m.day().isEmpty())
                .map(m -> withDay(m, joined.get()[1]))
            : CalendarDates.partial(scan, scan.afterArticle(next)).filter(d -> d.day().isPresent());
    return second
        .filter(
            d ->
                CalendarNames.month(scan, joined.isPresent() ? next : next + 1).isPresent()
                    || scan.is(next + 1, "of"))
        .flatMap(
            last ->
                between(
                    scan,
                    new PartialDate(
                        new TokenRange(at, next),
                        last.year(),
                        last.month(),
                        first,
                        Optional.empty(),
                        last.relative()),
                    last));
  }

  private static Optional<int[]> hyphened(TimeScan scan, int at) {
    String word = scan.word(at);
    int hyphen = word.indexOf('-');
    if (hyphen < 0) {
      return Optional.empty();
    }
    OptionalInt first = Numbers.day(word.substring(0, hyphen));
    OptionalInt last = Numbers.day(word.substring(hyphen + 1));
    return first.isPresent() && last.isPresent() && first.getAsInt() < last.getAsInt()
        ? Optional.of(new int[] {first.getAsInt(), last.getAsInt()})
        : Optional.empty();
  }

  private static Optional<TimeExpression> between(
      TimeScan scan, PartialDate first, PartialDate second) {
    PartialDate start = first;
    if (first.year().isEmpty() && second.year().isPresent()) {
      int year = second.year().getAsInt();
      boolean before = first.month().compareTo(second.month()) > 0;
      start = first.in(OptionalInt.of(before ? year - 1 : year), second.relative());
    }
    Optional<TimeExpression> from = start.resolve(scan);
    if (from.isEmpty() || second.isImpossible()) {
      second.resolve(scan);
      return Optional.empty();
    }
    TimeInterval days = from.get().interval().orElseThrow();
    Optional<TimeInterval> to =
        second.year().isPresent()
            ? second.daysIn(second.year().getAsInt())
            : second.notBefore(days.start().orElseThrow());
    TokenRange range = new TokenRange(first.range().first(), second.range().end());
    return to.flatMap(days::to).map(all -> from.get().over(range, all));
  }

  /** "On May 3 and 4": days one after the other. */
  private static Optional<TimeExpression> twoDays(TimeScan scan, int at) {
    return CalendarDates.partial(scan, at)
        .filter(first -> first.day().isPresent() && scan.is(first.range().end(), "and"))
        .flatMap(
            first -> {
              int next = first.range().end() + 1;
              OptionalInt day = Numbers.day(scan.word(next));
              boolean follows = day.isPresent() && day.getAsInt() == first.day().getAsInt() + 1;
              boolean counts = Years.countsThings(scan, next + 1);
              return follows && !counts
                  ? between(scan, first, sameMonth(scan, first, day, next))
                  : Optional.empty();
            });
  }

  private static Optional<TimeExpression> years(TimeScan scan, int at, Set<String> links) {
    OptionalInt first = Numbers.year(scan.word(at));
    OptionalInt last = Numbers.year(scan.word(at + 2));
    boolean range =
        first.isPresent()
            && last.isPresent()
            && scan.isIn(at + 1, links)
            && first.getAsInt() < last.getAsInt()
            && !Years.countsThings(scan, at + 3);
    return range
        ? Optional.of(
            TimeExpression.of(
                Words.three(at),
                TimeAnchor.WORDS,
                TimeInterval.years(first.getAsInt(), last.getAsInt())))
        : Optional.empty();
  }

  private static Optional<TimeExpression> weekdays(TimeScan scan, int at) {
    Optional<DayOfWeek> first = CalendarNames.weekday(scan, at);
    boolean range = first.isPresent() && scan.isIn(at + 1, PLAIN);
    return range ? any(scan, at, PLAIN) : Optional.empty();
  }

  private static Optional<TimeExpression> any(TimeScan scan, int at, Set<String> links) {
    Optional<TimeExpression> first = end(scan, at);
    if (first.isEmpty() || !scan.isIn(first.get().range().end(), links)) {
      return Optional.empty();
    }
    int next = scan.afterArticle(first.get().range().end() + 1);
    Optional<TimeExpression> second = end(scan, next);
    if (second.isEmpty()) {
      return Optional.empty();
    }
    TokenRange range = new TokenRange(at, second.get().range().end());
    LocalDate start = first.get().interval().flatMap(TimeInterval::start).orElse(scan.day());
    TimeInterval last =
        CalendarNames.weekday(scan, next)
            .filter(name -> second.get().range().length() == 1)
            .map(name -> TimeInterval.day(start.with(TemporalAdjusters.next(name))))
            .or(() -> second.get().interval())
            .orElseThrow();
    TimeAnchor anchor =
        second.get().anchor() == TimeAnchor.WORDS ? first.get().anchor() : second.get().anchor();
    return first
        .get()
        .interval()
        .flatMap(days -> days.to(last))
        .map(
            all ->
                TimeExpression.of(range, anchor, all)
                    .vague(first.get().approximate() || second.get().approximate()));
  }

  private static Optional<TimeExpression> end(TimeScan scan, int at) {
    return Weekdays.weekday(scan, at)
        .or(() -> Base.bare(scan, at))
        .filter(e -> e.interval().filter(TimeInterval::isClosed).isPresent());
  }
}
