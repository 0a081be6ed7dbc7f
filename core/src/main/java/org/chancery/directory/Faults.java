package org.chancery.directory;

import java.util.ArrayList;
import java.util.List;

/** Gathers the faults of data files while they are read, so that all are reported together. */
public final class Faults {

  private final List<String> faults = new ArrayList<>();

  /** Notes a fault of a row. */
  public void add(Row row, String fault) {
    add(row.file(), row.line(), fault);
  }

  void add(String file, int line, String fault) {
    faults.add(file + ":" + line + ": " + fault);
  }

  /**
   * Goes on only where nothing was noted.
   *
   * @throws DirectoryException with all faults noted so far, if there are any
   */
  public void throwIfAny() {
    if (!faults.isEmpty()) {
      throw new DirectoryException(faults);
    }
  }
}
