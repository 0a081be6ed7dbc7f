package org.chancery.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an event happened, or is to happen.
 *
 * @param start first day
 * @param end last day; the same as {@code start} for a single day, never before it
 * @param found how the date was found
 * @param span the words that it was read from, where it was read
 * @param partOfDay the part of the day, of a single day, where the words tell it
 * @param approximate whether the words are vague: "early last month"
 */
public record EventDate(
    LocalDate start,
    LocalDate end,
    DateFinding found,
    Optional<CharSpan> span,
    Optional<PartOfDay> partOfDay,
    boolean approximate) {

  /** Refuses an end before the start. */
  public EventDate {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("bad event date: start=" + start + ", end=" + end);
    }
  }

  /** Whole days, told plainly or not told. */
  public EventDate(LocalDate start, LocalDate end, DateFinding found, Optional<CharSpan> span) {
    this(start, end, found, span, Optional.empty(), false);
  }
}
