package org.chancery.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.Chancery;
import org.chancery.evaluate.RoleEvaluation;
import org.chancery.evaluate.RoleGold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery evaluate roles}. */
@Command(
    name = "roles",
    sortOptions = false,
    usageHelpWidth = 80,
    description = {
      "Measures which spans the coder takes for actors and recipients.",
      "",
      "GOLD has a token, a space and its tag on each line, and an empty line between sentences. Tags"
          + " are O, and B- and I- with S (source: an actor), T (target: a recipient) or R (both). The"
          + " text that is coded is the tokens with one space between them.",
      "",
      "Exact: a predicted span is right if a gold span of its role has the same begin and end."
          + " Overlap: if it shares one character or more with a gold span of its role, where each"
          + " gold span makes at most one prediction right.",
      "",
      "Coverage: the gold spans that share one character or more with any mention that stands for"
          + " somebody, whether an event needs it or not, and those where the mention has a country.",
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
final class EvaluateRoles implements Callable<Integer> {

  private final Session session;

  @Mixin private EvaluateOptions options = new EvaluateOptions();

  EvaluateRoles(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    RoleGold gold = RoleGold.read(options.gold());
    Chancery chancery = options.chancery(session);
    RoleEvaluation evaluation =
        RoleEvaluation.of(
            gold, text -> chancery.code(chancery.sentenceArticle(text, Optional.empty())));
    options.write(session.console(), PredictionLines.of(evaluation), ScoreReport.of(evaluation));
    return ExitCode.OK;
  }
}
