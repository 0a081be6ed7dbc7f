package org.chancery.time;

import java.time.LocalDate;
import org.chancery.model.TokenRange;

/**
 * Words that say when.
 *
 * @param range the words
 * @param start first day
 * @param end last day, not before {@code start}
 */
public record TimeExpression(TokenRange range, LocalDate start, LocalDate end) {

  /** Whether it is one day. */
  public boolean isDay() {
    return start.equals(end);
  }
}
