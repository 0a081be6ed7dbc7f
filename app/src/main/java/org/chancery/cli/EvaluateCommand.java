package org.chancery.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code chancery evaluate}: the parent of the measurements. */
@Command(
    name = "evaluate",
    sortOptions = false,
    usageHelpWidth = 80,
    description = {
      "Measures the coder against gold data, and writes its predictions beside the scores.",
      ""
    },
    commandListHeading = "%nMeasurements:%n",
    footer = {"", "'chancery evaluate MEASUREMENT --help' tells what it counts."})
final class EvaluateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  EvaluateCommand() {}

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "say what to measure: relations, roles, events, corpus or labels");
  }
}
