package org.chancery.actor;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.directory.Names;

/**
 * Entries and the names that they are met by: what Chancery ships with, or what a user adds to it.
 *
 * @param names the names; a use's kind is the number of a {@link NameUse.Kind}
 * @param entries what they stand for
 * @param sha256ByFile hexadecimal SHA-256 of each file that the layer was built of
 * @param versionByFile the version that each file gives itself
 */
public record ActorLayer(
    Names names,
    ActorEntries entries,
    SortedMap<String, String> sha256ByFile,
    SortedMap<String, String> versionByFile) {

  /** Copies the maps. */
  public ActorLayer {
    sha256ByFile = Collections.unmodifiableSortedMap(new TreeMap<>(sha256ByFile));
    versionByFile = Collections.unmodifiableSortedMap(new TreeMap<>(versionByFile));
  }
}
