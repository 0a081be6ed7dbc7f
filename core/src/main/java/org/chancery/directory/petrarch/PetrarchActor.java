package org.chancery.directory.petrarch;

import java.util.List;

/**
 * An entry of an actor dictionary.
 *
 * @param name its primary name
 * @param synonyms its other names, those of the {@code +} lines
 * @param codes its codes in the order of the file; none where all of them are wrong
 * @param file the dictionary's name
 */
public record PetrarchActor(
    PetrarchName name, List<PetrarchName> synonyms, List<PetrarchCode> codes, String file) {

  /** Copies the lists. */
  public PetrarchActor {
    synonyms = List.copyOf(synonyms);
    codes = List.copyOf(codes);
  }

  /** The line on which it begins, counted from 1. */
  public int line() {
    return name.line();
  }
}
