package org.chancery.reader;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.CharSpan;

/**
 * BERT's uncased WordPiece with exact places: the text is folded ({@link FoldedText}), split at
 * spaces, around punctuation and around CJK characters, and each word is cut into the longest
 * pieces that the vocabulary has, from the left. A word that has no such pieces, or more than
 * {@value #LONGEST_WORD} characters, is one unknown piece.
 *
 * <p>The same ids and places as the {@code BertWordPieceTokenizer} (lower case, no accents) of the
 * Python library that the model is trained with, but for one thing: a text that says {@code [SEP]}
 * gets the pieces of those five characters, and not the mark that ends a sentence.
 *
 * <p>Immutable; time is linear in the text.
 */
public final class WordPieces {

  private static final int LONGEST_WORD = 100;

  private final Vocabulary vocabulary;
  private final int unknown;

  /**
   * With the lines of a vocabulary file.
   *
   * @throws IllegalArgumentException if {@code [UNK]} is not among them
   */
  public WordPieces(List<String> vocabulary) {
    this(new Vocabulary(vocabulary));
  }

  WordPieces(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.unknown = vocabulary.id("[UNK]", true);
    if (unknown < 0) {
      throw new IllegalArgumentException("no [UNK] in a vocabulary of " + vocabulary.size());
    }
  }

  /** The pieces of {@code text} in order; none for a text of spaces. */
  public List<WordPiece> of(String text) {
    FoldedText folded = FoldedText.of(text);
    Pieces pieces = new Pieces(text, folded);
    int at = 0;
    while (at < folded.length()) {
      int c = folded.character(at);
      int from = at++;
      if (c == ' ') {
        continue;
      }
      if (!standsAlone(c)) {
        while (at < folded.length() && !endsWord(folded.character(at))) {
          at++;
        }
      }
      pieces.word(from, at);
    }
    return List.copyOf(pieces.found);
  }

  private static boolean endsWord(int c) {
    return c == ' ' || standsAlone(c);
  }

  private static boolean standsAlone(int c) {
    if (c < 128) {
      return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
    return isPunctuation(c) || isChinese(c);
  }

  private static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** The blocks that BERT calls Chinese: ideographs, not kana and not hangul. */
  private static boolean isChinese(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x20000 && c <= 0x2A6DF)
        || (c >= 0x2A700 && c <= 0x2B73F)
        || (c >= 0x2B740 && c <= 0x2B81F)
        || (c >= 0x2B920 && c <= 0x2CEAF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }

  /** Collects the pieces of one text. */
  private final class Pieces {

    private final String text;
    private final FoldedText folded;
    private final List<WordPiece> found = new ArrayList<>();
    private boolean capital;
    private int lastEnd = -1;

    Pieces(String text, FoldedText folded) {
      this.text = text;
      this.folded = folded;
    }

    void word(int from, int to) {
      int before = found.size();
      boolean capitalBefore = capital;
      int endBefore = lastEnd;
      int at = to - from > LONGEST_WORD ? from : pieces(from, to);
      if (at < to) {
        found.subList(before, found.size()).clear();
        capital = capitalBefore;
        lastEnd = endBefore;
        add(unknown, from, to, true);
      }
    }

    /** Cuts a word into pieces; where it stopped, {@code to} if all of it was found. */
    private int pieces(int from, int to) {
      int at = from;
      while (at < to) {
        int end = Math.min(to, at + vocabulary.longest());
        int id = -1;
        while (end > at && (id = vocabulary.id(folded.characters(at, end), at == from)) < 0) {
          end--;
        }
        if (id < 0) {
          return at;
        }
        add(id, at, end, at == from);
        at = end;
      }
      return at;
    }

    private void add(int id, int from, int to, boolean opensWord) {
      CharSpan span = new CharSpan(folded.start(from), folded.end(to - 1));
      if (span.start() != lastEnd || !isLetterOrDigit(text.codePointBefore(span.start()))) {
        capital = Character.isUpperCase(text.codePointAt(span.start()));
      }
      lastEnd = span.end();
      found.add(new WordPiece(id, capital, span, opensWord));
    }
  }

  /** Also numbers that are no digits: Ⅳ, ½. */
  private static boolean isLetterOrDigit(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
