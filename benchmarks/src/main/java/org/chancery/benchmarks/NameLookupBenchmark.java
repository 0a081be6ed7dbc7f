package org.chancery.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chancery.directory.NameWalk;
import org.chancery.directory.NameWords;
import org.chancery.directory.Names;
import org.chancery.shipped.ShippedDirectory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many words a second are looked up in the shipped directory: the longest name at each word of
 * the sample articles, folding their case included. Read {@code tokens}, in words per second of one
 * thread.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class NameLookupBenchmark {

  /** Counts the words that were looked up. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Looked {
    /** Words looked up. */
    public long tokens;
  }

  private List<List<String>> paragraphs = List.of();
  private Names names = ShippedDirectory.load().actors().names();

  /** Reads the sample articles. */
  @Setup
  public void readSamples() throws IOException {
    paragraphs = SampleWords.paragraphs();
  }

  /** Looks up every word of every paragraph. */
  @Benchmark
  public int longestNames(Looked looked) {
    NameWalk walk = names.walk();
    int found = 0;
    for (List<String> words : paragraphs) {
      NameWords ready = NameWords.of(words);
      for (int at = 0; at < ready.size(); at++) {
        found += walk.find(ready, at);
      }
      looked.tokens += words.size();
    }
    return found;
  }
}
