package org.chancery.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HexFormat;
import java.util.function.Function;

/** JSON nodes, and how they become one line of text. */
final class JsonLine {

  private static final ObjectWriter WRITER = JsonMapper.builder().build().writer();

  private JsonLine() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static JsonNode text(String value) {
    return JsonNodeFactory.instance.textNode(value);
  }

  static <T> ArrayNode array(Collection<T> values, Function<T, ? extends JsonNode> write) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    values.forEach(value -> array.add(write.apply(value)));
    return array;
  }

  /** The line, without a line feed at its end. */
  static String of(JsonNode node) {
    try {
      return escaped(WRITER.writeValueAsString(node));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON nodes that cannot be written", e);
    }
  }

  /**
   * Escapes what JSON allows and files do not bear: lone surrogates, which UTF-8 has no bytes for,
   * and the characters beside LF and CR at which some readers end a line (Python's {@code
   * splitlines}). All of them can only stand inside strings.
   */
  private static String escaped(String line) {
    StringBuilder out = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < line.length()
          && Character.isLowSurrogate(line.charAt(i + 1))) {
        out.append(c).append(line.charAt(++i));
      } else if (Character.isSurrogate(c) || c == 0x85 || c == 0x2028 || c == 0x2029) {
        out.append("\\u").append(HexFormat.of().toHexDigits(c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
