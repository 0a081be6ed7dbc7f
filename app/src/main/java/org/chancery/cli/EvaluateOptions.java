package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chancery.Chancery;
import org.chancery.evaluate.GoldFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the measurements with one gold file have in common. */
final class EvaluateOptions {

  @Parameters(paramLabel = "GOLD", description = "The gold file, UTF-8.")
  private Path gold = Path.of("");

  @Mixin private ScoreOptions scores = new ScoreOptions();

  /** The gold file, read whole. */
  GoldFile gold() throws IOException {
    scores.keep(gold);
    return GoldFile.read(gold);
  }

  /** Sees to it that the predictions are not written over another file that is read. */
  void keep(Path read) throws IOException {
    scores.keep(read);
  }

  /** Chancery, with the user's actors and the model that is asked for. */
  Chancery chancery(Session session) {
    return scores.chancery(session);
  }

  /** Writes the predictions, if they are asked for, and then the scores. */
  void write(Console console, List<String> predictionLines, ScoreReport report) throws IOException {
    scores.write(console, predictionLines, report);
  }
}
