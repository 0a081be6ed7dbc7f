package org.chancery.ingest;

import java.util.Arrays;

/** Bytes cut out of a source: a line, or a JSON value. Grows while it is cut, up to a limit. */
final class Slice {

  private static final int FIRST_BYTES = 4096;

  private final long firstByte;
  private final long firstLine;
  private final TextEncoding encoding;
  private final int maxBytes;
  private byte[] bytes;
  private int length;
  private long wholeLength;

  /**
   * An empty slice.
   *
   * @param firstByte 0-based offset in the source
   * @param firstLine 1-based line on which it begins
   * @param maxBytes how much is kept; more is counted and let go
   */
  Slice(long firstByte, long firstLine, TextEncoding encoding, long maxBytes) {
    this.firstByte = firstByte;
    this.firstLine = firstLine;
    this.encoding = encoding;
    this.maxBytes = (int) maxBytes;
    this.bytes = new byte[(int) Math.min(FIRST_BYTES, maxBytes)];
  }

  /** Takes the unit that the reader gave last, {@code position} being where it then stood. */
  void add(int unit, long position) {
    boolean twoBytes = position - firstByte - wholeLength == 2;
    if (twoBytes && encoding == TextEncoding.UTF_16LE) {
      add((byte) unit);
      add((byte) (unit >> 8));
    } else if (twoBytes) {
      add((byte) (unit >> 8));
      add((byte) unit);
    } else {
      add((byte) unit);
    }
  }

  private void add(byte b) {
    wholeLength++;
    if (length == maxBytes) {
      return;
    }
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(2L * length, maxBytes));
    }
    bytes[length++] = b;
  }

  /** Drops the carriage return that a Windows file leaves at the end of a line. */
  void dropCarriageReturn() {
    byte[] end = "\r".getBytes(encoding.charset());
    int start = length - end.length;
    if (start >= 0 && !tooLarge() && Arrays.equals(bytes, start, length, end, 0, end.length)) {
      length = start;
      wholeLength = start;
    }
  }

  /** Whether more was cut than may be kept. */
  boolean tooLarge() {
    return wholeLength > length;
  }

  /** How many bytes were cut, kept or not. */
  long wholeLength() {
    return wholeLength;
  }

  /** Whether it holds nothing but ASCII spaces, tabs and the like. */
  boolean isBlank() {
    for (int i = 0; i < length; i++) {
      boolean highHalf = bytes[i] == 0 && encoding.unitBytes() == 2;
      if (bytes[i] > ' ' || (bytes[i] <= 0 && !highHalf)) {
        return false;
      }
    }
    return true;
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  long firstByte() {
    return firstByte;
  }

  long firstLine() {
    return firstLine;
  }

  TextEncoding encoding() {
    return encoding;
  }
}
