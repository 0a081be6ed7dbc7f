package org.chancery.ingest;

/** A character in UTF-8, by the table of well-formed sequences (Unicode 15, table 3-7). */
final class Utf8Sequence {

  private Utf8Sequence() {}

  /** Bytes of the well-formed sequence that begins at {@code start}; 0 where none does. */
  static int lengthAt(byte[] bytes, int start) {
    int lead = bytes[start] & 0xFF;
    int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead > 0xF4 || length == 0 || start + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      int next = bytes[start + i] & 0xFF;
      int least = i > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
      int most = i > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
      if (next < least || next > most) {
        return 0;
      }
    }
    return length;
  }
}
