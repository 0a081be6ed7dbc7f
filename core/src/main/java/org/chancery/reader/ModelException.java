package org.chancery.reader;

/**
 * The reader model cannot be used. The message says which file, what was expected of it, what was
 * found, and what to do.
 */
public final class ModelException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ModelException(String file, String expected, String found, String remedy) {
    super(message(file, expected, found, remedy));
  }

  ModelException(String file, String expected, String found, String remedy, Throwable cause) {
    super(message(file, expected, found, remedy), cause);
  }

  private static String message(String file, String expected, String found, String remedy) {
    return file + ": expected " + expected + ", found " + found + "; " + remedy;
  }
}
