package org.chancery.time;

import java.util.Optional;

/** Reads one sort of expression. */
@FunctionalInterface
interface Rule {

  /** The expression whose first word stands at {@code at}, if there is one. */
  Optional<TimeExpression> at(TimeScan scan, int at);
}
