package org.chancery.ingest;

import java.util.OptionalInt;

/**
 * Tells text in windows-1252 (or ISO-8859-1, its subset) from UTF-8 that was damaged: in the first,
 * bytes above 0x7F are letters among letters or marks where marks stand.
 *
 * <p>Right: {@code caf\xE9} (a small letter after small letters) is windows-1252, {@code caf\xC3}
 * (a capital, the first half of a UTF-8 é) is not. Wrong: damage that happens to fall inside a word
 * as a small letter passes for windows-1252, and a text about L'Haÿ is refused, because 0xFF is far
 * more often damage than a letter.
 */
final class WesternText {

  /** One-letter words of western languages; as capitals they are rarer than damage. */
  private static final String LONE_LETTERS = "àáéèêíóôöåæø";

  /** Marks that may join two letters: quotes, dashes, ellipsis, bullet, spaces, middle dot. */
  private static final String JOINERS = "‘’“”–—…•\u00A0\u00AD·«»";

  private static final String CURRENCIES = "€£¥¢";

  /** Letters to Unicode that stand in text as marks do: ordinals, micro, florin. */
  private static final String LETTER_LIKE_MARKS = "ªºµƒ";

  private final String text;

  private WesternText(String text) {
    this.text = text;
  }

  /** 0-based position of the first byte that cannot be windows-1252 in its place. */
  static OptionalInt firstMisfit(byte[] bytes) {
    OptionalInt undefined = new StrictDecoder(TextEncoding.WINDOWS_1252).firstBadByte(bytes);
    if (undefined.isPresent()) {
      return undefined;
    }
    // One byte is one character, so positions are the same.
    WesternText text = new WesternText(new String(bytes, TextEncoding.WINDOWS_1252.charset()));
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0 && !text.fits(i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private boolean fits(int index) {
    char c = text.charAt(index);
    char before = index == 0 ? ' ' : text.charAt(index - 1);
    // At the very end a lone character is more likely a sequence cut short than a word.
    char after = index + 1 == text.length() ? '\0' : text.charAt(index + 1);
    if (c == 'ÿ') {
      return false;
    }
    return isLetter(c) ? letterFits(c, before, after) : markFits(c, before, after);
  }

  private static boolean letterFits(char c, char before, char after) {
    if (!isLetter(before) && !isLetter(after)) {
      return LONE_LETTERS.indexOf(c) >= 0 && after != '\0';
    }
    // No western word ends in â; in UTF-8 it is the first byte of quotes and dashes.
    boolean halfQuote = c == 'â' && !isLetter(after);
    return !halfQuote && !(Character.isUpperCase(c) && Character.isLowerCase(before));
  }

  private static boolean markFits(char c, char before, char after) {
    if (CURRENCIES.indexOf(c) >= 0 && isLetter(before) && !isAsciiCapital(before)) {
      return false;
    }
    return JOINERS.indexOf(c) >= 0 || !(isLetter(before) && isLetter(after));
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) && LETTER_LIKE_MARKS.indexOf(c) < 0;
  }

  private static boolean isAsciiCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
