package org.chancery.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.Sentence;
import org.chancery.model.TokenRange;

/**
 * Finds the words of a sentence that say when, and works them out against a day.
 *
 * <p>A bare weekday is the last one up to the day of publication, "next Tuesday" the first after
 * it; a day without a year is the one nearest to publication that is not more than 31 days after
 * it. Right: "on Dec 31" on a page of January 22, 2025 is December 31, 2024. Wrong: "on June 5" for
 * a summit five months ahead is taken for the June before.
 */
public final class TimeReader {

  private static final int DAYS_AHEAD = 31;

  /** There was no February 29 from 1897 to 1903, so that eight years back may not be enough. */
  private static final int YEARS_BACK = 9;

  private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
  private static final Map<String, Month> MONTHS = months();

  private final LocalDate published;

  /** Reads times as of a day of publication. */
  public TimeReader(LocalDate published) {
    this.published = published;
  }

  /** The expressions of a sentence, disjoint, in order. */
  public List<TimeExpression> expressions(Sentence sentence) {
    List<TimeExpression> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.tokens().size()) {
      Optional<TimeExpression> expression = expressionAt(sentence, at);
      expression.ifPresent(found::add);
      at = expression.map(e -> e.range().end()).orElse(at + 1);
    }
    return found;
  }

  private Optional<TimeExpression> expressionAt(Sentence sentence, int at) {
    return dayAndMonth(sentence, at)
        .or(() -> month(sentence, at))
        .or(() -> weekday(sentence, at))
        .or(() -> relative(sentence, at))
        .or(() -> ago(sentence, at))
        .or(() -> year(sentence, at));
  }

  /** "Dec 31", "January 21st, 2025", "21 January 2025", "3rd of March". */
  private Optional<TimeExpression> dayAndMonth(Sentence sentence, int at) {
    boolean monthFirst = month(word(sentence, at)).isPresent();
    boolean of = !monthFirst && word(sentence, at + 1).equals("of");
    int last = of ? at + 2 : at + 1;
    Optional<Month> month = month(word(sentence, monthFirst ? at : last));
    Optional<Integer> day = day(word(sentence, monthFirst ? last : at));
    if (month.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    int after = last + 1;
    boolean comma = word(sentence, after).equals(",");
    Optional<Integer> year = yearOf(word(sentence, comma ? after + 1 : after));
    int end = year.isEmpty() ? after : comma ? after + 2 : after + 1;
    return (year.isPresent()
            ? date(year.get(), month.get(), day.get())
            : nearest(month.get(), day.get()))
        .map(date -> new TimeExpression(new TokenRange(at, end), date, date));
  }

  /** The year that has such a day: "February 29" on a page of 2025 is of 2024. */
  private Optional<LocalDate> nearest(Month month, int day) {
    LocalDate latest = published.plusDays(DAYS_AHEAD);
    return Stream.iterate(latest.getYear(), year -> year - 1)
        .limit(YEARS_BACK)
        .map(year -> date(year, month, day))
        .flatMap(Optional::stream)
        .filter(date -> !date.isAfter(latest))
        .findFirst();
  }

  private static Optional<LocalDate> date(int year, Month month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** "March 2016", "in March". */
  private Optional<TimeExpression> month(Sentence sentence, int at) {
    Optional<Month> month = month(word(sentence, at));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> year = yearOf(word(sentence, at + 1));
    String before = at == 0 ? "" : word(sentence, at - 1).toLowerCase(Locale.ROOT);
    boolean person = before.equals("by") && month.get() == Month.MAY;
    boolean named =
        !person && List.of("in", "since", "last", "until", "by", "early", "late").contains(before);
    if (year.isEmpty() && !named) {
      return Optional.empty();
    }
    TokenRange range = new TokenRange(at, year.isPresent() ? at + 2 : at + 1);
    return year.flatMap(y -> date(y, month.get(), 1))
        .or(() -> nearest(month.get(), 1))
        .map(first -> new TimeExpression(range, first, YearMonth.from(first).atEndOfMonth()));
  }

  private Optional<TimeExpression> weekday(Sentence sentence, int at) {
    DayOfWeek weekday = WEEKDAYS.get(word(sentence, at));
    if (weekday == null) {
      return Optional.empty();
    }
    String before = at == 0 ? "" : word(sentence, at - 1).toLowerCase(Locale.ROOT);
    boolean qualified = before.equals("next") || before.equals("last");
    LocalDate date =
        switch (before) {
          case "next" -> published.with(TemporalAdjusters.next(weekday));
          case "last" -> published.with(TemporalAdjusters.previous(weekday));
          default -> published.with(TemporalAdjusters.previousOrSame(weekday));
        };
    return Optional.of(
        new TimeExpression(new TokenRange(qualified ? at - 1 : at, at + 1), date, date));
  }

  /** "yesterday", "last year", "this week", "next month", "three days ago". */
  private Optional<TimeExpression> relative(Sentence sentence, int at) {
    String first = word(sentence, at).toLowerCase(Locale.ROOT);
    TokenRange one = new TokenRange(at, at + 1);
    Optional<LocalDate> day =
        switch (first) {
          case "today", "tonight" -> Optional.of(published);
          case "yesterday" -> Optional.of(published.minusDays(1));
          case "tomorrow" -> Optional.of(published.plusDays(1));
          default -> Optional.empty();
        };
    if (day.isPresent()) {
      return Optional.of(new TimeExpression(one, day.get(), day.get()));
    }
    int steps =
        switch (first) {
          case "last" -> -1;
          case "this" -> 0;
          case "next" -> 1;
          default -> Integer.MIN_VALUE;
        };
    if (steps == Integer.MIN_VALUE) {
      return Optional.empty();
    }
    TokenRange two = new TokenRange(at, at + 2);
    return switch (word(sentence, at + 1).toLowerCase(Locale.ROOT)) {
      case "year" -> Optional.of(wholeYear(two, published.getYear() + steps));
      case "month" -> {
        YearMonth month = YearMonth.from(published).plusMonths(steps);
        yield Optional.of(new TimeExpression(two, month.atDay(1), month.atEndOfMonth()));
      }
      case "week" -> {
        LocalDate monday =
            published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(steps);
        yield Optional.of(new TimeExpression(two, monday, monday.plusDays(6)));
      }
      default -> Optional.empty();
    };
  }

  /** "80 years ago", "three days ago". */
  private Optional<TimeExpression> ago(Sentence sentence, int at) {
    Optional<Integer> count = count(word(sentence, at).toLowerCase(Locale.ROOT));
    if (count.isEmpty() || !word(sentence, at + 2).equals("ago")) {
      return Optional.empty();
    }
    TokenRange range = new TokenRange(at, at + 3);
    int steps = count.get();
    return switch (word(sentence, at + 1)) {
      case "year", "years" -> Optional.of(wholeYear(range, published.getYear() - steps));
      case "month", "months" -> {
        YearMonth month = YearMonth.from(published).minusMonths(steps);
        yield Optional.of(new TimeExpression(range, month.atDay(1), month.atEndOfMonth()));
      }
      case "week", "weeks" -> {
        LocalDate day = published.minusWeeks(steps);
        yield Optional.of(new TimeExpression(range, day.minusDays(3), day.plusDays(3)));
      }
      case "day", "days" -> {
        LocalDate day = published.minusDays(steps);
        yield Optional.of(new TimeExpression(range, day, day));
      }
      default -> Optional.empty();
    };
  }

  private static Optional<Integer> count(String word) {
    int named =
        List.of("a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
            .indexOf(word);
    return named >= 0 ? Optional.of(named + 1) : number(word, 1, 3);
  }

  /** "in 2016", "since 1945". */
  private Optional<TimeExpression> year(Sentence sentence, int at) {
    String before = at == 0 ? "" : word(sentence, at - 1).toLowerCase(Locale.ROOT);
    boolean named =
        List.of("in", "since", "until", "from", "of", "by", "late", "early").contains(before);
    boolean counts =
        List.of("from", "of", "by").contains(before) && countsThings(word(sentence, at + 1));
    return named && !counts
        ? yearOf(word(sentence, at)).map(year -> wholeYear(new TokenRange(at, at + 1), year))
        : Optional.empty();
  }

  /**
   * Whether a number before this word counts. Right: "of 2000 soldiers". Wrong: "of 2016 protests",
   * which are not read as those of that year.
   */
  private static boolean countsThings(String next) {
    return next.length() > 3
        && next.endsWith("s")
        && !next.endsWith("ss")
        && Character.isLowerCase(next.charAt(0));
  }

  private static TimeExpression wholeYear(TokenRange range, int year) {
    return new TimeExpression(range, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static Map<String, DayOfWeek> weekdays() {
    return Stream.of(DayOfWeek.values())
        .collect(Collectors.toUnmodifiableMap(day -> written(day.name()), day -> day));
  }

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>(Map.of("Sept", Month.SEPTEMBER));
    months.put("Sept.", Month.SEPTEMBER);
    for (Month month : Month.values()) {
      String name = written(month.name());
      months.put(name, month);
      months.put(name.substring(0, 3), month);
      months.put(name.substring(0, 3) + ".", month);
    }
    return Map.copyOf(months);
  }

  private static String written(String constant) {
    return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String word(Sentence sentence, int index) {
    return index < sentence.tokens().size() ? sentence.tokens().get(index).text() : "";
  }

  private static Optional<Month> month(String word) {
    return Optional.ofNullable(MONTHS.get(word));
  }

  private static Optional<Integer> day(String word) {
    String digits = word.matches("[0-9]{1,2}(st|nd|rd|th)") ? word.replaceAll("[a-z]", "") : word;
    return number(digits, 1, 2).filter(day -> day >= 1 && day <= 31);
  }

  private static Optional<Integer> yearOf(String word) {
    return number(word, 4, 4).filter(year -> year >= 1500 && year <= 2099);
  }

  private static Optional<Integer> number(String word, int minDigits, int maxDigits) {
    boolean fits = word.length() >= minDigits && word.length() <= maxDigits;
    for (int i = 0; fits && i < word.length(); i++) {
      fits = word.charAt(i) >= '0' && word.charAt(i) <= '9';
    }
    return fits ? Optional.of(Integer.parseInt(word)) : Optional.empty();
  }
}
