package org.chancery.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.evaluate.Confusion;
import org.chancery.evaluate.Counted;
import org.chancery.evaluate.Coverage;
import org.chancery.evaluate.EventEvaluation;
import org.chancery.evaluate.Role;
import org.chancery.evaluate.RoleEvaluation;
import org.chancery.evaluate.SpanMatch;
import org.chancery.evaluate.Tally;

/**
 * Scores for people and for programs.
 *
 * @param lines a table; shares are rounded to four digits
 * @param json one line, shares not rounded
 */
record ScoreReport(List<String> lines, String json) {

  static final String COLUMNS =
      String.format(
          Locale.ROOT,
          "%-18s %7s %9s %7s %10s %7s %7s",
          "",
          "gold",
          "predicted",
          "right",
          "precision",
          "recall",
          "F1");

  /** Copies the lines. */
  ScoreReport {
    lines = List.copyOf(lines);
  }

  /** Of relations. */
  static ScoreReport of(Confusion scores) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s, %d right, %d without an answer (counted as wrong)",
            new Counted(scores.rows(), "row"),
            scores.right(),
            scores.unanswered()));
    lines.add(String.format(Locale.ROOT, "accuracy  %.4f", scores.accuracy()));
    lines.add(
        String.format(
            Locale.ROOT,
            "macro-F1  %.4f  (mean over the types that occur in the gold)",
            scores.macroF1()));
    lines.add("");
    lines.addAll(table(scores.byLabel()));
    ObjectNode json =
        object()
            .put("rows", scores.rows())
            .put("right", scores.right())
            .put("unanswered", scores.unanswered())
            .put("accuracy", scores.accuracy())
            .put("macro_f1", scores.macroF1());
    json.set("types", node(scores.byLabel()));
    return new ScoreReport(lines, json.toString());
  }

  /** Of roles. */
  static ScoreReport of(RoleEvaluation evaluation) {
    List<String> lines = new ArrayList<>();
    ObjectNode json = object().put("sentences", evaluation.predictions().size());
    lines.add(new Counted(evaluation.predictions().size(), "sentence").toString());
    for (SpanMatch match : SpanMatch.values()) {
      String name = match.name().toLowerCase(Locale.ROOT);
      Map<String, Tally> rows = new TreeMap<>();
      evaluation.scores(match).forEach((role, tally) -> rows.put(nameOf(role), tally));
      lines.add("");
      lines.add(
          match == SpanMatch.EXACT
              ? "exact: same role, same begin and end"
              : "overlap: same role, one character or more in common, one to one");
      lines.addAll(table(rows));
      lines.add(row("all (micro)", evaluation.micro(match)));
      ObjectNode scores = node(evaluation.scores(match));
      scores.set("micro", node(evaluation.micro(match)));
      json.set(name, scores);
    }
    lines.add("");
    lines.addAll(coverage(evaluation));
    json.put("mentions", evaluation.mentions());
    ObjectNode coverage = json.putObject("coverage");
    new TreeMap<>(evaluation.coverage())
        .forEach(
            (role, counts) ->
                coverage
                    .putObject(role.name())
                    .put("gold", counts.gold())
                    .put("covered", counts.covered())
                    .put("with_country", counts.withCountry()));
    return new ScoreReport(lines, json.toString());
  }

  /** Of events. */
  static ScoreReport of(EventEvaluation evaluation) {
    List<String> lines = new ArrayList<>();
    lines.add(
        new Counted(evaluation.predictions().size(), "text")
            + "; types and triples are sets for each text");
    lines.add("");
    lines.add(COLUMNS);
    lines.add(row("types", evaluation.types()));
    lines.add(row("triples", evaluation.triples()));
    lines.add("");
    lines.addAll(table(evaluation.byType()));
    ObjectNode json = object().put("texts", evaluation.predictions().size());
    json.set("types", node(evaluation.types()));
    json.set("triples", node(evaluation.triples()));
    json.set("by_type", node(evaluation.byType()));
    return new ScoreReport(lines, json.toString());
  }

  private static List<String> coverage(RoleEvaluation evaluation) {
    int sentences = evaluation.predictions().size();
    List<String> lines = new ArrayList<>();
    lines.add("coverage: gold spans that a mention overlaps, whatever role it has");
    lines.add(
        String.format(
            Locale.ROOT,
            "%s, %.2f a sentence",
            new Counted(evaluation.mentions(), "mention"),
            sentences == 0 ? 0 : (double) evaluation.mentions() / sentences));
    lines.add(
        String.format(
            Locale.ROOT, "%-18s %7s %9s %7s %13s", "", "gold", "covered", "share", "with country"));
    Map<String, Coverage> rows = new TreeMap<>();
    evaluation.coverage().forEach((role, coverage) -> rows.put(nameOf(role), coverage));
    rows.forEach((name, coverage) -> lines.add(row(name, coverage)));
    lines.add(row("all", rows.values().stream().reduce(Coverage.NONE, Coverage::plus)));
    return lines;
  }

  private static String row(String name, Coverage coverage) {
    return String.format(
        Locale.ROOT,
        "%-18s %7d %9d %7.4f %13d",
        name,
        coverage.gold(),
        coverage.covered(),
        coverage.share(),
        coverage.withCountry());
  }

  private static String nameOf(Role role) {
    return switch (role) {
      case S -> "S source";
      case T -> "T target";
      case R -> "R both";
    };
  }

  static List<String> table(Map<String, Tally> tallies) {
    List<String> lines = new ArrayList<>(List.of(COLUMNS));
    tallies.forEach((name, tally) -> lines.add(row(name, tally)));
    return lines;
  }

  static String row(String name, Tally tally) {
    return String.format(
        Locale.ROOT,
        "%-18s %7d %9d %7d %10.4f %7.4f %7.4f",
        name,
        tally.gold(),
        tally.predicted(),
        tally.right(),
        tally.precision(),
        tally.recall(),
        tally.f1());
  }

  static ObjectNode node(Map<?, Tally> tallies) {
    SortedMap<String, Tally> byName = new TreeMap<>();
    tallies.forEach((key, tally) -> byName.put(key.toString(), tally));
    ObjectNode node = object();
    byName.forEach((name, tally) -> node.set(name, node(tally)));
    return node;
  }

  static ObjectNode node(Tally tally) {
    return object()
        .put("gold", tally.gold())
        .put("predicted", tally.predicted())
        .put("right", tally.right())
        .put("precision", tally.precision())
        .put("recall", tally.recall())
        .put("f1", tally.f1());
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
