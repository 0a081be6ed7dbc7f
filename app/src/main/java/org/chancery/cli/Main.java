package org.chancery.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.chancery.Chancery;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The program. */
public final class Main {

  private Main() {}

  /** Runs the command that the arguments name, and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Console console = SystemConsole.open(System.getenv());
    System.exit(commandLine(new Session(console, Chancery::standard)).execute(arguments));
  }

  /** The command line with all its commands. */
  static CommandLine commandLine(Session session) {
    CommandLine evaluate =
        new CommandLine(new EvaluateCommand())
            .addSubcommand(new EvaluateRelations(session))
            .addSubcommand(new EvaluateRoles(session))
            .addSubcommand(new EvaluateEvents(session))
            .addSubcommand(new EvaluateCorpus(session))
            .addSubcommand(new EvaluateLabels(session));
    CommandLine directory =
        new CommandLine(new DirectoryCommand())
            .addSubcommand(new DirectoryCheck(session))
            .addSubcommand(new DirectoryFind(session));
    Console console = session.console();
    boolean colour = console.style(ColourChoice.AUTO) == Style.COLOUR;
    Failures failures = new Failures(console);
    StringWriter printed = new StringWriter();
    return new CommandLine(new ChanceryCommand(session))
        .addSubcommand(new ReadCommand(session))
        .addSubcommand(evaluate)
        .addSubcommand(directory)
        .setColorScheme(Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF))
        .setOut(new PrintWriter(printed))
        .setErr(
            new PrintWriter(new OutputStreamWriter(console.err(), StandardCharsets.UTF_8), true))
        .setExecutionStrategy(parsed -> execute(parsed, printed, console))
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }

  /**
   * Runs the command that was parsed, and then writes what it printed by picocli: helps and
   * versions, which a {@link PrintWriter} on the output would lose in silence where writing fails.
   */
  private static int execute(ParseResult parsed, StringWriter printed, Console console) {
    int exit = new RunLast().execute(parsed);
    if (printed.getBuffer().length() > 0) {
      try (Output output = new Output(console.out())) {
        for (String line : printed.toString().lines().toList()) {
          output.line(line);
        }
      } catch (IOException e) {
        throw new ExecutionException(parsed.commandSpec().commandLine(), "writing failed", e);
      }
    }
    return exit;
  }
}
