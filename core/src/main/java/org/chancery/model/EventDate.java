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
 */
public record EventDate(
    LocalDate start, LocalDate end, DateFinding found, Optional<CharSpan> span) {

  /** Refuses an end before the start. */
  public EventDate {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("bad event date: start=" + start + ", end=" + end);
    }
  }
}
