package org.chancery.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.actor.user.FileSummary;
import org.chancery.actor.user.UserDirectory;
import org.chancery.directory.Remark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery directory check}. */
@Command(
    name = "check",
    sortOptions = false,
    usageHelpWidth = 80,
    description = {
      "Reads files of your own actors and reports what was read of them and what was not, without"
          + " coding anything. The files are read together, as --directory reads them.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all lines are right",
      "1:writing the output failed",
      "2:the command line is wrong",
      "3:a line or a file is wrong"
    },
    footerHeading = "%nExample:%n",
    footer = {"  chancery directory check people.tsv my.actors.txt"})
final class DirectoryCheck implements Callable<Integer> {

  private final Session session;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "A table in the project's format, or an actor or agent dictionary of PETRARCH or TABARI.")
  private List<String> files = List.of();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  DirectoryCheck(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    UserDirectory mine = UserDirectory.read(files, session.chancery().get().directory());
    try (Output output = new Output(session.console().out())) {
      for (FileSummary file : mine.files()) {
        output.line(Printable.of(summary(file)));
      }
      write(mine, Remark.Weight.FAULT, "Wrong, and not read:", output);
      write(mine, Remark.Weight.WARNING, "Read, but look at it:", output);
      write(mine, Remark.Weight.NOTE, "Right, but with no place in Chancery:", output);
    }
    return mine.faults().isEmpty() ? ExitCode.OK : ExitCode.DIRECTORY;
  }

  private static String summary(FileSummary file) {
    String read =
        file.read().isEmpty()
            ? "nothing was read"
            : String.join(
                ", ",
                file.read().entrySet().stream()
                    .map(entry -> entry.getValue() + " " + entry.getKey())
                    .toList());
    return file.file() + " (" + file.format() + "): " + read;
  }

  private static void write(UserDirectory mine, Remark.Weight weight, String heading, Output output)
      throws IOException {
    List<Remark> remarks = mine.of(weight);
    if (!remarks.isEmpty()) {
      output.line("");
      output.line(heading + " " + remarks.size());
    }
    for (Remark remark : remarks) {
      output.line("  " + Printable.of(remark.toString()));
    }
  }
}
