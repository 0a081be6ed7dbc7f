package org.chancery.ingest;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a stream code unit by code unit and knows where it is. A unit of UTF-8 is a byte, of UTF-16
 * two; the characters of JSON's syntax are one unit in both.
 */
final class UnitReader {

  /** What {@link #next()} gives at the end. */
  static final int END = -1;

  private static final int BUFFER_BYTES = 65_536;

  private final InputStream in;
  private final TextEncoding encoding;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int next;
  private int filled;
  private long position;
  private long line = 1;

  /**
   * Reads from where the stream stands.
   *
   * @param position 0-based offset in the source of the stream's next byte
   */
  UnitReader(InputStream in, TextEncoding encoding, long position) {
    this.in = in;
    this.encoding = encoding;
    this.position = position;
  }

  /** The next unit, or {@link #END}. A last byte without its second half is given alone. */
  int next() throws IOException {
    int first = nextByte();
    int unit = first;
    if (first >= 0 && encoding.unitBytes() == 2) {
      int second = nextByte();
      unit = second < 0 ? first : joined(first, second);
    }
    line += unit == '\n' ? 1 : 0;
    return unit;
  }

  private int joined(int first, int second) {
    return encoding == TextEncoding.UTF_16LE ? second << 8 | first : first << 8 | second;
  }

  private int nextByte() throws IOException {
    if (next == filled) {
      filled = in.read(buffer);
      next = 0;
      if (filled <= 0) {
        filled = 0;
        return END;
      }
    }
    position++;
    return buffer[next++] & 0xFF;
  }

  /** 0-based offset in the source of the next byte. */
  long position() {
    return position;
  }

  /** 1-based line on which the next unit stands. */
  long line() {
    return line;
  }

  TextEncoding encoding() {
    return encoding;
  }
}
