package org.chancery.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.chancery.actor.Meaning;
import org.chancery.model.Actor;

/** What a name stands for, as a line. */
final class MeaningLine {

  private MeaningLine() {}

  /** {@code Arden Vale (XVE GOV), person, President, 2000-01-01 to 2010-12-31}. */
  static String readable(Meaning meaning) {
    Actor actor = meaning.actor();
    List<String> codes = new ArrayList<>();
    actor.code().ifPresent(code -> codes.add(code.value()));
    actor.sectors().forEach(sector -> codes.add(sector.name()));
    StringBuilder line = new StringBuilder(actor.name());
    line.append(codes.isEmpty() ? "" : " (" + String.join(" ", codes) + ")");
    line.append(", ").append(meaning.kind());
    actor.office().ifPresent(office -> line.append(", ").append(office));
    meaning.from().ifPresent(from -> line.append(", from ").append(from));
    meaning
        .to()
        .ifPresent(to -> line.append(meaning.from().isPresent() ? " to " : ", to ").append(to));
    return Printable.of(line.toString());
  }

  /** One line of JSON; what is not known is {@code null}. */
  static String json(String name, Meaning meaning) {
    Actor actor = meaning.actor();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("query", name).put("kind", meaning.kind()).put("name", actor.name());
    node.put("code", actor.code().map(Object::toString).orElse(null));
    ArrayNode sectors = node.putArray("sectors");
    actor.sectors().forEach(sector -> sectors.add(sector.name()));
    node.put("office", actor.office().orElse(null));
    node.put("entry", actor.entry().orElse(null));
    node.put("wikipedia", actor.wikipedia().orElse(null));
    node.put("from", meaning.from().map(Object::toString).orElse(null));
    node.put("to", meaning.to().map(Object::toString).orElse(null));
    return node.toString();
  }
}
