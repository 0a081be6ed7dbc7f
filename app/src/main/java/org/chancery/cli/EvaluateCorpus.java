package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.Chancery;
import org.chancery.evaluate.CorpusEvaluation;
import org.chancery.evaluate.CorpusGold;
import org.chancery.evaluate.GoldException;
import org.chancery.evaluate.GoldFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery evaluate corpus}. */
@Command(
    name = "corpus",
    sortOptions = false,
    usageHelpWidth = 80,
    description = {
      "Measures what the coder reads in sentences that are labelled in full.",
      "",
      "The sentences stand in the files with their labels: mentions in numbered brackets, an act on"
          + " each line, or none (docs/corpus.md). Each is coded by itself, from its text alone.",
      "",
      "Triples: an act's (actor, type, recipient), every actor with every recipient, or each two of"
          + " a reciprocal act. One is right if the type is the same and both spans share one"
          + " character or more; nobody is like nobody. Whole events: all actors and recipients."
          + " Then, of the triples that are right, the share with the right mode, auxiliaries,"
          + " status, speaker and trigger; and how many sentences without an act got an event.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:scored",
      "1:reading or writing failed (disk, output)",
      "2:the command line is wrong",
      "3:a data file of the directory is faulty",
      "4:a file is faulty, each fault is named; nothing was scored"
    })
final class EvaluateCorpus implements Callable<Integer> {

  private static final String ENDING = ".txt";

  private final Session session;

  @Parameters(
      paramLabel = "FILE|FOLDER",
      arity = "1..*",
      description = "Files, and folders of files in " + ENDING + ", UTF-8.")
  private List<Path> paths = List.of();

  @Mixin private ScoreOptions scores = new ScoreOptions();

  EvaluateCorpus(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    List<GoldFile> files = new ArrayList<>();
    for (Path path : paths) {
      for (Path file : files(path)) {
        scores.keep(file);
        files.add(GoldFile.read(file));
      }
    }
    CorpusGold gold = CorpusGold.read(files);
    Chancery chancery = scores.chancery(session);
    CorpusEvaluation evaluation =
        CorpusEvaluation.of(
            gold, text -> chancery.code(chancery.sentenceArticle(text, Optional.empty())));
    scores.write(session.console(), ActLines.of(evaluation), ActReport.of(evaluation));
    return ExitCode.OK;
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> within = Files.walk(path)) {
      List<Path> files =
          within
              .filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw new GoldException(
            path.toString(), "no file in " + ENDING, "name a folder that holds a corpus");
      }
      return files;
    }
  }
}
