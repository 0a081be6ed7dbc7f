package org.chancery.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The word pieces that an encoder knows; a piece's id is its line, from 0. Immutable. */
final class Vocabulary {

  /** What marks a piece that goes on with a word. */
  private static final String GOES_ON = "##";

  private final Map<String, Integer> opening;
  private final Map<String, Integer> goingOn;
  private final int size;
  private final int longest;

  /**
   * Of the lines of a vocabulary file, BERT's form: {@code ##} before a piece that goes on with a
   * word.
   */
  Vocabulary(List<String> lines) {
    opening = new HashMap<>(lines.size() * 2);
    goingOn = new HashMap<>(lines.size() / 2);
    int most = 1;
    for (int id = 0; id < lines.size(); id++) {
      String piece = lines.get(id);
      boolean goes = piece.startsWith(GOES_ON) && piece.length() > GOES_ON.length();
      String letters = goes ? piece.substring(GOES_ON.length()) : piece;
      (goes ? goingOn : opening).put(letters, id);
      most = Math.max(most, letters.length());
    }
    size = lines.size();
    longest = most;
  }

  /** How many pieces there are. */
  int size() {
    return size;
  }

  /** UTF-16 length of the longest piece. */
  int longest() {
    return longest;
  }

  /** Whether there is such a piece at the beginning of a word. */
  boolean has(String piece) {
    return opening.containsKey(piece);
  }

  /** The id of a piece, or -1: of one that opens a word, or of one that goes on with it. */
  int id(String piece, boolean opensWord) {
    return (opensWord ? opening : goingOn).getOrDefault(piece, -1);
  }
}
