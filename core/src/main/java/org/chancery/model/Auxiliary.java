package org.chancery.model;

import java.util.Locale;

/** The four auxiliary modes of the PLOVER manual, draft 2.0, section "Auxiliary modes". */
public enum Auxiliary {
  /** Told as history: "In the border war of the 1970s, Veldia shelled Port Hale." */
  HISTORICAL,
  /** To come: "Veldia and Norrin will meet in Easting next month." */
  FUTURE,
  /** Supposed: "If Veldia were to close the strait, Norrin would lose its trade." */
  HYPOTHETICAL,
  /** Not so: "Veldia has not recalled its ambassador." */
  NEGATION;

  /** The manual's name of it: {@code hypothetical}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
