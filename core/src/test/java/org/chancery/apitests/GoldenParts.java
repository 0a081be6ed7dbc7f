package org.chancery.apitests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.Article;
import org.chancery.model.Dateline;
import org.chancery.model.Passage;
import org.chancery.model.Published;
import org.chancery.model.Stated;

/** {@code parts.json} of one article, held against how the page is taken apart now. */
final class GoldenParts {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MARK = ",\n  \"known\": ";

  private final Path file;
  private final String truth;
  private final JsonNode expected;
  private final ObjectNode differences = JSON.createObjectNode();

  /** Reads the file and compares it with {@code article}. */
  GoldenParts(Path file, Article article) throws IOException {
    this.file = file;
    String written = Files.readString(file);
    int mark = written.lastIndexOf(MARK);
    this.truth = mark < 0 ? written : written.substring(0, mark) + "\n}\n";
    this.expected = JSON.readTree(written);
    parts(article)
        .properties()
        .forEach(
            part -> {
              if (!part.getValue().equals(expected.path(part.getKey()))) {
                differences.set(part.getKey(), part.getValue());
              }
            });
  }

  /** Writes the state of the parser into the file. */
  void update() throws IOException {
    String open = truth.substring(0, truth.lastIndexOf("\n}"));
    Files.writeString(file, differences.isEmpty() ? truth : open + MARK + differences + "\n}\n");
  }

  /** What is read otherwise than the file says, one line each; empty where nothing. */
  List<String> report() {
    List<String> lines = new ArrayList<>();
    JsonNode known = expected.path("known");
    Stream.concat(names(known), names(differences))
        .distinct()
        .filter(part -> !known.path(part).equals(differences.path(part)))
        .forEach(
            part ->
                lines.add(
                    differences.has(part)
                        ? "changed: part %s: expected %s, now %s"
                            .formatted(part, expected.path(part), differences.path(part))
                        : "better: part " + part + " now right"));
    return lines;
  }

  private static Stream<String> names(JsonNode node) {
    return node.properties().stream().map(part -> part.getKey());
  }

  private static ObjectNode parts(Article article) {
    ObjectNode parts = JSON.createObjectNode();
    parts.put("headline", article.headline().map(Passage::text).orElse(null));
    parts.put(
        "published", article.published().map(Stated::value).map(GoldenParts::iso).orElse(null));
    parts.put("outlet", article.outlet().map(Stated::value).orElse(null));
    parts.set("authors", array(article.authors().stream().map(Stated::value)));
    parts.put("dateline", article.dateline().map(GoldenParts::dateline).orElse(null));
    parts.set("captions", array(article.images().stream().map(image -> image.caption().text())));
    parts.set(
        "credits",
        array(article.images().stream().flatMap(i -> i.credit().stream()).map(Passage::text)));
    parts.set("editors", array(article.editors().stream().map(Passage::text)));
    return parts;
  }

  private static ArrayNode array(Stream<String> texts) {
    ArrayNode array = JSON.createArrayNode();
    texts.forEach(array::add);
    return array;
  }

  private static String iso(Published published) {
    return published.date()
        + published.time().map(time -> "T" + time).orElse("")
        + published.offset().map(Object::toString).orElse("");
  }

  private static String dateline(Dateline line) {
    return Stream.of(line.place(), line.day(), line.agency())
        .flatMap(Optional::stream)
        .map(Passage::text)
        .collect(Collectors.joining(" | "));
  }
}
