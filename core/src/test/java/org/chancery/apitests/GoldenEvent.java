package org.chancery.apitests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.model.CharSpan;

/**
 * One line of {@code expected.jsonl}: an event that an analyst reads in the article.
 *
 * @param truth the line without its state mark, as written
 * @param fields the line, read
 * @param known what the coder is known to make of it: the text {@code missing}, or the fields that
 *     it gives otherwise; empty where it gives all as expected
 * @param places where the evidence stands in the article
 */
record GoldenEvent(String truth, JsonNode fields, JsonNode known, List<CharSpan> places) {
  static final JsonNode MISSING = new TextNode("missing");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MARK = ", \"known\": ";
  private static final Pattern ANY_MARK = Pattern.compile(",\\s*\"known\"\\s*:.*$");
  private static final Set<String> LISTS = Set.of("actors", "recipients", "auxiliaries");
  private static final Set<String> COMPARED =
      Set.of("type", "mode", "actors", "recipients", "date", "status", "auxiliaries", "speaker");
  private static final Set<String> NOT_COMPARED = Set.of("evidence", "why", "known");

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if its evidence does not stand exactly once in the article, or
   *     it has a field that is not one of a golden record
   */
  static GoldenEvent of(String line, String articleText) throws JsonProcessingException {
    JsonNode fields = JSON.readTree(line);
    fields.fieldNames().forEachRemaining(GoldenEvent::check);
    String truth = fields.has("known") ? ANY_MARK.matcher(line).replaceFirst("}") : line;
    JsonNode known = fields.path("known");
    List<CharSpan> places = new ArrayList<>();
    JsonNode evidence = fields.path("evidence");
    if (evidence.isArray()) {
      evidence.forEach(quote -> places.add(place(quote.asText(), articleText)));
    } else {
      places.add(place(evidence.asText(), articleText));
    }
    return new GoldenEvent(
        truth,
        fields,
        known.isMissingNode() ? JsonNodeFactory.instance.objectNode() : known,
        places);
  }

  private static void check(String field) {
    if (!COMPARED.contains(field) && !NOT_COMPARED.contains(field)) {
      throw new IllegalArgumentException("no field of a golden record: '" + field + "'");
    }
  }

  private static CharSpan place(String quote, String text) {
    int start = text.indexOf(quote);
    if (quote.isEmpty() || start < 0 || text.indexOf(quote, start + 1) >= 0) {
      throw new IllegalArgumentException(
          "evidence must stand exactly once in the article: '" + quote + "'");
    }
    return new CharSpan(start, start + quote.length());
  }

  /** Whether {@code coded} is of the same type and read from the same words. */
  boolean isMetBy(CodedEvent coded) {
    return fields.path("type").equals(coded.fields().path("type"))
        && places.stream().anyMatch(coded::standsAt);
  }

  /** The fields that the line has and {@code coded} gives otherwise, as {@code coded} has them. */
  ObjectNode differences(CodedEvent coded) {
    ObjectNode differences = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> field : fields.properties()) {
      JsonNode given = coded.fields().path(field.getKey());
      if (COMPARED.contains(field.getKey()) && !expected(field).equals(given)) {
        differences.set(field.getKey(), given);
      }
    }
    return differences;
  }

  private static JsonNode expected(Map.Entry<String, JsonNode> field) {
    if (!LISTS.contains(field.getKey())) {
      return field.getValue();
    }
    List<String> texts = new ArrayList<>();
    ((ArrayNode) field.getValue()).forEach(text -> texts.add(text.asText()));
    return CodedEvent.sorted(texts);
  }

  /** The line with {@code state} as its mark; the truth in it is left as it was written. */
  String marked(JsonNode state) {
    return state.isObject() && state.isEmpty()
        ? truth
        : truth.substring(0, truth.length() - 1) + MARK + state + "}";
  }

  /** How a report names the event. */
  String name() {
    return fields.path("type").asText() + " " + fields.path("evidence");
  }
}
