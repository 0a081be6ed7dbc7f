package org.chancery.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.evaluate.CorpusEvaluation;
import org.chancery.evaluate.Counted;
import org.chancery.evaluate.Detail;
import org.chancery.evaluate.Share;

/** The scores of sentences labelled in full; what is counted stands in docs/measuring.md. */
final class ActReport {

  private ActReport() {}

  static ScoreReport of(CorpusEvaluation evaluation) {
    return new ScoreReport(lines(evaluation), json(evaluation).toString());
  }

  private static List<String> lines(CorpusEvaluation evaluation) {
    List<String> lines = new ArrayList<>();
    lines.add(new Counted(evaluation.predictions().size(), "sentence").toString());
    lines.add("");
    lines.add("by overlap: one character or more in common, one to one");
    lines.add(ScoreReport.COLUMNS);
    lines.add(ScoreReport.row("triples", evaluation.triples()));
    lines.add(ScoreReport.row("whole events", evaluation.wholeEvents()));
    lines.add(ScoreReport.row("pairs, any type", evaluation.pairs()));
    lines.add(ScoreReport.row("mentions", evaluation.mentions()));
    lines.add("");
    lines.add(
        "details of the right triples ("
            + evaluation.rightInEitherOrder()
            + " of them reciprocal on one side only)");
    lines.add(String.format(Locale.ROOT, "%-18s %7s %9s %7s", "", "triples", "right", "share"));
    evaluation.details().forEach((detail, share) -> lines.add(row(nameOf(detail), share)));
    lines.add("");
    Share negative = evaluation.withoutAct();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s without an act, %d of them with an event (%.4f)",
            new Counted(negative.whole(), "sentence"),
            negative.part(),
            negative.ratio()));
    lines.add("");
    lines.add("triples by type");
    lines.addAll(ScoreReport.table(evaluation.byType()));
    return lines;
  }

  private static String row(String name, Share share) {
    return String.format(
        Locale.ROOT, "%-18s %7d %9d %7.4f", name, share.whole(), share.part(), share.ratio());
  }

  private static ObjectNode json(CorpusEvaluation evaluation) {
    ObjectNode json = ScoreReport.object().put("sentences", evaluation.predictions().size());
    json.set("triples", ScoreReport.node(evaluation.triples()));
    json.set("whole_events", ScoreReport.node(evaluation.wholeEvents()));
    json.set("pairs", ScoreReport.node(evaluation.pairs()));
    json.set("mentions", ScoreReport.node(evaluation.mentions()));
    json.put("reciprocal_on_one_side", evaluation.rightInEitherOrder());
    ObjectNode details = json.putObject("details");
    for (Map.Entry<Detail, Share> entry : evaluation.details().entrySet()) {
      Share share = entry.getValue();
      details
          .putObject(nameOf(entry.getKey()))
          .put("triples", share.whole())
          .put("right", share.part())
          .put("share", share.ratio());
    }
    Share negative = evaluation.withoutAct();
    json.putObject("without_act")
        .put("sentences", negative.whole())
        .put("with_event", negative.part())
        .put("share", negative.ratio());
    json.set("by_type", ScoreReport.node(evaluation.byType()));
    return json;
  }

  private static String nameOf(Detail detail) {
    return detail.name().toLowerCase(Locale.ROOT);
  }
}
