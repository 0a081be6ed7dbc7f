package org.chancery.evaluate;

import java.util.List;

/**
 * A gold file cannot be used. Its message has a line for each fault: place, what is wrong, what to
 * do.
 */
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
    super(message(place, detail, advice));
  }

  /** With several faults, a message each. */
  GoldException(List<String> messages) {
    super(String.join("\n", messages));
  }

  static String message(String place, String detail, String advice) {
    return place + ": " + detail + "; " + advice;
  }
}
