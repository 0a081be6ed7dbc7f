package org.chancery.directory;

import java.util.Collection;

/**
 * Tells of most words that no name starts with them, without a look at the names: a Bloom filter
 * with one hash function, {@link String#hashCode}, which every Java computes alike.
 */
final class FirstWords {

  private static final int BITS_PER_WORD = 16;

  private final int[] bits;

  /** Of bits that {@link #bits} gave; a power of two of them. */
  FirstWords(int[] bits) {
    this.bits = bits;
  }

  static FirstWords of(Collection<String> words) {
    int wanted = Math.max(1, words.size() * BITS_PER_WORD / Integer.SIZE);
    FirstWords first = new FirstWords(new int[Integer.highestOneBit(wanted) * 2]);
    for (String word : words) {
      int bit = first.bit(word);
      first.bits[bit >> 5] |= 1 << bit;
    }
    return first;
  }

  boolean mayHold(String word) {
    int bit = bit(word);
    return (bits[bit >> 5] & 1 << bit) != 0;
  }

  int[] bits() {
    return bits;
  }

  private int bit(String word) {
    int hash = word.hashCode() * 0x9e3779b1;
    return hash >>> (Integer.numberOfLeadingZeros(bits.length) + 1 - 5);
  }
}
