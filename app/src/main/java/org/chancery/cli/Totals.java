package org.chancery.cli;

import org.chancery.evaluate.Counted;

/**
 * What a run came to.
 *
 * @param articles number of articles read
 * @param events number of events in them
 * @param refused number of inputs, or lines of inputs, that could not be read
 */
record Totals(int articles, int events, int refused) {

  /** Nothing yet. */
  static final Totals NONE = new Totals(0, 0, 0);

  Totals plus(Totals other) {
    return new Totals(articles + other.articles, events + other.events, refused + other.refused);
  }

  /** {@code 3 articles read, 12 events, 1 input refused}. */
  @Override
  public String toString() {
    return new Counted(articles, "article")
        + " read, "
        + new Counted(events, "event")
        + ", "
        + new Counted(refused, "input")
        + " refused";
  }
}
