package org.chancery.actor.user;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was read of one file.
 *
 * @param file its name
 * @param format what it is: {@code people}, {@code PETRARCH dictionary}
 * @param sha256 hexadecimal SHA-256 of its bytes
 * @param read number of entries that were read, by kind; those of 0 are left out
 */
public record FileSummary(
    String file, String format, String sha256, SortedMap<String, Integer> read) {

  /** Copies the map. */
  public FileSummary {
    SortedMap<String, Integer> some = new TreeMap<>(read);
    some.values().removeIf(count -> count == 0);
    read = Collections.unmodifiableSortedMap(some);
  }
}
