package org.chancery.model;

/** How an event's date was found. */
public enum DateFinding {
  /** Read from words in the same sentence. */
  READ,
  /**
   * Inferred: from words that are told from another time in the article ("a day earlier"), from the
   * day that the article's first sentences tell, or from the dateline's day.
   */
  INFERRED,
  /** No words say it: the day of publication. */
  DEFAULTED
}
