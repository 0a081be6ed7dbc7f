package org.chancery.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.model.EventType;

/**
 * One line of PLOVER JSON: the PLOVER manual, draft 2.0, chapter "Data Fields". What the manual has
 * as a list may also stand as a single value.
 */
final class GoldEventLine {

  private static final int DATE_LENGTH = 10;
  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private final JsonNode node;
  private final String place;

  private GoldEventLine(JsonNode node, String place) {
    this.node = node;
    this.place = place;
  }

  /** The line; {@code place} is the file and line for messages. */
  static GoldEventLine parse(String json, String place) {
    try {
      JsonNode node = READER.readValue(json);
      if (node != null && node.isObject()) {
        return new GoldEventLine(node, place);
      }
    } catch (JsonProcessingException e) {
      throw notAnObject(place);
    }
    throw notAnObject(place);
  }

  private static GoldException notAnObject(String place) {
    return new GoldException(place, "not a JSON object", "put one JSON object on each line");
  }

  EventGold.Text toText() {
    SortedSet<EventType> types = new TreeSet<>();
    SortedSet<Triple> triples = new TreeSet<>();
    List<String> actors = codes("actor");
    List<String> recipients = codes("recipient");
    for (JsonNode name : listed(needed("event"))) {
      EventType type = type(name.asText());
      types.add(type);
      triples.addAll(Triple.cross(actors, type, recipients));
    }
    String text = needed("text").asText();
    if (text.isBlank()) {
      throw new GoldException(place, "'text' is empty", "give the text that is to be coded");
    }
    return new EventGold.Text(List.of(needed("id").asText()), date(), text, types, triples);
  }

  private JsonNode needed(String field) {
    if (!node.hasNonNull(field)) {
      throw new GoldException(
          place, "no field '" + field + "'", "give each line the fields id, text and event");
    }
    return node.get(field);
  }

  private Optional<LocalDate> date() {
    String written = node.path("date").asText("");
    if (written.isEmpty() || node.path("date").isNull()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.parse(written.substring(0, Math.min(DATE_LENGTH, written.length()))));
    } catch (DateTimeParseException e) {
      throw new GoldException(
          place, "date '" + written + "' is not read", "write dates as 2025-01-22");
    }
  }

  private EventType type(String name) {
    return Arrays.stream(EventType.values())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new GoldException(
                    place,
                    "unknown type '" + name + "'",
                    "write one of PLOVER's 16 types in capitals"));
  }

  /** The codes of the entities in a field; an entity without a code has the empty one. */
  private List<String> codes(String field) {
    List<String> codes = new ArrayList<>();
    for (JsonNode entity : listed(node.path(field))) {
      if (!entity.isObject()) {
        throw new GoldException(
            place,
            "'" + field + "' holds something that is no object",
            "write " + field + "s as [{\"code\": \"USA\"}]");
      }
      List<JsonNode> listed = listed(entity.path("code"));
      if (listed.isEmpty()) {
        codes.add("");
      }
      listed.forEach(code -> codes.add(code.asText()));
    }
    return codes;
  }

  private static List<JsonNode> listed(JsonNode value) {
    if (value.isArray()) {
      List<JsonNode> values = new ArrayList<>();
      value.forEach(values::add);
      return values;
    }
    return value.isNull() || value.isMissingNode() ? List.of() : List.of(value);
  }
}
