package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.chancery.Chancery;
import org.chancery.ingest.ReadLimits;
import org.chancery.ingest.Source;
import org.chancery.ingest.SourceReader;

/**
 * Reads sources and codes their articles with several threads, the records in the order of the
 * input.
 *
 * <p>One thread reads and writes, the others code. At most {@value #AHEAD} articles a thread are
 * held at once, however many there are. For one call of {@link #run}.
 */
final class ReadRun {

  /** More do not help, and a system may not give them. */
  static final int MOST_THREADS = 1024;

  private static final int AHEAD = 4;

  private final Chancery chancery;
  private final RecordSink records;
  private final Consumer<String> messages;
  private final ExecutorService coders;
  private final int most;
  private final Queue<Future<Outcome>> pending = new ArrayDeque<>();
  private Totals totals = Totals.NONE;

  /**
   * A run.
   *
   * @param threads number of threads that code, from 1 to {@value #MOST_THREADS}
   * @param records takes the records
   * @param messages takes what there is to tell of the inputs, a line each
   */
  ReadRun(Chancery chancery, int threads, RecordSink records, Consumer<String> messages) {
    this.chancery = chancery;
    this.records = records;
    this.messages = messages;
    this.most = threads * AHEAD;
    this.coders =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "coder");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Reads all that the paths name.
   *
   * @param progress told how far reading is
   * @throws IOException if {@code records} throws it
   */
  Totals run(List<String> paths, InputStream in, ProgressFactory progress) throws IOException {
    SourceReader reader = new SourceReader(ReadLimits.standard());
    try {
      List<Source> sources = reader.list(paths, issue -> tell(Outcome.of(issue)));
      try (Progress shown = progress.of(sources)) {
        for (Source source : sources) {
          reader.read(
              source,
              in,
              document -> {
                shown.at(document.origin().byteOffset());
                add(coders.submit(() -> Outcome.of(chancery, document)));
              },
              issue -> add(CompletableFuture.completedFuture(Outcome.of(issue))));
          shown.finished(source);
        }
        finish(0);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      coders.shutdownNow();
    }
    return totals;
  }

  private void add(Future<Outcome> outcome) {
    pending.add(outcome);
    finish(most);
  }

  /** Writes what is done, and waits until at most {@code left} are pending. */
  private void finish(int left) {
    while (pending.size() > left || (!pending.isEmpty() && pending.element().isDone())) {
      tell(result(pending.remove()));
    }
  }

  private void tell(Outcome outcome) {
    outcome.messages().forEach(messages);
    totals = totals.plus(outcome.totals());
    if (outcome.record().isPresent()) {
      try {
        records.write(outcome.record().get());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Outcome result(Future<Outcome> outcome) {
    try {
      return outcome.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
