package org.chancery.reader;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in the form in which BERT's uncased vocabulary is written: control characters gone, every
 * kind of space one space, accents off, lower case. Each character knows the UTF-16 code units that
 * it was made of.
 *
 * <p>What kind a character is of is Java's Unicode's to say. Of all code points, 463 are of another
 * kind to the library that the model is trained with, whose tables are older or newer: letters and
 * signs of scripts that the vocabulary does not have.
 */
final class FoldedText {

  private int[] characters;
  private int[] starts;
  private int[] ends;
  private int length;

  private FoldedText(int capacity) {
    characters = new int[capacity];
    starts = new int[capacity];
    ends = new int[capacity];
  }

  /** Folds {@code text}. Halves of surrogate pairs that stand alone are dropped. */
  static FoldedText of(String text) {
    FoldedText folded = new FoldedText(text.length() + 8);
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      folded.fold(c, at, next);
      at = next;
    }
    return folded;
  }

  private void fold(int c, int start, int end) {
    if (c < 128) {
      if (c >= ' ' && c < 127) {
        add(c >= 'A' && c <= 'Z' ? c + 32 : c, start, end);
      } else if (c == '\t' || c == '\n' || c == '\r') {
        add(' ', start, end);
      }
    } else if (Character.isSpaceChar(c)) {
      add(' ', start, end);
    } else if (!isDropped(c)) {
      Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
          .codePoints()
          .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
          .forEach(part -> add(Character.toLowerCase(part), start, end));
    }
  }

  private void add(int c, int start, int end) {
    if (length == characters.length) {
      int more = length * 2;
      characters = Arrays.copyOf(characters, more);
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
    }
    characters[length] = c;
    starts[length] = start;
    ends[length] = end;
    length++;
  }

  private static boolean isDropped(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
      default -> c == 0xFFFD;
    };
  }

  /** Number of characters (code points). */
  int length() {
    return length;
  }

  /** The character at {@code at}. */
  int character(int at) {
    return characters[at];
  }

  /** Where the character at {@code at} starts in the text. */
  int start(int at) {
    return starts[at];
  }

  /** Where the character at {@code at} ends in the text. */
  int end(int at) {
    return ends[at];
  }

  /** The characters of {@code [from, to)}. */
  String characters(int from, int to) {
    return new String(characters, from, to - from);
  }
}
