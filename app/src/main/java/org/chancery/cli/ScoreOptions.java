package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.Chancery;
import org.chancery.evaluate.GoldException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all measurements have in common but the gold: where predictions go, the form of scores. */
final class ScoreOptions {

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Write the predictions to this file, a line of JSON each.")
  private @Nullable Path predictions;

  @Option(names = "--json", description = "Print the scores as one line of JSON.")
  private boolean json;

  @Mixin private ModelOption model = new ModelOption();

  @Mixin private DirectoryOptions directory = new DirectoryOptions();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  /**
   * Sees to it that the predictions are not written over a file that is read.
   *
   * @throws GoldException if they would be
   */
  void keep(Path read) throws IOException {
    Path target = predictions;
    if (target != null
        && Files.exists(target)
        && Files.exists(read)
        && Files.isSameFile(target, read)) {
      throw new GoldException(
          read.toString(), "predictions would overwrite the gold", "name another file");
    }
  }

  /** Chancery, with the user's actors and the model that is asked for. */
  Chancery chancery(Session session) {
    return model.on(directory.chancery(session));
  }

  /** Writes the predictions, if they are asked for, and then the scores. */
  void write(Console console, List<String> predictionLines, ScoreReport report) throws IOException {
    Path target = predictions;
    if (target != null) {
      new WholeFile(target).write(predictionLines);
    }
    try (Output output = new Output(console.out())) {
      for (String line : json ? List.of(report.json()) : report.lines()) {
        output.line(line);
      }
    }
  }
}
