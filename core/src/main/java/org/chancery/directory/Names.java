package org.chancery.directory;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.PositiveIntOutputs;

/**
 * All names of the directory as one automaton: finds the longest that starts at a word, and what it
 * may stand for. Immutable; each thread walks it with a {@link NameWalk} of its own.
 *
 * <p>The automaton is a finite-state transducer over the names without case, accents and
 * apostrophes, so that one walk serves prose and headlines in capitals; how a name is written is
 * compared once it is found. Names that differ in nothing else share a way through it.
 */
public final class Names {

  /** Stands first in a file of names; the last digit is the version of the form. */
  private static final int MAGIC = 0x4e414d31;

  private final FST<Long> automaton;

  /** Which hashes the first words of names have; nine words of ten are not among them. */
  private final FirstWords firstWords;

  /** By key: where its spellings begin; one more than there are keys. */
  private final int[] firstSpelling;

  /** By spelling: where its uses begin; one more than there are spellings. */
  private final int[] firstUse;

  /**
   * By spelling: where its characters begin in {@link #written}; negative where any case will do.
   */
  private final int[] spellingAt;

  /** The entry of each use, and its kind. */
  private final int[] entries;

  private final byte[] kinds;

  /** The spellings one after another, as UTF-8, with a length of two bytes before each. */
  private final byte[] written;

  Names(
      FST<Long> automaton,
      FirstWords firstWords,
      int[] firstSpelling,
      int[] firstUse,
      int[] spellingAt,
      int[] entries,
      byte[] kinds,
      byte[] written) {
    this.automaton = automaton;
    this.firstWords = firstWords;
    this.firstSpelling = firstSpelling;
    this.firstUse = firstUse;
    this.spellingAt = spellingAt;
    this.entries = entries;
    this.kinds = kinds;
    this.written = written;
  }

  /** Number of spellings. */
  public int size() {
    return spellingAt.length;
  }

  /** A walk through the names, for one thread. */
  public NameWalk walk() {
    return new NameWalk(this);
  }

  FST<Long> automaton() {
    return automaton;
  }

  boolean mayStartWith(String foldedWord) {
    return firstWords.mayHold(foldedWord);
  }

  int firstSpelling(int key) {
    return firstSpelling[key];
  }

  int firstUse(int spelling) {
    return firstUse[spelling];
  }

  int entry(int use) {
    return entries[use];
  }

  int kind(int use) {
    return kinds[use];
  }

  /**
   * Whether a spelling is written so: exactly, or with accents where it has none, or, in a sentence
   * in capitals, in capitals.
   */
  boolean isWritten(int spelling, NameWords words, int first, int count) {
    int at = spellingAt[spelling];
    if (at < 0) {
      return true;
    }
    int length = ((written[at] & 0xff) << 8) | (written[at + 1] & 0xff);
    String name = new String(written, at + 2, length, StandardCharsets.UTF_8);
    int from = 0;
    for (int i = first; i < first + count; i++) {
      String word = words.written(i);
      boolean same =
          name.startsWith(word, from)
              || name.startsWith(words.plain(i), from)
              || (words.inCapitals() && isInCapitals(name, from, word));
      if (!same) {
        return false;
      }
      from += word.length() + 1;
    }
    return from == name.length() + 1;
  }

  private static boolean isInCapitals(String name, int from, String word) {
    if (from + word.length() > name.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != Character.toUpperCase(name.charAt(from + i))) {
        return false;
      }
    }
    return true;
  }

  /** Writes the names; {@link #read} reads them again. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    PackedInts.write(firstWords.bits(), out);
    PackedInts.write(firstSpelling, out);
    PackedInts.write(firstUse, out);
    PackedInts.write(spellingAt, out);
    PackedInts.write(entries, out);
    out.writeInt(kinds.length);
    out.write(kinds);
    out.writeInt(written.length);
    out.write(written);
    OutputStreamDataOutput lucene = new OutputStreamDataOutput(out);
    automaton.save(lucene, lucene);
    out.flush();
  }

  /**
   * Reads names that {@link #write} wrote.
   *
   * @throws IOException if the bytes are not such names
   */
  public static Names read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not the names of a directory, or of another version");
    }
    FirstWords firstWords = new FirstWords(PackedInts.read(in));
    int[] firstSpelling = PackedInts.read(in);
    int[] firstUse = PackedInts.read(in);
    int[] spellingAt = PackedInts.read(in);
    int[] entries = PackedInts.read(in);
    byte[] kinds = PackedInts.bytes(in, in.readInt());
    byte[] written = PackedInts.bytes(in, in.readInt());
    InputStreamDataInput lucene = new InputStreamDataInput(in);
    FST<Long> automaton =
        new FST<>(FST.readMetadata(lucene, PositiveIntOutputs.getSingleton()), lucene);
    return new Names(
        automaton, firstWords, firstSpelling, firstUse, spellingAt, entries, kinds, written);
  }
}
