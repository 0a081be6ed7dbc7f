package org.chancery.cli;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.actor.Meaning;
import org.chancery.actor.NameLookup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery directory find}. */
@Command(
    name = "find",
    sortOptions = false,
    usageHelpWidth = 80,
    description = {
      "Tells what a name of the directory stands for. An article may decide otherwise, by the words"
          + " around the name and by whom it named before.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:told, also where the directory does not know the name",
      "1:writing the output failed",
      "2:the command line is wrong",
      "3:a data file of the directory is faulty"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chancery directory find Beijing",
      "  chancery directory find \"Angela Merkel\" --on 2010-05-01"
    })
final class DirectoryFind implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "NAME", description = "The name as news writes it, with its capitals.")
  private String name = "";

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description =
          "Only what it stands for on this day (2010-05-01). Default: all, each with its days.")
  private @Nullable String on;

  @Mixin private DirectoryOptions directory = new DirectoryOptions();

  @Option(names = "--json", description = "Print each meaning as one line of JSON.")
  private boolean json;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  DirectoryFind(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Optional<LocalDate> day = Optional.ofNullable(on).map(this::day);
    List<Meaning> meanings =
        new NameLookup(directory.chancery(session).directory()).meanings(name, day);
    try (Output output = new Output(session.console().out())) {
      for (Meaning meaning : meanings) {
        output.line(json ? MeaningLine.json(name, meaning) : MeaningLine.readable(meaning));
      }
    }
    if (meanings.isEmpty()) {
      String when = day.map(known -> " on " + known).orElse("");
      session.console().message("the directory does not know '" + name + "'" + when);
    }
    return ExitCode.OK;
  }

  private LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new ParameterException(
          spec.commandLine(), "--on is '" + text + "', not a day such as 2010-05-01", e);
    }
  }
}
