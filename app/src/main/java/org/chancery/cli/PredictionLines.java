package org.chancery.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.List;
import org.chancery.evaluate.EventEvaluation;
import org.chancery.evaluate.RelationEvaluation;
import org.chancery.evaluate.RoleEvaluation;
import org.chancery.evaluate.RoleSpan;
import org.chancery.model.Actor;
import org.chancery.model.Confidence;
import org.chancery.model.Mention;
import org.chancery.record.PloverJson;

/** Predictions as lines of JSON; their formats stand in {@code docs/measuring.md}. */
final class PredictionLines {

  private PredictionLines() {}

  /** {@code {"row":1,"gold":"ACCUSE","predicted":"REJECT","confidence":0.75}}. */
  static List<String> of(RelationEvaluation evaluation) {
    List<String> lines = new ArrayList<>();
    for (RelationEvaluation.Prediction prediction : evaluation.predictions()) {
      ObjectNode node =
          JsonNodeFactory.instance
              .objectNode()
              .put("row", prediction.row())
              .put("gold", prediction.gold());
      prediction
          .predicted()
          .ifPresentOrElse(type -> node.put("predicted", type), () -> node.putNull("predicted"));
      prediction
          .confidence()
          .map(PredictionLines::rounded)
          .ifPresentOrElse(
              value -> node.put("confidence", value), () -> node.putNull("confidence"));
      lines.add(node.toString());
    }
    return lines;
  }

  /** To two decimals: more would tell of a precision that is not there. */
  private static double rounded(Confidence confidence) {
    return Math.round(confidence.value() * 100) / 100.0;
  }

  /**
   * {@code {"sentence":1,"text":"…","spans":[{"role":"S","start":0,"end":6,"text":"Veldia"}],
   * "mentions":[{"start":0,"end":6,"text":"Veldia","actors":[{"name":"Veldia","code":"XVE",
   * "sectors":[]}]}]}}.
   */
  static List<String> of(RoleEvaluation evaluation) {
    List<String> lines = new ArrayList<>();
    for (RoleEvaluation.Prediction prediction : evaluation.predictions()) {
      String text = prediction.sentence().text();
      ObjectNode node =
          JsonNodeFactory.instance
              .objectNode()
              .put("sentence", prediction.sentence().number())
              .put("text", text);
      ArrayNode spans = node.putArray("spans");
      for (RoleSpan span : prediction.spans()) {
        spans
            .addObject()
            .put("role", span.role().name())
            .put("start", text.codePointCount(0, span.span().start()))
            .put("end", text.codePointCount(0, span.span().end()))
            .put("text", span.span().in(text));
      }
      ArrayNode mentions = node.putArray("mentions");
      prediction.mentions().forEach(mention -> add(mentions.addObject(), mention, text));
      lines.add(node.toString());
    }
    return lines;
  }

  private static void add(ObjectNode node, Mention mention, String text) {
    node.put("start", text.codePointCount(0, mention.span().start()))
        .put("end", text.codePointCount(0, mention.span().end()))
        .put("text", mention.text());
    ArrayNode actors = node.putArray("actors");
    for (Actor actor : mention.actors()) {
      ObjectNode who = actors.addObject().put("name", actor.name());
      actor.code().ifPresent(code -> who.put("code", code.toString()));
      ArrayNode sectors = who.putArray("sectors");
      actor.sectors().forEach(sector -> sectors.add(sector.name()));
    }
  }

  /** {@code {"id":"…","events":[…]}} for each identifier of a text, the events as PLOVER JSON. */
  static List<String> of(EventEvaluation evaluation) {
    PloverJson plover = new PloverJson();
    List<String> lines = new ArrayList<>();
    for (EventEvaluation.Prediction prediction : evaluation.predictions()) {
      List<String> events = prediction.record().map(plover::write).orElse(List.of());
      for (String id : prediction.gold().ids()) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", id);
        ArrayNode list = node.putArray("events");
        events.forEach(event -> list.addRawValue(new RawValue(event)));
        lines.add(node.toString());
      }
    }
    return lines;
  }
}
