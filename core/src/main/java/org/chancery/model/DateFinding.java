package org.chancery.model;

/** How an event's date was found. */
public enum DateFinding {
  /** Read from words in the same sentence. */
  READ,
  /** Inferred from the dateline's day. */
  INFERRED,
  /** No words say it: the day of publication. */
  DEFAULTED
}
