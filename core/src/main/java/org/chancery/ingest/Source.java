package org.chancery.ingest;

import java.util.Locale;
import java.util.OptionalLong;

/**
 * One thing to read.
 *
 * @param name the file as the user wrote it or as it was found in a folder (the folder, {@code /},
 *     the path inside it); {@code -} is standard input
 * @param bytes its size in bytes, where it is known before reading
 */
public record Source(String name, OptionalLong bytes) {

  /** The name of standard input on the command line. */
  public static final String STANDARD_INPUT = "-";

  /** A source of this name whose size is not known. */
  public static Source named(String name) {
    return new Source(name, OptionalLong.empty());
  }

  /** Whether this is standard input. */
  public boolean isStandardInput() {
    return name.equals(STANDARD_INPUT);
  }

  /** How messages name it: the name, or {@code standard input}. */
  public String place() {
    return isStandardInput() ? "standard input" : name;
  }

  /** The letters after the last full stop of the file name, lower case; empty where none. */
  String extension() {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int stop = file.lastIndexOf('.');
    return stop <= 0 ? "" : file.substring(stop + 1).toLowerCase(Locale.ROOT);
  }
}
