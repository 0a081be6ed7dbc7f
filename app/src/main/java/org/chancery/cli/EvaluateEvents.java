package org.chancery.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.chancery.Chancery;
import org.chancery.evaluate.EventEvaluation;
import org.chancery.evaluate.EventGold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery evaluate events}. */
@Command(
    name = "events",
    sortOptions = false,
    usageHelpWidth = 80,
    description = {
      "Measures the events that the coder reads in whole texts.",
      "",
      "GOLD is PLOVER JSON, an event on each line: id, text, event (types), and date, actor and"
          + " recipient (lists of objects with code) where there are any. Lines with the same text"
          + " are the events of that text; a line whose event is empty is a text without one.",
      "",
      "Types: the set of types of each text. Triples: the set of (actor code, type, recipient code)"
          + " of each text, every actor with every recipient; what has no code has the empty one.",
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
final class EvaluateEvents implements Callable<Integer> {

  private final Session session;

  @Mixin private EvaluateOptions options = new EvaluateOptions();

  EvaluateEvents(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    EventGold gold = EventGold.read(options.gold());
    Chancery chancery = options.chancery(session);
    EventEvaluation evaluation =
        EventEvaluation.of(
            gold, (text, date) -> chancery.code(chancery.sentenceArticle(text, date)));
    options.write(session.console(), PredictionLines.of(evaluation), ScoreReport.of(evaluation));
    return ExitCode.OK;
  }
}
