package org.chancery.benchmarks;

import java.util.concurrent.TimeUnit;
import org.chancery.shipped.ShippedDirectory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long the shipped directory takes to load the first time, in a Java that has just started:
 * each measurement is a process of its own, with the options that {@code ./chancery} gives.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
    value = 10,
    jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
public class DirectoryLoadBenchmark {

  /** Loads it. */
  @Benchmark
  public ShippedDirectory load() {
    return ShippedDirectory.load();
  }
}
