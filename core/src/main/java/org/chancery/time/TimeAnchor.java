package org.chancery.time;

/** What fixes the days of a {@link TimeExpression}. */
public enum TimeAnchor {
  /** The words alone: "31 December 2024". */
  WORDS,
  /** The words and the day of writing: "last Tuesday", "Dec 31". */
  PUBLISHED,
  /** The words and another time in the same article: "a day earlier", "two days after the vote". */
  ARTICLE,
  /** Nothing does: "Ramadan", "three days after the summit" where no day of a summit is told. */
  OPEN
}
