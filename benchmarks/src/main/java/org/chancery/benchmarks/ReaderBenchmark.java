package org.chancery.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chancery.model.CharSpan;
import org.chancery.reader.EncodedSentence;
import org.chancery.reader.ReaderModel;
import org.chancery.reader.SentenceReading;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many sentences of the sample articles a second go through the reader model. Of two threads,
 * the sum is given. Sentences per CPU-second, which do not depend on what else the machine does,
 * are {@code ops/s} by {@code cpuNanos}, times 10⁹: each sentence is read on the thread that asks.
 * Another model is read with {@code -p model=FOLDER}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class ReaderBenchmark {

  /** Counts the word pieces that were read, and the time of the processor that it took. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counted {
    /** Word pieces read. */
    public long pieces;

    /** Time of the processor, in nanoseconds. */
    public long cpuNanos;

    private int next;
  }

  private record Sentence(String text, CharSpan span) {}

  /** The folder of a model; the shipped one if empty. */
  @Param("")
  private String model = "";

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private ReaderModel reader;
  private final List<Sentence> sentences = new ArrayList<>();

  /** Loads the model and reads the sample articles. */
  @Setup
  public void load() throws IOException {
    reader = model.isEmpty() ? ReaderModel.shipped() : ReaderModel.of(Path.of(model));
    for (SampleSentences.Paragraph paragraph : SampleSentences.paragraphs()) {
      paragraph.sentences().forEach(span -> sentences.add(new Sentence(paragraph.text(), span)));
    }
  }

  /** Frees the model. */
  @TearDown
  public void close() {
    reader.close();
  }

  /** Encodes a sentence, one thread. */
  @Benchmark
  @Threads(1)
  public EncodedSentence encodeOneThread(Counted counted) {
    return encode(counted);
  }

  /** Encodes a sentence, two threads. */
  @Benchmark
  @Threads(2)
  public EncodedSentence encodeTwoThreads(Counted counted) {
    return encode(counted);
  }

  /** Encodes a sentence and asks about all pairs of the mentions that the model finds. */
  @Benchmark
  @Threads(1)
  public SentenceReading readOneThread(Counted counted) {
    EncodedSentence encoded = encode(counted);
    long before = threads.getCurrentThreadCpuTime();
    SentenceReading reading = encoded.pairs(encoded.mentionSpans());
    counted.cpuNanos += threads.getCurrentThreadCpuTime() - before;
    return reading;
  }

  private EncodedSentence encode(Counted counted) {
    Sentence sentence = sentences.get(counted.next++ % sentences.size());
    long before = threads.getCurrentThreadCpuTime();
    EncodedSentence encoded = reader.encode(sentence.text(), sentence.span());
    counted.cpuNanos += threads.getCurrentThreadCpuTime() - before;
    counted.pieces += encoded.pieces();
    return encoded;
  }
}
