package org.chancery.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.pipeline.IssueCode;

/**
 * Decodes a whole page: by its byte order mark, else by what the page declares, else as UTF-8, else
 * as windows-1252 where the bytes look like it. Never guesses past that: text that fits none of
 * them is refused at its first bad byte.
 */
final class PageDecoder {

  private static final StrictDecoder UTF_8 = new StrictDecoder(TextEncoding.UTF_8);
  private static final int FIRST_LINE = 1;

  /** How far into a page a declaration is looked for, in bytes. */
  private static final int DECLARATION_BYTES = 65_536;

  private PageDecoder() {}

  /** The characters of a page, without a byte order mark. */
  static String decode(byte[] bytes, boolean html) throws Refused {
    Optional<TextEncoding> marked = TextEncoding.byMark(bytes);
    if (marked.isPresent()) {
      return new StrictDecoder(marked.get()).decode(bytes, 0, FIRST_LINE);
    }
    Optional<String> label = html ? DeclaredEncoding.in(start(bytes)) : Optional.empty();
    if (label.isPresent()) {
      return decodeAs(declared(label.get()), bytes);
    }
    OptionalInt bad = UTF_8.firstBadByte(bytes);
    return decodeAs(bad.isEmpty() ? TextEncoding.UTF_8 : detected(bytes, bad.getAsInt()), bytes);
  }

  private static String start(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION_BYTES);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }

  private static TextEncoding declared(String label) throws Refused {
    return TextEncoding.byLabel(label)
        .orElseThrow(
            () ->
                Refused.because(
                    IssueCode.SOURCE_UNKNOWN_ENCODING,
                    "the page declares the encoding \"" + label + "\", which is not read",
                    "save the page as UTF-8 and let it declare that"));
  }

  private static String decodeAs(TextEncoding encoding, byte[] bytes) throws Refused {
    // Pages that declare ISO-8859-1 out of habit and are UTF-8: text in windows-1252 with letters
    // beyond ASCII is hardly ever valid UTF-8 by chance.
    boolean utf8 = encoding == TextEncoding.WINDOWS_1252 && UTF_8.firstBadByte(bytes).isEmpty();
    return new StrictDecoder(utf8 ? TextEncoding.UTF_8 : encoding).decode(bytes, 0, FIRST_LINE);
  }

  private static TextEncoding detected(byte[] bytes, int badUtf8) throws Refused {
    if (hasMultiByteUtf8(bytes)) {
      throw badByte(bytes, badUtf8, "is not valid UTF-8, which the rest of the text is");
    }
    OptionalInt misfit = WesternText.firstMisfit(bytes);
    if (misfit.isPresent()) {
      throw badByte(
          bytes, misfit.getAsInt(), "is not valid UTF-8 and makes no sense as windows-1252");
    }
    return TextEncoding.WINDOWS_1252;
  }

  private static Refused badByte(byte[] bytes, int position, String finding) {
    String where = UTF_8.place(bytes, position, 0, FIRST_LINE);
    return StrictDecoder.refusal(where, bytes[position], finding);
  }

  private static boolean hasMultiByteUtf8(byte[] bytes) {
    int start = 0;
    while (start < bytes.length) {
      int length = Utf8Sequence.lengthAt(bytes, start);
      if (length > 1) {
        return true;
      }
      start++;
    }
    return false;
  }
}
