package org.chancery.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code chancery directory}: the parent of what can be asked of the directory. */
@Command(
    name = "directory",
    sortOptions = false,
    usageHelpWidth = 80,
    description = {"Tells what the directory knows, and what is read of your own files.", ""},
    commandListHeading = "%nCommands:%n",
    footer = {"", "'chancery directory COMMAND --help' tells more."})
final class DirectoryCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  DirectoryCommand() {}

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "say what to do: check or find");
  }
}
