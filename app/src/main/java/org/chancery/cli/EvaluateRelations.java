package org.chancery.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.chancery.evaluate.RelationEvaluation;
import org.chancery.evaluate.RelationGold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery evaluate relations}. */
@Command(
    name = "relations",
    sortOptions = false,
    usageHelpWidth = 80,
    description = {
      "Measures what type of event the coder reads between a marked pair.",
      "",
      "GOLD is tab-separated without quoting; its first line names the columns sentence_id, type and"
          + " marked_sentence, others are not looked at. A sentence marks its actor <s>so</s> and its"
          + " recipient <t>so</t>; either may be missing, and of a marker that comes twice the first"
          + " counts. Types are those of PLOVER; where the gold has YIELD, CONCEDE and RETREAT are"
          + " scored as YIELD.",
      "",
      "A row without an answer is wrong. Accuracy is right rows over all rows; macro-F1 is the mean"
          + " of F1 over the types that occur in the gold.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:scored",
      "1:reading or writing failed (disk, output)",
      "2:the command line is wrong",
      "3:a data file of the directory is faulty",
      "4:the gold file is faulty; nothing was scored"
    })
final class EvaluateRelations implements Callable<Integer> {

  private final Session session;

  @Mixin private EvaluateOptions options = new EvaluateOptions();

  EvaluateRelations(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    RelationGold gold = RelationGold.read(options.gold());
    RelationEvaluation evaluation =
        RelationEvaluation.of(gold, options.chancery(session)::relation);
    options.write(
        session.console(), PredictionLines.of(evaluation), ScoreReport.of(evaluation.scores()));
    return ExitCode.OK;
  }
}
