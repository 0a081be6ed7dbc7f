package org.chancery.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When an article was published, as exactly as the page says.
 *
 * @param date the calendar day at the outlet
 * @param time the time of day, where the page gives one
 * @param offset the offset from UTC, where the page gives one
 */
public record Published(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {

  /** A day without a time. */
  public static Published on(LocalDate date) {
    return new Published(date, Optional.empty(), Optional.empty());
  }
}
