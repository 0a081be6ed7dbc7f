package org.chancery.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.CharSpan;

/**
 * What the encoder made of a sentence: its pieces, and a state for each token. Token 0 is the mark
 * of the beginning, token n+1 is piece n, and the last is the mark of the end. Not changed once
 * built.
 */
final class Encoding {

  private final String text;
  private final int origin;
  private final List<WordPiece> pieces;
  private final int size;
  private final float[] states;
  private final float[] mentionTags;
  private final float[] roleTags;

  private Encoding(Builder built) {
    this.text = built.text;
    this.origin = built.origin;
    this.pieces = built.pieces;
    this.size = built.size;
    this.states = built.states;
    this.mentionTags = built.mentionTags;
    this.roleTags = built.roleTags;
  }

  /** Number of pieces; the marks of beginning and end are not counted. */
  int pieces() {
    return pieces.size();
  }

  /** Number of tokens: pieces and the two marks; 0 for a sentence without pieces. */
  int tokens() {
    return pieces.isEmpty() ? 0 : pieces.size() + 2;
  }

  /** Numbers in a state. */
  int size() {
    return size;
  }

  /** The states of all tokens, one after the other; not to be changed. */
  float[] states() {
    return states;
  }

  /** The likeliest mention tag of each word. */
  List<Integer> mentionTags() {
    return tags(mentionTags, SpanTags.MENTION_TAGS.size());
  }

  /** The likeliest role tag of each word. */
  List<Integer> roleTags() {
    return tags(roleTags, SpanTags.ROLE_TAGS.size());
  }

  /** A word has the tag of its first piece. */
  private List<Integer> tags(float[] logits, int kinds) {
    List<Integer> tags = new ArrayList<>();
    for (int n = 0; n < pieces.size(); n++) {
      if (pieces.get(n).opensWord()) {
        tags.add(Numbers.largest(logits, (n + 1) * kinds, kinds));
      }
    }
    return tags;
  }

  /** The text of the words {@code [first, end)}. */
  CharSpan words(int first, int end) {
    int word = -1;
    int from = 0;
    int last = 0;
    for (int n = 0; n < pieces.size(); n++) {
      word += pieces.get(n).opensWord() ? 1 : 0;
      if (word == first && pieces.get(n).opensWord()) {
        from = n;
      }
      if (word < end) {
        last = n;
      }
    }
    return wholeWords(from, last);
  }

  /** The text of the pieces from {@code first} to {@code last}, and of the rest of their words. */
  CharSpan wholeWords(int first, int last) {
    int from = first;
    while (from > 0 && !pieces.get(from).opensWord()) {
      from--;
    }
    int to = last;
    while (to + 1 < pieces.size() && !pieces.get(to + 1).opensWord()) {
      to++;
    }
    int end = origin + pieces.get(to).span().end();
    // Accents that stand behind their letter have no piece.
    while (end < text.length() && isAccent(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return new CharSpan(origin + pieces.get(from).span().start(), end);
  }

  private static boolean isAccent(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The pieces that share a character with a span of the text; empty if there are none. */
  Optional<PieceRange> covered(CharSpan span) {
    int first = -1;
    int last = -1;
    for (int n = 0; n < pieces.size(); n++) {
      CharSpan piece = pieces.get(n).span().shifted(origin);
      if (piece.length() > 0 && piece.overlaps(span)) {
        first = first < 0 ? n : first;
        last = n;
      }
    }
    return first < 0 ? Optional.empty() : Optional.of(new PieceRange(first, last + 1));
  }

  /** Half-open range of pieces of one sentence; not empty. */
  record PieceRange(int first, int end) {}

  /** Joins what the encoder says of each window. */
  static final class Builder {

    private final String text;
    private final int origin;
    private final List<WordPiece> pieces;
    private final int size;
    private final float[] states;
    private final float[] mentionTags;
    private final float[] roleTags;

    Builder(String text, CharSpan sentence, List<WordPiece> pieces, int size) {
      this.text = text.substring(0, sentence.end());
      this.origin = sentence.start();
      this.pieces = pieces;
      this.size = size;
      int tokens = pieces.isEmpty() ? 0 : pieces.size() + 2;
      states = new float[tokens * size];
      mentionTags = new float[tokens * SpanTags.MENTION_TAGS.size()];
      roleTags = new float[tokens * SpanTags.ROLE_TAGS.size()];
    }

    /** Takes a window's own pieces, and the marks from the first and the last window. */
    void take(Window window, Map<String, float[]> told) {
      copy(window, told, "states", states, size);
      copy(window, told, "mention_tags", mentionTags, SpanTags.MENTION_TAGS.size());
      copy(window, told, "role_tags", roleTags, SpanTags.ROLE_TAGS.size());
    }

    private void copy(
        Window window, Map<String, float[]> told, String output, float[] into, int width) {
      float[] from = Numbers.of(told, output);
      int first = window.ownFirst() == 0 ? 0 : window.ownFirst() + 1;
      int end = window.ownEnd() == pieces.size() ? pieces.size() + 2 : window.ownEnd() + 1;
      System.arraycopy(
          from, (first - window.first()) * width, into, first * width, (end - first) * width);
    }

    Encoding build() {
      return new Encoding(this);
    }
  }
}
