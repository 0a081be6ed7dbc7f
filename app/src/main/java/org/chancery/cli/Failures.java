package org.chancery.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import org.chancery.directory.DirectoryException;
import org.chancery.evaluate.GoldException;
import org.chancery.reader.ModelException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what commands throw into messages and exit codes; nobody is shown a stack trace. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    console.message(said(failure));
    CommandLine command = failure.getCommandLine();
    console.message(
        "'" + command.getCommandSpec().qualifiedName() + " --help' tells how it is used");
    return ExitCode.USAGE;
  }

  private static String said(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      String near = String.join("' or '", unmatched.getSuggestions());
      return "unknown command, option or argument '"
          + unmatched.getUnmatched().get(0)
          + "'"
          + (near.isEmpty() ? "" : "; did you mean '" + near + "'?");
    }
    if (failure instanceof MutuallyExclusiveArgsException) {
      return "give --json or --events, not both";
    }
    return String.valueOf(failure.getMessage()).replaceFirst("^Error: ", "");
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    if (failure instanceof GoldException) {
      String.valueOf(failure.getMessage()).lines().forEach(console::message);
      return ExitCode.REFUSED;
    }
    if (failure instanceof DirectoryException) {
      String.valueOf(failure.getMessage()).lines().forEach(console::message);
      console.message("the directory is faulty; correct the lines named above");
      return ExitCode.DIRECTORY;
    }
    if (failure instanceof ModelException) {
      console.message(String.valueOf(failure.getMessage()));
      return ExitCode.DIRECTORY;
    }
    if (failure instanceof IOException disk) {
      return failed(disk);
    }
    console.message("a fault of Chancery's own (" + failure + "); please report it");
    return ExitCode.FAILED;
  }

  private int failed(IOException failure) {
    if (Output.readerHasLeft(failure)) {
      return ExitCode.OK;
    }
    String what =
        failure instanceof AccessDeniedException
            ? failure.getMessage() + ": not allowed"
            : String.valueOf(failure.getMessage());
    console.message("reading or writing failed: " + what);
    return ExitCode.FAILED;
  }
}
