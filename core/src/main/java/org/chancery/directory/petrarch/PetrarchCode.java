package org.chancery.directory.petrarch;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A code of an actor and the days on which it holds.
 *
 * @param code as it stands there: {@code USAGOV}
 * @param from first day; empty where it holds from ever
 * @param to last day; empty where it holds for ever
 * @param text all that stands between the brackets: {@code USAGOV 20010120-20090120}
 * @param line its line, counted from 1
 * @param comment what stands behind it; empty where nothing does
 */
public record PetrarchCode(
    String code,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    String text,
    int line,
    String comment) {

  /** PETRARCH's and TABARI's codes for "not to be coded". */
  public boolean isNull() {
    return code.equals("---") || code.equals("###");
  }

  /** Whether it is the one that holds where no dated one does. */
  public boolean isDefault() {
    return from.isEmpty() && to.isEmpty();
  }
}
