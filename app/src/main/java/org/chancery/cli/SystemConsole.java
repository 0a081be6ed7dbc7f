package org.chancery.cli;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The console of this process. */
final class SystemConsole {

  private static final int COLUMNS_WITHOUT_TERMINAL = 80;
  private static final int STDOUT = 1;
  private static final int STDERR = 2;

  private SystemConsole() {}

  static Console open(Map<String, String> environment) {
    boolean outIsTerminal = isTerminal(STDOUT);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    return new Console(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        err,
        outIsTerminal,
        isTerminal(STDERR),
        outIsTerminal ? columns(environment) : COLUMNS_WITHOUT_TERMINAL,
        !environment.getOrDefault("NO_COLOR", "").isEmpty());
  }

  /**
   * Whether a descriptor is a terminal. Java 17 tells only whether standard input and output both
   * are. Linux is asked by what the descriptor links to; elsewhere a shell is, which takes longer.
   */
  private static boolean isTerminal(int descriptor) {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException | UnsupportedOperationException e) {
      return shellSaysTerminal(descriptor);
    }
  }

  private static boolean shellSaysTerminal(int descriptor) {
    try {
      return new ProcessBuilder("sh", "-c", "test -t " + descriptor).inheritIO().start().waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static int columns(Map<String, String> environment) {
    String told = environment.getOrDefault("COLUMNS", "");
    return told.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(told) : columnsOfTerminal();
  }

  /** As {@code stty} of the system tells, which Java has no call for. */
  private static int columnsOfTerminal() {
    try {
      Process stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).start();
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      if (stty.waitFor(1, TimeUnit.SECONDS) && size.strip().matches("\\d+ [1-9]\\d{0,3}")) {
        return Integer.parseInt(size.strip().substring(size.indexOf(' ') + 1));
      }
    } catch (IOException e) {
      return COLUMNS_WITHOUT_TERMINAL;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return COLUMNS_WITHOUT_TERMINAL;
  }
}
