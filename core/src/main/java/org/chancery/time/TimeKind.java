package org.chancery.time;

/** What sort of time words tell. */
public enum TimeKind {
  /** A day, or a part of one: "Tuesday afternoon". */
  POINT,
  /** More than a day, or an interval with an open end: "last year", "since 2011". */
  PERIOD,
  /** How long, without when: "for three days". */
  DURATION,
  /** How often: "every Tuesday". */
  FREQUENCY
}
