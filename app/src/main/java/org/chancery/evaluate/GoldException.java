package org.chancery.evaluate;

/** A gold file cannot be used. Its message is one line: place, what is wrong, what to do. */
public final class GoldException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * With where, what and what to do.
   *
   * @param place the file and, where known, the line: {@code gold.tsv, line 12}
   * @param detail what was found: {@code unknown type 'HUG'}
   * @param advice what to do about it: {@code write one of PLOVER's 16 types, or YIELD}
   */
  public GoldException(String place, String detail, String advice) {
    super(place + ": " + detail + "; " + advice);
  }
}
