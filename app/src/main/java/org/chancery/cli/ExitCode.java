package org.chancery.cli;

/** What the program tells the shell; stable, scripts build on it. */
final class ExitCode {

  /** All was read. */
  static final int OK = 0;

  /** The disk or the output failed, or the program has a fault. */
  static final int FAILED = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** A data file of the directory, or the reader model, is faulty. */
  static final int DIRECTORY = 3;

  /** An input was refused, and the rest was read; of gold, nothing was scored. */
  static final int REFUSED = 4;

  private ExitCode() {}
}
