package org.chancery.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.chancery.evaluate.Act;
import org.chancery.evaluate.CorpusEvaluation;
import org.chancery.model.CharSpan;
import org.chancery.model.Mode;

/**
 * Predictions for sentences labelled in full, with the labels beside them; the format stands in
 * {@code docs/measuring.md}.
 */
final class ActLines {

  private final String text;

  private ActLines(String text) {
    this.text = text;
  }

  /**
   * {@code {"id":"w0001","text":"…","gold":{"mentions":[…],"acts":[…]},"predicted":{"mentions":[…],
   * "acts":[…]}}}.
   */
  static List<String> of(CorpusEvaluation evaluation) {
    List<String> lines = new ArrayList<>();
    for (CorpusEvaluation.Prediction prediction : evaluation.predictions()) {
      String text = prediction.gold().text();
      ObjectNode node =
          JsonNodeFactory.instance.objectNode().put("id", prediction.gold().id()).put("text", text);
      ActLines writer = new ActLines(text);
      writer.add(node.putObject("gold"), prediction.gold().mentions(), prediction.gold().acts());
      writer.add(node.putObject("predicted"), prediction.mentions(), prediction.acts());
      lines.add(node.toString());
    }
    return lines;
  }

  private void add(ObjectNode node, List<CharSpan> mentions, List<Act> acts) {
    add(node.putArray("mentions"), mentions);
    ArrayNode array = node.putArray("acts");
    acts.forEach(act -> add(array.addObject(), act));
  }

  private void add(ObjectNode node, Act act) {
    add(node.putArray("actors"), act.actors());
    add(node.putArray("recipients"), act.recipients());
    node.put("reciprocal", act.reciprocal());
    node.put("type", act.type().name());
    act.mode()
        .map(Mode::code)
        .ifPresentOrElse(m -> node.put("mode", m), () -> node.putNull("mode"));
    ArrayNode auxiliaries = node.putArray("auxiliaries");
    act.auxiliaries().forEach(auxiliary -> auxiliaries.add(auxiliary.code()));
    node.put("status", act.status().code());
    add(node.putArray("triggers"), act.triggers());
    act.speaker()
        .ifPresentOrElse(
            span -> add(node.putObject("speaker"), span), () -> node.putNull("speaker"));
  }

  private void add(ArrayNode array, List<CharSpan> spans) {
    spans.forEach(span -> add(array.addObject(), span));
  }

  private void add(ObjectNode node, CharSpan span) {
    node.put("start", text.codePointCount(0, span.start()))
        .put("end", text.codePointCount(0, span.end()))
        .put("text", span.in(text));
  }
}
