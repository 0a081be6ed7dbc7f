package org.chancery.model;

import java.util.Locale;

/** Whether a thing was done, or only said. PLOVER's {@link Auxiliary} stands beside it. */
public enum Status {
  /** Reported as done. */
  OCCURRED,
  /** Reported as going on. */
  ONGOING,
  /** Promised by its actor. */
  PLEDGED,
  /** Put forward by its actor, not promised. */
  PROPOSED,
  /** Asked of its actor by another. */
  URGED,
  /** Threatened by its actor. */
  THREATENED,
  /** Said not to have happened. */
  DENIED,
  /** Supposed: conditional or possible. */
  HYPOTHETICAL,
  /** Told as history. */
  HISTORICAL;

  /** The name that the record writes: {@code occurred}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
