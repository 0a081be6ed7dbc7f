package org.chancery.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.model.Auxiliary;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Status;

/** Reads {@code model.json} and refuses what this version of Chancery does not understand. */
final class DescriptionReader {

  private static final String NONE = "NONE";

  private final JsonNode root;

  private DescriptionReader(JsonNode root) {
    this.root = root;
  }

  /** Reads the description out of its file. */
  static ModelDescription read(ModelFiles files) {
    byte[] bytes = files.bytes(ModelFiles.DESCRIPTION);
    try {
      JsonNode root = new ObjectMapper().readTree(bytes);
      return new DescriptionReader(root).description();
    } catch (IOException e) {
      throw new ModelException(
          ModelFiles.DESCRIPTION,
          "JSON",
          bytes.length + " bytes that end or break off otherwise",
          ModelFiles.REPLACE,
          e);
    }
  }

  private ModelDescription description() {
    String format = text("format");
    if (!format.equals(ModelDescription.FORMAT)) {
      throw wrong("format " + ModelDescription.FORMAT, format);
    }
    requireTags("mention_tags", SpanTags.MENTION_TAGS);
    requireTags("role_tags", SpanTags.ROLE_TAGS);
    double temperature = field("temperature").asDouble();
    if (!(temperature > 0) || Double.isInfinite(temperature)) {
      throw wrong("a temperature above 0", field("temperature").toString());
    }
    int size = field("size").asInt();
    if (size < 1) {
      throw wrong("a size above 0", field("size").toString());
    }
    return new ModelDescription(
        text("version"),
        text("encoder"),
        size,
        known("types", true, Arrays.stream(EventType.values()), EventType::name),
        relations(),
        known("modes", true, Arrays.stream(Mode.values()), m -> m.type() + "/" + m.code()),
        known("auxiliaries", false, Arrays.stream(Auxiliary.values()), Auxiliary::code),
        known("statuses", false, Arrays.stream(Status.values()), Status::code),
        temperature,
        hashes());
  }

  private JsonNode field(String name) {
    JsonNode field = root.get(name);
    if (field == null || field.isNull()) {
      throw wrong("a field \"" + name + "\"", "none");
    }
    return field;
  }

  private String text(String name) {
    return field(name).asText();
  }

  private List<String> names(String field) {
    List<String> names = new ArrayList<>();
    field(field).forEach(name -> names.add(name.asText()));
    return names;
  }

  private List<String> relations() {
    List<String> names = names("relations");
    for (String name : names) {
      boolean type = Arrays.stream(EventType.values()).anyMatch(t -> t.name().equals(name));
      if (!type && !name.equals(ModelDescription.YIELD)) {
        throw wrong("\"relations\" to name types or " + ModelDescription.YIELD, name);
      }
    }
    if (names.isEmpty()) {
      throw wrong("\"relations\" to name some", "none");
    }
    return names;
  }

  private void requireTags(String field, List<String> tags) {
    if (!names(field).equals(tags)) {
      throw wrong("\"" + field + "\" to be " + tags, String.valueOf(names(field)));
    }
  }

  /** The values that a list names; a list of alternatives begins with none of them. */
  private <T> List<T> known(
      String field, boolean noneFirst, Stream<T> values, Function<T, String> name) {
    Map<String, T> byName = new TreeMap<>();
    values.forEach(value -> byName.put(name.apply(value), value));
    List<String> names = names(field);
    if (noneFirst && (names.isEmpty() || !names.get(0).equals(NONE))) {
      throw wrong("\"" + field + "\" to begin with " + NONE, String.valueOf(names));
    }
    List<T> found = new ArrayList<>();
    for (String said : names.subList(noneFirst ? 1 : 0, names.size())) {
      T value = byName.remove(said);
      if (value == null) {
        throw wrong(
            "\"" + field + "\" to have no others, and none twice, but " + byName.keySet(), said);
      }
      found.add(value);
    }
    if (found.isEmpty()) {
      throw wrong("\"" + field + "\" to name some", "none");
    }
    return found;
  }

  private Map<String, String> hashes() {
    Map<String, String> hashes = new TreeMap<>();
    JsonNode said = field("sha256");
    for (String file : List.of(ModelFiles.ENCODER, ModelFiles.HEADS, ModelFiles.VOCABULARY)) {
      if (!said.hasNonNull(file)) {
        throw wrong("the SHA-256 of " + file, "none");
      }
      hashes.put(file, said.get(file).asText());
    }
    return hashes;
  }

  private static ModelException wrong(String expected, String found) {
    return new ModelException(
        ModelFiles.DESCRIPTION,
        expected,
        found,
        "use the model that came with this version of Chancery, or export it anew");
  }
}
