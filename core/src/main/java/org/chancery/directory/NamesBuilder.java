package org.chancery.directory;

import static java.util.stream.Collectors.toSet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;

/** Gathers names and what they stand for, and makes the automaton of them. */
public final class NamesBuilder {

  /** As many bytes as the length before a spelling can tell. */
  private static final int MAX_BYTES = 0xffff;

  /** Marks a name that may be written in any case; no word begins with it. */
  private static final String ANY_CASE = " ";

  private record Use(int entry, int kind) {}

  /** The uses of each spelling, by folded name; both in the order of UTF-16. */
  private final SortedMap<String, SortedMap<String, List<Use>>> names = new TreeMap<>();

  /**
   * Adds a name.
   *
   * @param words its words, as the tokenizer cuts them in an article; at least one
   * @param anyCase whether it is met however it is written ("soldier", "Soldier")
   * @param entry what it may stand for
   * @param kind how it stands for it, 0 to 127
   */
  public void add(List<String> words, boolean anyCase, int entry, int kind) {
    if (words.isEmpty() || kind < 0 || kind > Byte.MAX_VALUE) {
      throw new IllegalArgumentException("bad name: words=" + words + ", kind=" + kind);
    }
    String name = String.join(" ", words).replace('’', '\'');
    if (name.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      throw new IllegalArgumentException("a name of more than " + MAX_BYTES + " bytes");
    }
    List<Use> uses =
        names
            .computeIfAbsent(String.join(" ", NameWords.of(words).folded()), key -> new TreeMap<>())
            .computeIfAbsent(anyCase ? ANY_CASE : name, spelling -> new ArrayList<>(1));
    Use use = new Use(entry, kind);
    if (!uses.contains(use)) {
      uses.add(use);
    }
  }

  /** The names added so far. */
  public Names build() {
    Ints firstSpelling = new Ints();
    Ints firstUse = new Ints();
    Ints spellingAt = new Ints();
    Ints entries = new Ints();
    ByteArrayOutputStream kinds = new ByteArrayOutputStream();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    for (SortedMap<String, List<Use>> spellings : names.values()) {
      firstSpelling.add(spellingAt.size());
      spellings.forEach(
          (spelling, uses) -> {
            firstUse.add(entries.size());
            spellingAt.add(spelling.equals(ANY_CASE) ? -1 : written.size());
            if (!spelling.equals(ANY_CASE)) {
              byte[] bytes = spelling.getBytes(StandardCharsets.UTF_8);
              written.write(bytes.length >> 8);
              written.write(bytes.length);
              written.writeBytes(bytes);
            }
            for (Use use : uses) {
              entries.add(use.entry());
              kinds.write(use.kind());
            }
          });
    }
    firstSpelling.add(spellingAt.size());
    firstUse.add(entries.size());
    return new Names(
        automaton(),
        FirstWords.of(names.keySet().stream().map(name -> name.split(" ", 2)[0]).collect(toSet())),
        firstSpelling.toArray(),
        firstUse.toArray(),
        spellingAt.toArray(),
        entries.toArray(),
        kinds.toByteArray(),
        written.toByteArray());
  }

  private FST<Long> automaton() {
    try {
      FSTCompiler<Long> compiler =
          new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE2, PositiveIntOutputs.getSingleton())
              .build();
      IntsRefBuilder input = new IntsRefBuilder();
      if (names.isEmpty()) {
        // An automaton has to hold something; no word begins with a space.
        input.append(' ');
        compiler.add(input.get(), 0L);
      }
      long key = 0;
      for (String name : names.keySet()) {
        input.clear();
        name.chars().forEach(input::append);
        compiler.add(input.get(), key++);
      }
      return FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
    } catch (IOException e) {
      throw new UncheckedIOException("the automaton lies in memory", e);
    }
  }

  private static final class Ints {
    private int[] ints = new int[1024];
    private int size;

    void add(int value) {
      if (size == ints.length) {
        ints = java.util.Arrays.copyOf(ints, 2 * size);
      }
      ints[size++] = value;
    }

    int size() {
      return size;
    }

    int[] toArray() {
      return java.util.Arrays.copyOf(ints, size);
    }
  }
}
