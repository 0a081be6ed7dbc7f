package org.chancery.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.chancery.Chancery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
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

  @Mixin private ReadOptions options = new ReadOptions();

  ReadCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (options.threads < 1 || options.threads > ReadRun.MOST_THREADS) {
      throw new ParameterException(
          spec.commandLine(),
          "--threads is " + options.threads + ", not from 1 to " + ReadRun.MOST_THREADS);
    }
    Console console = session.console();
    Chancery chancery = options.model.on(options.directory.chancery(session));
    try (Output output = new Output(console.out())) {
      ReadRun run = new ReadRun(chancery, options.threads, sink(output), console::message);
      Totals totals = run.run(options.paths, console.in(), new ProgressBars(console));
      output.flush();
      if (totals.refused() > 0) {
        console.message(totals.toString());
      }
      return totals.refused() > 0 ? ExitCode.REFUSED : ExitCode.OK;
    }
  }

  private RecordSink sink(Output output) {
    Console console = session.console();
    if (options.form.json) {
      return RecordSink.json(output);
    }
    return options.form.events
        ? RecordSink.plover(output)
        : RecordSink.readable(output, console.style(options.colour), console.columns());
  }
}
