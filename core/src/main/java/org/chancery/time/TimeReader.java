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
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, Month> MONTHS = new HashMap<>();

  static {
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
      WEEKDAYS.put(name, day);
    }
    for (Month month : Month.values()) {
      String name = month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
      MONTHS.put(name, month);
      MONTHS.put(name.substring(0, 3), month);
      MONTHS.put(name.substring(0, 3) + ".", month);
    }
    MONTHS.put("Sept", Month.SEPTEMBER);
    MONTHS.put("Sept.", Month.SEPTEMBER);
  }

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

  /** "Dec 31", "January 21, 2025", "21 January 2025", "the 3rd of March" without the article. */
  private Optional<TimeExpression> dayAndMonth(Sentence sentence, int at) {
    Optional<Month> first = month(word(sentence, at));
    Optional<Integer> day = day(word(sentence, first.isPresent() ? at + 1 : at));
    Optional<Month> month = first.isPresent() ? first : month(word(sentence, at + 1));
    if (month.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    boolean comma = word(sentence, at + 2).equals(",");
    Optional<Integer> year = yearOf(word(sentence, comma ? at + 3 : at + 2));
    int end = year.isEmpty() ? at + 2 : comma ? at + 4 : at + 3;
    try {
      LocalDate date =
          year.isPresent()
              ? LocalDate.of(year.get(), month.get(), day.get())
              : nearest(month.get(), day.get());
      return Optional.of(new TimeExpression(new TokenRange(at, end), date, date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private LocalDate nearest(Month month, int day) {
    LocalDate date = LocalDate.of(published.getYear() + 1, month, Math.min(day, 28));
    while (date.isAfter(published.plusDays(DAYS_AHEAD))) {
      date = date.minusYears(1);
    }
    return LocalDate.of(date.getYear(), month, day);
  }

  /** "March 2016", "in March". */
  private Optional<TimeExpression> month(Sentence sentence, int at) {
    Optional<Month> month = month(word(sentence, at));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> year = yearOf(word(sentence, at + 1));
    String before = at == 0 ? "" : word(sentence, at - 1).toLowerCase(Locale.ROOT);
    boolean named = List.of("in", "since", "last", "until", "by", "early", "late").contains(before);
    if (year.isEmpty() && !named) {
      return Optional.empty();
    }
    YearMonth whole =
        year.map(y -> YearMonth.of(y, month.get()))
            .orElseGet(() -> YearMonth.from(nearest(month.get(), 1)));
    return Optional.of(
        new TimeExpression(
            new TokenRange(at, year.isPresent() ? at + 2 : at + 1),
            whole.atDay(1),
            whole.atEndOfMonth()));
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
    return named
        ? yearOf(word(sentence, at)).map(year -> wholeYear(new TokenRange(at, at + 1), year))
        : Optional.empty();
  }

  private static TimeExpression wholeYear(TokenRange range, int year) {
    return new TimeExpression(range, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static String word(Sentence sentence, int index) {
    return index < sentence.tokens().size() ? sentence.tokens().get(index).text() : "";
  }

  private static Optional<Month> month(String word) {
    return Optional.ofNullable(MONTHS.get(word));
  }

  private static Optional<Integer> day(String word) {
    return number(word, 1, 2).filter(day -> day >= 1 && day <= 31);
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
