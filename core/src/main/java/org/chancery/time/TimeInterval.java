package org.chancery.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * Days from a first to a last; either end may be open, not both.
 *
 * @param start first day; empty where the words do not say ("until June")
 * @param end last day, not before {@code start}; empty where the words do not say ("since 2011")
 * @param precision how exactly the words tell the ends
 */
public record TimeInterval(
    Optional<LocalDate> start, Optional<LocalDate> end, Precision precision) {

  /** How exactly the ends of an interval are told. */
  public enum Precision {
    /** To the year: the first day is a first of January. */
    YEAR,
    /** To the month: the first day is the first of its month. */
    MONTH,
    /** To the day. */
    DAY
  }

  private static final int MONTH_LENGTH = 7;
  private static final String OPEN = "..";

  /** Refuses an interval without any end, and one that ends before it starts. */
  public TimeInterval {
    if (start.isEmpty() && end.isEmpty()) {
      throw new IllegalArgumentException("an interval without start and end");
    }
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      throw new IllegalArgumentException("bad interval: start=" + start + ", end=" + end);
    }
  }

  static TimeInterval day(LocalDate day) {
    return days(day, day);
  }

  static TimeInterval days(LocalDate start, LocalDate end) {
    return new TimeInterval(Optional.of(start), Optional.of(end), Precision.DAY);
  }

  static TimeInterval month(YearMonth month) {
    return months(month, month);
  }

  static TimeInterval months(YearMonth first, YearMonth last) {
    return new TimeInterval(
        Optional.of(first.atDay(1)), Optional.of(last.atEndOfMonth()), Precision.MONTH);
  }

  static TimeInterval year(int year) {
    return years(year, year);
  }

  static TimeInterval years(int first, int last) {
    return new TimeInterval(
        Optional.of(LocalDate.of(first, 1, 1)),
        Optional.of(LocalDate.of(last, 12, 31)),
        Precision.YEAR);
  }

  /** Of this interval the start, with an open end. */
  Optional<TimeInterval> onwards() {
    return start.map(s -> new TimeInterval(start, Optional.empty(), precision));
  }

  /** Of this interval the end, with an open start. */
  Optional<TimeInterval> upTo() {
    return end.map(e -> new TimeInterval(Optional.empty(), end, precision));
  }

  /** From the start of this one to the end of another, as exact as the more exact of the two. */
  Optional<TimeInterval> to(TimeInterval other) {
    boolean forward =
        start.isPresent() && other.end.isPresent() && !other.end.get().isBefore(start.get());
    Precision finer = precision.compareTo(other.precision) > 0 ? precision : other.precision;
    return forward ? Optional.of(new TimeInterval(start, other.end, finer)) : Optional.empty();
  }

  /** Whether it is one day. */
  public boolean isDay() {
    return start.isPresent() && start.equals(end);
  }

  /** Whether both ends are told. */
  public boolean isClosed() {
    return start.isPresent() && end.isPresent();
  }

  /**
   * In ISO 8601, open ends as in its part 2: {@code 2025-01-21}, {@code 2024-01/2024-11}, {@code
   * 2011/..}.
   */
  public String iso() {
    String first = start.map(this::written).orElse(OPEN);
    String last = end.map(this::written).orElse(OPEN);
    return first.equals(last) ? first : first + "/" + last;
  }

  private String written(LocalDate day) {
    return switch (precision) {
      case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
      case MONTH -> day.toString().substring(0, MONTH_LENGTH);
      case DAY -> day.toString();
    };
  }
}
