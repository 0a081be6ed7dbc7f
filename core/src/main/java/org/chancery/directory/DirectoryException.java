package org.chancery.directory;

import java.util.ArrayList;
import java.util.List;

/**
 * A data file of the directory is faulty. Its message lists every fault as {@code file:line:
 * fault}.
 */
public final class DirectoryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ArrayList<String> faults;

  /** With all the faults that were found, at least one. */
  public DirectoryException(List<String> faults) {
    super(String.join(System.lineSeparator(), faults));
    this.faults = new ArrayList<>(faults);
  }

  /** The faults, each as {@code file:line: fault}. */
  public List<String> faults() {
    return List.copyOf(faults);
  }
}
