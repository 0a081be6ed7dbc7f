package org.chancery.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery read}. */
@Command(
    name = "read",
    sortOptions = false,
    usageHelpWidth = 80,
    description = {
      "Reads articles and shows who did what to whom.",
      "",
      "Each event is a sentence, and under it stand the sentence of the article that says so, with"
          + " the words of evidence marked, and what read them:",
      "",
      "  2025-01-21  Veldia (XVE GOV) consulted with Norrin (XNO) by phone or video",
      "              Veldia's president »spoke by phone with« his Norrinese colleague.",
      "              CONSULT phone, by consult.speak-by-phone, confidence 0.90",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all was read",
      "1:writing the output failed",
      "2:the command line is wrong",
      "3:a data file of the directory is faulty",
      "4:an input was refused (standard error says which and why); the rest was read"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chancery read article.html",
      "  chancery read --events news/ | head",
      "  cat article.txt | chancery read -",
      "  chancery read --json news.jsonl > records.jsonl"
    })
final class ReadCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "A text, an HTML page, a file of JSON lines (one article with \"text\" on each), a folder"
              + " of these, or - for standard input.")
  private List<String> paths = List.of();

  @ArgGroup(exclusive = true)
  private Form form = new Form();

  /** What is written; not both. */
  static final class Form {
    @Option(
        names = "--json",
        description = "Write the whole record of each article as one line of JSON.")
    private boolean json;

    @Option(names = "--events", description = "Write each event as one line of PLOVER JSON.")
    private boolean events;
  }

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description =
          "Colour for people: auto (on a terminal, unless NO_COLOR is set), always, never. Default:"
              + " auto.")
  private ColourChoice colour = ColourChoice.AUTO;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "Number of threads that code articles. Default: one for each core. The output is the same"
              + " with any number.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  ReadCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads is " + threads + ", not 1 or more");
    }
    Console console = session.console();
    try (Output output = new Output(console.out())) {
      ReadRun run = new ReadRun(session.chancery().get(), threads, sink(output), console::message);
      Totals totals = run.run(paths, console.in(), new ProgressBars(console));
      output.flush();
      if (totals.refused() > 0) {
        console.message(totals.toString());
      }
      return totals.refused() > 0 ? ExitCode.REFUSED : ExitCode.OK;
    }
  }

  private RecordSink sink(Output output) {
    Console console = session.console();
    if (form.json) {
      return RecordSink.json(output);
    }
    return form.events
        ? RecordSink.plover(output)
        : RecordSink.readable(output, console.style(colour), console.columns());
  }
}
