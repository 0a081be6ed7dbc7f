package org.chancery.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Lines of UTF-8 on standard output, ended by LF everywhere; throws where writing fails. */
final class Output implements Closeable {

  private final BufferedWriter writer;

  Output(OutputStream out) {
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  void line(String line) throws IOException {
    writer.write(line);
    writer.write('\n');
  }

  void flush() throws IOException {
    writer.flush();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  /**
   * Whether a failure means that the reader has seen enough, as {@code head} has. Java has no class
   * for it; the words are those of Linux and macOS (in any locale that keeps them) and of Windows.
   */
  static boolean readerHasLeft(IOException failure) {
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe")
        || message.contains("pipe is being closed")
        || message.contains("pipe has been ended");
  }
}
