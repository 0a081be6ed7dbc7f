package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.chancery.Chancery;
import org.chancery.evaluate.ArticleTexts;
import org.chancery.evaluate.CorpusEvaluation;
import org.chancery.evaluate.CorpusGold;
import org.chancery.evaluate.LabelGold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery evaluate labels}. */
@Command(
    name = "labels",
    sortOptions = false,
    usageHelpWidth = 80,
    description = {
      "Measures what the coder reads in real news, labelled apart from its text.",
      "",
      "GOLD has labels alone: file, id and offsets of each sentence, its mentions and its acts, with"
          + " tabs between them (docs/corpus.md). The texts are yours to have: files of JSON lines"
          + " with id and text, which must be those that the labels were made of.",
      "",
      "Each sentence is coded by itself; the counts are those of 'evaluate corpus'.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:scored",
      "1:reading or writing failed (disk, output)",
      "2:the command line is wrong",
      "3:a data file of the directory is faulty",
      "4:labels or texts are faulty, each fault is named; nothing was scored"
    })
final class EvaluateLabels implements Callable<Integer> {

  private final Session session;

  @Option(
      names = "--texts",
      paramLabel = "FOLDER",
      required = true,
      description = "The folder that the files of the labels lie in.")
  private Path texts = Path.of("");

  @Mixin private EvaluateOptions options = new EvaluateOptions();

  EvaluateLabels(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    LabelGold labels = LabelGold.read(options.gold());
    SortedSet<String> names = new TreeSet<>();
    labels.sentences().forEach(sentence -> names.add(sentence.source().file()));
    for (String name : names) {
      options.keep(texts.resolve(name));
    }
    CorpusGold gold = labels.in(ArticleTexts.read(texts, names));
    Chancery chancery = options.chancery(session);
    CorpusEvaluation evaluation =
        CorpusEvaluation.of(
            gold, text -> chancery.code(chancery.sentenceArticle(text, Optional.empty())));
    options.write(session.console(), ActLines.of(evaluation), ActReport.of(evaluation));
    return ExitCode.OK;
  }
}
