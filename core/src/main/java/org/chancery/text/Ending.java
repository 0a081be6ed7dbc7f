package org.chancery.text;

/** What a full stop after a word says about the end of the sentence. */
enum Ending {
  /** Nothing special: a word whose stop ends the sentence. */
  WORD,
  /** An abbreviation within a sentence: "Gen.", "e.g.". */
  NEVER,
  /** An abbreviation where a figure follows, a word otherwise: "No." */
  BEFORE_NUMBER,
  /** An abbreviation that ends the sentence where a word follows that opens one: "U.S." */
  BEFORE_OPENER,
  /** The same, and where a name with its verb follows: "Tolmar Co. Orlo has ..." */
  BEFORE_SUBJECT,
  /** An abbreviation that ends the sentence unless a time follows: "8 p.m. Tuesday". */
  UNLESS_TIME
}
