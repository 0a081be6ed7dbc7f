package org.chancery.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.Outputs;

/**
 * Walks the automaton of {@link Names}, and holds what was found last. Not for two threads at once.
 */
public final class NameWalk {

  private final Names names;
  private final FST.BytesReader reader;
  private final FST.Arc<Long> arc = new FST.Arc<>();

  /** The names met on the way, shortest first: their key and their number of words. */
  private int[] keys = new int[8];

  private int[] lengths = new int[8];
  private int met;

  /** The uses of what was found last. */
  private int[] uses = new int[8];

  private int useCount;
  private int length;

  NameWalk(Names names) {
    this.names = names;
    this.reader = names.automaton().getBytesReader();
  }

  /**
   * Finds the longest name that starts at a word.
   *
   * @return the number of words of the name; 0 where none starts there
   */
  public int find(NameWords words, int first) {
    met = 0;
    if (names.mayStartWith(words.folded(first))) {
      meet(words, first);
    }
    for (int i = met - 1; i >= 0; i--) {
      if (take(words, first, i)) {
        return length;
      }
    }
    length = 0;
    useCount = 0;
    return 0;
  }

  /** Number of things that the name found last may stand for. */
  public int useCount() {
    return useCount;
  }

  /** The entry that use {@code i} stands for. */
  public int entry(int i) {
    return names.entry(uses[i]);
  }

  /** How use {@code i} stands for it: the kind that it was added with. */
  public int kind(int i) {
    return names.kind(uses[i]);
  }

  private boolean take(NameWords words, int first, int i) {
    useCount = 0;
    length = lengths[i];
    int end = names.firstSpelling(keys[i] + 1);
    for (int spelling = names.firstSpelling(keys[i]); spelling < end; spelling++) {
      if (names.isWritten(spelling, words, first, length)) {
        for (int use = names.firstUse(spelling); use < names.firstUse(spelling + 1); use++) {
          addUse(use);
        }
      }
    }
    return useCount > 0;
  }

  /** Once for each entry: "Erdoğan" is written as the spellings "Erdoğan" and "Erdogan" are. */
  private void addUse(int use) {
    for (int i = 0; i < useCount; i++) {
      if (names.entry(uses[i]) == names.entry(use) && names.kind(uses[i]) == names.kind(use)) {
        return;
      }
    }
    if (useCount == uses.length) {
      uses = Arrays.copyOf(uses, 2 * useCount);
    }
    uses[useCount++] = use;
  }

  /** Walks as far as the words lead and notes each name that ends on the way with a word. */
  private void meet(NameWords words, int first) {
    FST<Long> automaton = names.automaton();
    Outputs<Long> outputs = automaton.outputs;
    automaton.getFirstArc(arc);
    Long output = outputs.getNoOutput();
    try {
      for (int word = first; word < words.size(); word++) {
        String text = words.folded(word);
        if (word > first) {
          if (automaton.findTargetArc(' ', arc, arc, reader) == null) {
            return;
          }
          output = outputs.add(output, arc.output());
        }
        for (int i = 0; i < text.length(); i++) {
          if (automaton.findTargetArc(text.charAt(i), arc, arc, reader) == null) {
            return;
          }
          output = outputs.add(output, arc.output());
        }
        if (arc.isFinal()) {
          note(outputs.add(output, arc.nextFinalOutput()), word - first + 1);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the automaton lies in memory", e);
    }
  }

  private void note(Long key, int wordCount) {
    if (met == keys.length) {
      keys = Arrays.copyOf(keys, 2 * met);
      lengths = Arrays.copyOf(lengths, 2 * met);
    }
    keys[met] = Math.toIntExact(key);
    lengths[met++] = wordCount;
  }
}
