package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.chancery.pipeline.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LargeInputTest {

  private static final long LARGE = 200_000_000;

  @TempDir Path folder;

  @Test
  @Timeout(60)
  void aTextOf200MegabytesInOneLineIsRefusedAfterTheLimit() {
    Repeated stream = new Repeated("Veldia met Norrin. ", LARGE);
    Reading reading = Reading.of(Source.named("-"), stream, ReadLimits.standard());
    assertThat(reading.codes()).containsExactly(IssueCode.SOURCE_TOO_LARGE);
    assertThat(stream.given).isLessThan(5_200_000);
  }

  @Test
  @Timeout(60)
  void aFileOf200MegabytesIsRefusedByItsSize() throws IOException {
    Path file = folder.resolve("large.txt");
    byte[] start = "a".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
    try (SeekableByteChannel channel =
        Files.newByteChannel(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(start));
      channel.position(LARGE - 1);
      channel.write(ByteBuffer.wrap(new byte[1]));
    }
    Reading reading = Reading.ofFile(file.toString());
    assertThat(reading.codes()).containsExactly(IssueCode.SOURCE_TOO_LARGE);
    assertThat(reading.issues().get(0).detail()).isEqualTo("200,000,000 bytes");
  }

  @Test
  @Timeout(60)
  void aJsonLineOf200MegabytesIsPassedOverInBoundedMemory() {
    Repeated stream = new Repeated("{\"text\": ", LARGE);
    long before = usedMemory();
    Reading reading = Reading.of(Source.named("-"), stream, ReadLimits.standard());
    assertThat(reading.codes()).containsExactly(IssueCode.SOURCE_TOO_LARGE);
    assertThat(reading.issues().get(0).detail()).isEqualTo("200,000,000 bytes");
    assertThat(usedMemory() - before).isLessThan(50_000_000);
  }

  @Test
  @Timeout(60)
  void aFileOfJsonLinesMayBeOfAnySize() {
    String line = "{\"text\": \"" + "Veldia met Norrin. ".repeat(500) + "\"}\n";
    long lines = 50_000_000 / line.length();
    Repeated stream = new Repeated(line, lines * line.length());
    long[] count = new long[1];
    new SourceReader(ReadLimits.standard())
        .read(
            Source.named("-"), stream, document -> count[0]++, issue -> assertThat(issue).isNull());
    assertThat(count[0]).isEqualTo(lines);
  }

  @Test
  @Timeout(60)
  void endlessZerosAreBinary() {
    Repeated stream = new Repeated("\0", Long.MAX_VALUE);
    Reading reading = Reading.of(Source.named("-"), stream, ReadLimits.standard());
    assertThat(reading.codes()).containsExactly(IssueCode.SOURCE_BINARY);
  }

  private static long usedMemory() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** A text over and over, made as it is read; counts what it gave. */
  private static final class Repeated extends InputStream {

    private final byte[] text;
    private final long length;
    private long given;

    private Repeated(String text, long length) {
      this.text = text.getBytes(StandardCharsets.UTF_8);
      this.length = length;
    }

    @Override
    public int read() {
      return given == length ? -1 : text[(int) (given++ % text.length)] & 0xFF;
    }

    @Override
    public int read(byte[] into, int start, int most) {
      if (given == length) {
        return -1;
      }
      int offset = (int) (given % text.length);
      int count = (int) Math.min(Math.min(most, text.length - offset), length - given);
      System.arraycopy(text, offset, into, start, count);
      given += count;
      return count;
    }
  }
}
