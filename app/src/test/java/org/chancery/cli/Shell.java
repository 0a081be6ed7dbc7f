package org.chancery.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.chancery.Chancery;

/** Runs the command line in this process and keeps what it prints. */
final class Shell {

  private static final Chancery CHANCERY = Chancery.standard();

  private final Supplier<Chancery> chancery;
  private String input = "";
  private boolean terminal;
  private boolean noColour;

  private Shell(Supplier<Chancery> chancery) {
    this.chancery = chancery;
  }

  /** Of a command that ran. */
  record Ran(int exit, String out, String err) {}

  /** With the directory that comes with the program, read once for all tests. */
  static Shell standard() {
    return new Shell(() -> CHANCERY);
  }

  static Shell with(Supplier<Chancery> chancery) {
    return new Shell(chancery);
  }

  Shell input(String text) {
    input = text;
    return this;
  }

  Shell terminal() {
    terminal = true;
    return this;
  }

  Shell noColour() {
    noColour = true;
    return this;
  }

  Ran run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = execute(out, err, arguments);
    return new Ran(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs with an output that cannot be written, for this reason. */
  Ran runWithBrokenOutput(String reason, String... arguments) {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = execute(out, err, arguments);
    return new Ran(exit, "", err.toString(StandardCharsets.UTF_8));
  }

  private int execute(OutputStream out, ByteArrayOutputStream err, String... arguments) {
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal,
            false,
            80,
            noColour);
    return Main.commandLine(new Session(console, chancery)).execute(arguments);
  }
}
