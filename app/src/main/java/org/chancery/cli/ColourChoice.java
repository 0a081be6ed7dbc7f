package org.chancery.cli;

import java.util.Locale;

/** When to colour; the values of {@code --color}. */
enum ColourChoice {
  AUTO,
  ALWAYS,
  NEVER;

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
