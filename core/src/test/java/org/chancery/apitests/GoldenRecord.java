package org.chancery.apitests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.ArticleRecord;

/** {@code expected.jsonl} of one article, held against what the coder gives now. */
final class GoldenRecord {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String EXTRA = "{\"extra\": ";

  private final Path file;
  private final List<GoldenEvent> expected = new ArrayList<>();
  private final List<JsonNode> states = new ArrayList<>();
  private final ArrayNode extra = JsonNodeFactory.instance.arrayNode();
  private JsonNode knownExtra = JsonNodeFactory.instance.arrayNode();

  /** Reads the file and matches its events with those of {@code record}. */
  GoldenRecord(Path file, ArticleRecord record) throws IOException {
    this.file = file;
    for (String line : Files.readAllLines(file)) {
      JsonNode fields = JSON.readTree(line);
      if (fields.has("extra")) {
        knownExtra = fields.path("extra");
      } else if (!line.isBlank()) {
        expected.add(GoldenEvent.of(line, record.article().text()));
      }
    }
    List<CodedEvent> left = new ArrayList<>(record.events().stream().map(CodedEvent::of).toList());
    expected.forEach(event -> states.add(state(event, left)));
    left.stream().map(CodedEvent::summary).sorted().forEach(extra::add);
  }

  /** Takes the coded event that fits best out of {@code left}; each meets one expected event. */
  private static JsonNode state(GoldenEvent event, List<CodedEvent> left) {
    Optional<CodedEvent> best =
        left.stream()
            .filter(event::isMetBy)
            .min(Comparator.comparingInt(coded -> event.differences(coded).size()));
    best.ifPresent(left::remove);
    return best.<JsonNode>map(event::differences).orElse(GoldenEvent.MISSING);
  }

  /** Writes the state of the coder into the file. */
  void update() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      lines.add(expected.get(i).marked(states.get(i)));
    }
    if (!extra.isEmpty()) {
      lines.add(EXTRA + extra + "}");
    }
    Files.write(file, lines);
  }

  /** What the coder does otherwise than the file says, one line each; empty where nothing. */
  List<String> report() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      compare(expected.get(i), states.get(i), lines);
    }
    extra.forEach(event -> reportUnless(knownExtra, event, "newly coded, and wrong: ", lines));
    knownExtra.forEach(event -> reportUnless(extra, event, "better: no longer coded: ", lines));
    return lines;
  }

  private static void compare(GoldenEvent event, JsonNode now, List<String> lines) {
    JsonNode before = event.known();
    if (before.equals(now)) {
      return;
    }
    if (now.equals(GoldenEvent.MISSING)) {
      lines.add("lost: " + event.name());
    } else if (before.equals(GoldenEvent.MISSING)) {
      lines.add("better: now found: " + event.name() + (now.isEmpty() ? "" : ", but with " + now));
    } else {
      before
          .fieldNames()
          .forEachRemaining(
              field -> {
                if (!now.has(field)) {
                  lines.add("better: " + field + " now right: " + event.name());
                }
              });
      for (Map.Entry<String, JsonNode> field : now.properties()) {
        if (!field.getValue().equals(before.path(field.getKey()))) {
          lines.add(
              "changed: %s of %s: expected %s, known %s, now %s"
                  .formatted(
                      field.getKey(),
                      event.name(),
                      event.fields().path(field.getKey()),
                      before.has(field.getKey()) ? before.path(field.getKey()) : "to be right",
                      field.getValue()));
        }
      }
    }
  }

  private static void reportUnless(
      JsonNode known, JsonNode event, String what, List<String> lines) {
    for (JsonNode other : known) {
      if (other.equals(event)) {
        return;
      }
    }
    lines.add(what + event.asText());
  }
}
