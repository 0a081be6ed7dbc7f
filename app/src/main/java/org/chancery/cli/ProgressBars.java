package org.chancery.cli;

import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.chancery.ingest.Source;

/**
 * A progress bar on standard error, counting bytes where all sizes are known, else sources.
 *
 * <p>There is one where standard error is a terminal, standard output is none (the records
 * themselves would run through the bar), and there is something to wait for.
 */
final class ProgressBars implements ProgressFactory {

  private static final long LARGE_BYTES = 2_000_000;
  private static final int INTERVAL_MILLIS = 200;

  private final Console console;

  ProgressBars(Console console) {
    this.console = console;
  }

  @Override
  public Progress of(List<Source> sources) {
    long bytes = sources.stream().mapToLong(source -> source.bytes().orElse(0)).sum();
    boolean wanted = console.errIsTerminal() && !console.outIsTerminal();
    if (!wanted || (sources.size() < 2 && bytes < LARGE_BYTES)) {
      return Progress.NONE;
    }
    boolean sized = sources.stream().allMatch(source -> source.bytes().isPresent());
    ProgressBarBuilder bar =
        new ProgressBarBuilder()
            .setTaskName("reading")
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(INTERVAL_MILLIS)
            .setConsumer(new ConsoleProgressBarConsumer(console.err(), console.columns() - 1))
            .setInitialMax(sized ? bytes : sources.size());
    return new Bar((sized ? bar.setUnit(" kB", 1000) : bar).build(), sized);
  }

  private static final class Bar implements Progress {
    private final ProgressBar bar;
    private final boolean sized;
    private long done;

    Bar(ProgressBar bar, boolean sized) {
      this.bar = bar;
      this.sized = sized;
    }

    @Override
    public void at(long byteOffset) {
      if (sized) {
        bar.stepTo(done + byteOffset);
      }
    }

    @Override
    public void finished(Source source) {
      done += sized ? source.bytes().orElse(0) : 1;
      bar.stepTo(done);
    }

    @Override
    public void close() {
      bar.close();
    }
  }
}
