package org.chancery.event;

import java.util.List;

/** Reads the acts of one sentence whose mentions are known. */
interface ActReader {

  /**
   * The acts of a sentence, in the order of their words.
   *
   * @param words the sentence
   * @param text the text that its spans are offsets of
   */
  List<Reading> read(SentenceWords words, String text);
}
