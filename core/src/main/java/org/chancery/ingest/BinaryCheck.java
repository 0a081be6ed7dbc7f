package org.chancery.ingest;

import java.util.Locale;
import org.chancery.pipeline.IssueCode;

/** Refuses bytes that are not text: known formats, NUL bytes, many control bytes. */
final class BinaryCheck {

  private static final String ADVICE = "give a text, a web page or JSON lines";

  /** Share of control bytes above which bytes are not text: one in this many. */
  private static final int BYTES_A_CONTROL = 100;

  /** So few control bytes are forgiven in the shortest text. */
  private static final int FORGIVEN_CONTROLS = 2;

  private BinaryCheck() {}

  /** Refuses a file that begins as a known binary format. */
  static void refuseKnownFormat(byte[] head) throws Refused {
    var format = BinaryFormat.of(head);
    if (format.isPresent()) {
      throw Refused.because(
          IssueCode.SOURCE_BINARY, format.get().described(), format.get().advice());
    }
  }

  /** Refuses bytes of an encoding with one byte a unit: UTF-8, windows-1252. */
  static void refuseControls(byte[] bytes) throws Refused {
    int controls = 0;
    int firstControl = -1;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw refusal(i, nul(bytes));
      }
      if (isControl(bytes[i])) {
        controls++;
        firstControl = firstControl < 0 ? i : firstControl;
      }
    }
    if (controls > FORGIVEN_CONTROLS && (long) controls * BYTES_A_CONTROL > bytes.length) {
      throw refusal(
          firstControl,
          String.format(
              Locale.ROOT,
              "not text: %,d of %,d bytes are control characters",
              controls,
              bytes.length));
    }
  }

  /** Refuses NUL characters in decoded UTF-16. */
  static void refuseNul(String text, int markBytes) throws Refused {
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw refusal(markBytes + 2L * nul, "not text: a NUL character");
    }
  }

  private static String nul(byte[] bytes) {
    return looksLikeUtf16(bytes)
        ? "a NUL byte, as in UTF-16 without a byte order mark, which is not read"
        : "not text: a NUL byte";
  }

  /** Half of the bytes are NUL and hardly two in a row: ASCII letters, two bytes each. */
  private static boolean looksLikeUtf16(byte[] bytes) {
    int[] nuls = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      nuls[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    int pairs = bytes.length / 2;
    int most = Math.max(nuls[0], nuls[1]);
    int least = Math.min(nuls[0], nuls[1]);
    return pairs > 0 && most * 10L >= pairs * 9L && least * 10L <= pairs;
  }

  private static boolean isControl(byte b) {
    boolean white = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x0B;
    return (b >= 0 && b < ' ' && !white) || b == 0x7F;
  }

  private static Refused refusal(long position, String detail) {
    return Refused.at("byte " + position, IssueCode.SOURCE_BINARY, detail, ADVICE);
  }
}
