package org.chancery.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, read strictly: a field that is missing, of another kind or unknown
 * is refused with its path.
 */
final class Fields {

  private final JsonNode node;
  private final String path;
  private final Set<String> known = new HashSet<>();

  private Fields(JsonNode node, String path) {
    this.node = node;
    this.path = path;
  }

  /** Reads an object; what {@code read} did not ask for is unknown and refused. */
  static <T> T read(JsonNode node, String path, Function<Fields, T> read) {
    if (!node.isObject()) {
      throw new RecordFormatException(path, "an object is wanted here");
    }
    Fields fields = new Fields(node, path);
    T value = checked(path, () -> read.apply(fields));
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!fields.known.contains(name)) {
                throw new RecordFormatException(fields.at(name), "unknown field");
              }
            });
    return value;
  }

  String text(String name) {
    return asText(required(name), at(name));
  }

  /**
   * A text that {@code parse} makes something of; what it refuses is refused here with the path.
   */
  <T> T text(String name, Function<String, T> parse) {
    String text = text(name);
    return checked(at(name), () -> parse.apply(text));
  }

  <T> Optional<T> optionalText(String name, Function<String, T> parse) {
    return has(name) ? Optional.of(text(name, parse)) : Optional.empty();
  }

  Optional<String> optionalText(String name) {
    return optionalText(name, text -> text);
  }

  <T> List<T> texts(String name, Function<String, T> parse) {
    return list(name, (item, at) -> checked(at, () -> parse.apply(asText(item, at))));
  }

  /** One of {@code values} by the name that {@code nameOf} gives it. */
  <T> T choice(String name, T[] values, Function<T, String> nameOf) {
    return text(name, text -> one(values, nameOf, text));
  }

  <T> Optional<T> optionalChoice(String name, T[] values, Function<T, String> nameOf) {
    return has(name) ? Optional.of(choice(name, values, nameOf)) : Optional.empty();
  }

  /** Whether a field is {@code true}; left out, it is not. */
  boolean isTrue(String name) {
    if (has(name) && !required(name).isBoolean()) {
      throw new RecordFormatException(at(name), "true or false is wanted here");
    }
    return has(name) && required(name).booleanValue();
  }

  <T> List<T> choices(String name, T[] values, Function<T, String> nameOf) {
    return texts(name, text -> one(values, nameOf, text));
  }

  int integer(String name) {
    JsonNode value = required(name);
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw new RecordFormatException(at(name), "a whole number below 2^31 is wanted here");
    }
    return value.intValue();
  }

  long wholeNumber(String name) {
    JsonNode value = required(name);
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw new RecordFormatException(at(name), "a whole number below 2^63 is wanted here");
    }
    return value.longValue();
  }

  Optional<Long> optionalWholeNumber(String name) {
    return has(name) ? Optional.of(wholeNumber(name)) : Optional.empty();
  }

  double number(String name) {
    JsonNode value = required(name);
    if (!value.isNumber()) {
      throw new RecordFormatException(at(name), "a number is wanted here");
    }
    return value.doubleValue();
  }

  <T> T object(String name, Function<Fields, T> read) {
    return read(required(name), at(name), read);
  }

  <T> Optional<T> optionalObject(String name, Function<Fields, T> read) {
    return has(name) ? Optional.of(object(name, read)) : Optional.empty();
  }

  <T> List<T> objects(String name, Function<Fields, T> read) {
    return list(name, (item, at) -> read(item, at, read));
  }

  /** The names of all fields; they count as known. */
  Set<String> names() {
    node.fieldNames().forEachRemaining(known::add);
    return Set.copyOf(known);
  }

  /** A list that may hold nothing yet. */
  void emptyList(String name, String refusal) {
    list(
        name,
        (item, at) -> {
          throw new RecordFormatException(at(name), refusal);
        });
  }

  private <T> List<T> list(String name, BiFunction<JsonNode, String, T> read) {
    JsonNode value = required(name);
    if (!value.isArray()) {
      throw new RecordFormatException(at(name), "a list is wanted here");
    }
    List<T> items = new ArrayList<>();
    for (int i = 0; i < value.size(); i++) {
      items.add(read.apply(value.get(i), at(name) + "[" + i + "]"));
    }
    return items;
  }

  /** Whether a field stands there; it counts as known. */
  boolean has(String name) {
    known.add(name);
    return node.has(name);
  }

  private JsonNode required(String name) {
    known.add(name);
    @Nullable JsonNode value = node.get(name);
    if (value == null) {
      throw new RecordFormatException(at(name), "missing");
    }
    return value;
  }

  private String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static String asText(JsonNode value, String at) {
    if (!value.isTextual()) {
      throw new RecordFormatException(at, "a text is wanted here");
    }
    return value.textValue();
  }

  private static <T> T one(T[] values, Function<T, String> nameOf, String text) {
    return Arrays.stream(values)
        .filter(value -> nameOf.apply(value).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + text + "' is none of " + Arrays.stream(values).map(nameOf).toList()));
  }

  /** Adds the path to what a record of the model refuses. */
  private static <T> T checked(String path, Supplier<T> make) {
    try {
      return make.get();
    } catch (RecordFormatException e) {
      throw e;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new RecordFormatException(path, String.valueOf(e.getMessage()));
    }
  }
}
