package org.chancery.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.concurrent.Callable;
import org.chancery.Chancery;
import org.chancery.model.RunManifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chancery} by itself: help, and what made the program. */
@Command(
    name = "chancery",
    sortOptions = false,
    usageHelpWidth = 80,
    description = {
      "Reads diplomatic and political news and keeps the record: who did what to whom, when, and on"
          + " whose word, with the words of the article that say so.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  chancery read samples",
      "      reads the articles of a folder and shows their events",
      "  chancery read --json news.jsonl > records.jsonl",
      "      the whole record of each article, for programs",
      "  chancery evaluate relations gold.tsv",
      "      measures how well events are read",
      "",
      "'chancery COMMAND --help' tells more."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all was read",
      "1:reading or writing failed (disk, output)",
      "2:the command line is wrong",
      "3:a data file of the directory is faulty",
      "4:an input was refused; the rest was read"
    })
final class ChanceryCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      description =
          "Show the versions that a record depends on: program, ontology, coder, the date of"
              + " the newest data file, and the SHA-256 of each.")
  private boolean version;

  ChanceryCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (version && !help) {
      print(session.chancery().get(), out);
    } else {
      spec.commandLine().usage(out);
    }
    return ExitCode.OK;
  }

  private static void print(Chancery chancery, PrintWriter out) {
    RunManifest run = chancery.run();
    out.println("chancery   " + run.version());
    out.println("ontology   " + run.ontology());
    out.println("coder      " + run.coder());
    chancery.versions().values().stream()
        .max(Comparator.naturalOrder())
        .ifPresent(newest -> out.println("data       " + newest));
    out.println("directory  (SHA-256 of each file)");
    run.directory().forEach((file, sha256) -> out.println(sha256 + "  " + file));
    out.flush();
  }
}
