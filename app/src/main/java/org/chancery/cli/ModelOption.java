package org.chancery.cli;

import java.nio.file.Path;
import org.chancery.Chancery;
import org.chancery.reader.ReaderModel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What reads the events, where it is not the lexicon. */
final class ModelOption {

  @Option(
      names = "--model",
      paramLabel = "FOLDER",
      description =
          "Read the events with the reader model in this folder (made by training/export.py) instead"
              + " of the lexicon.")
  private @Nullable Path folder;

  /**
   * The same Chancery, with the model that is asked for.
   *
   * @throws org.chancery.reader.ModelException if the model cannot be used
   */
  Chancery on(Chancery chancery) {
    Path asked = folder;
    // The model stays open until the process ends: a command is one run.
    return asked == null ? chancery : chancery.with(ReaderModel.of(asked));
  }
}
