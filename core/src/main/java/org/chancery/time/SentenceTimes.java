package org.chancery.time;

import java.util.List;
import org.chancery.model.TokenRange;

/**
 * What a sentence says of time.
 *
 * @param expressions words that say when, disjoint, in order
 * @param impossible words that look like a date that no calendar has: "February 30"
 */
public record SentenceTimes(List<TimeExpression> expressions, List<TokenRange> impossible) {

  /** A sentence that says nothing of time. */
  public static final SentenceTimes NONE = new SentenceTimes(List.of(), List.of());

  /** Copies the lists. */
  public SentenceTimes {
    expressions = List.copyOf(expressions);
    impossible = List.copyOf(impossible);
  }
}
