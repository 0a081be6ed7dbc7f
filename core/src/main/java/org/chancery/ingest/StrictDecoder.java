package org.chancery.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.OptionalInt;
import org.chancery.pipeline.IssueCode;

/** Decodes bytes of one encoding and replaces nothing: a byte that does not fit is an error. */
final class StrictDecoder {

  private final TextEncoding encoding;

  StrictDecoder(TextEncoding encoding) {
    this.encoding = encoding;
  }

  /** 0-based position of the first byte that is not valid, counted from the start of the array. */
  OptionalInt firstBadByte(byte[] bytes) {
    ByteBuffer in = withoutMark(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    CharsetDecoder decoder = decoder();
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return OptionalInt.of(in.position());
      }
      if (result.isUnderflow()) {
        return OptionalInt.empty();
      }
      out.clear();
    }
  }

  /**
   * Decodes bytes that lie somewhere in a source; a byte order mark at their start is dropped.
   *
   * @param firstByte 0-based offset of the bytes in the source
   * @param firstLine 1-based line on which they begin
   */
  String decode(byte[] bytes, long firstByte, long firstLine) throws Refused {
    OptionalInt bad = firstBadByte(bytes);
    if (bad.isPresent()) {
      throw badByte(bytes, bad.getAsInt(), firstByte, firstLine);
    }
    ByteBuffer in = withoutMark(bytes);
    return new String(bytes, in.position(), in.remaining(), encoding.charset());
  }

  private Refused badByte(byte[] bytes, int position, long firstByte, long firstLine) {
    return refusal(
        place(bytes, position, firstByte, firstLine),
        bytes[position],
        "is not valid " + encoding.label());
  }

  /** The refusal of a byte; {@code finding} says what is wrong with it. */
  static Refused refusal(String where, byte found, String finding) {
    return Refused.at(
        where,
        IssueCode.SOURCE_BAD_BYTE,
        String.format(Locale.ROOT, "the byte 0x%02X %s", found, finding),
        "save the text as UTF-8 again, from where it came from");
  }

  /** {@code line 3, byte 120}: the line is 1-based, the byte 0-based, both within the source. */
  String place(byte[] bytes, int position, long firstByte, long firstLine) {
    return "line " + (firstLine + lineBreaks(bytes, position)) + ", byte " + (firstByte + position);
  }

  private long lineBreaks(byte[] bytes, int end) {
    int step = encoding.unitBytes();
    int low = encoding == TextEncoding.UTF_16BE ? 1 : 0;
    long breaks = 0;
    for (int i = 0; i + step <= end; i += step) {
      boolean highIsZero = step == 1 || bytes[i + 1 - low] == 0;
      if (highIsZero && bytes[i + low] == '\n') {
        breaks++;
      }
    }
    return breaks;
  }

  private ByteBuffer withoutMark(byte[] bytes) {
    int mark = encoding.markBytes(bytes);
    return ByteBuffer.wrap(bytes).position(mark);
  }

  private CharsetDecoder decoder() {
    return encoding
        .charset()
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
