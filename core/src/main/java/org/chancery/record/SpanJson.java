package org.chancery.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.model.CharSpan;
import org.chancery.model.Passage;
import org.chancery.model.Stated;

/** Spans, and what stands at them. */
final class SpanJson {

  private SpanJson() {}

  static ObjectNode write(CharSpan span) {
    return JsonLine.object().put("start", span.start()).put("end", span.end());
  }

  static CharSpan read(Fields fields) {
    return new CharSpan(fields.integer("start"), fields.integer("end"));
  }

  static ObjectNode write(Passage passage) {
    ObjectNode node = JsonLine.object();
    node.set("span", write(passage.span()));
    return node.put("text", passage.text());
  }

  static Passage readPassage(Fields fields) {
    return new Passage(fields.object("span", SpanJson::read), fields.text("text"));
  }

  static <T> ObjectNode write(Stated<T> stated, Function<T, String> write) {
    ObjectNode node = JsonLine.object().put("value", write.apply(stated.value()));
    set(node, "span", stated.span().map(SpanJson::write));
    return node;
  }

  static <T> Stated<T> readStated(Fields fields, Function<String, T> parse) {
    return new Stated<>(fields.text("value", parse), fields.optionalObject("span", SpanJson::read));
  }

  /** Sets a field that is left out where it is empty. */
  static void set(ObjectNode node, String name, Optional<? extends JsonNode> value) {
    value.ifPresent(each -> node.set(name, each));
  }
}
