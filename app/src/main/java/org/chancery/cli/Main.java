package org.chancery.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.chancery.Chancery;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

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
            .addSubcommand(new EvaluateEvents(session));
    Console console = session.console();
    boolean colour = console.style(ColourChoice.AUTO) == Style.COLOUR;
    Failures failures = new Failures(console);
    return new CommandLine(new ChanceryCommand(session))
        .addSubcommand(new ReadCommand(session))
        .addSubcommand(evaluate)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF))
        .setOut(writer(console.out()))
        .setErr(writer(console.err()))
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
