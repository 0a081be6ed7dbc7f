package org.chancery.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import org.chancery.model.Origin;
import org.chancery.pipeline.IssueCode;

/**
 * Reads one JSON object as an article: {@code text} (or {@code event_text}), {@code title} (or
 * {@code headline}), {@code date}, {@code id}; other fields are not looked at. The second names are
 * those of the PLOVER and NGEC formats and count where the first is absent or blank.
 */
final class ArticleReader {

  private static final String ADVICE = "put one JSON object with \"text\" on each line";
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private final Source source;
  private final ReadLimits limits;

  /**
   * A reader of the objects of one source.
   *
   * @param source its name is for the articles' origin, its place for messages
   */
  ArticleReader(Source source, ReadLimits limits) {
    this.source = source;
    this.limits = limits;
  }

  /** The article in a slice. */
  FieldedText read(Slice slice) throws Refused {
    String where = "line " + slice.firstLine();
    if (slice.tooLarge()) {
      throw limits.tooLarge(where, slice.wholeLength());
    }
    byte[] bytes = slice.bytes();
    String characters =
        new StrictDecoder(slice.encoding()).decode(bytes, slice.firstByte(), slice.firstLine());
    try {
      return article(parse(characters), bytes, slice);
    } catch (BadObject e) {
      throw Refused.at(where, IssueCode.SOURCE_BAD_JSON_LINE, e.detail, ADVICE);
    }
  }

  private FieldedText article(JsonNode object, byte[] bytes, Slice slice) throws BadObject {
    Optional<String> text = text(object, "text");
    if (text.isEmpty()) {
      text = text(object, "event_text");
    }
    Optional<String> title = scalar(object, "title");
    if (title.isEmpty()) {
      title = scalar(object, "headline");
    }
    Origin origin =
        new Origin(source.name(), Sha256.of(bytes), slice.firstByte(), scalar(object, "id"));
    return new FieldedText(
        origin,
        source.place() + ", line " + slice.firstLine(),
        title,
        text.orElseThrow(() -> noText(object)),
        scalar(object, "date"));
  }

  private static JsonNode parse(String characters) throws BadObject {
    try {
      JsonNode node = JSON.readTree(characters);
      if (node.isObject()) {
        return node;
      }
      throw new BadObject("not a JSON object");
    } catch (JsonEOFException e) {
      throw new BadObject("the JSON object breaks off");
    } catch (JsonProcessingException e) {
      throw new BadObject("not JSON");
    }
  }

  private static Optional<String> text(JsonNode object, String name) throws BadObject {
    JsonNode field = object.path(name);
    if (!field.isMissingNode() && !field.isNull() && !field.isTextual()) {
      throw new BadObject("\"" + name + "\" is not a string");
    }
    return scalar(object, name);
  }

  private static Optional<String> scalar(JsonNode object, String name) throws BadObject {
    JsonNode field = object.path(name);
    if (field.isContainerNode()) {
      throw new BadObject("\"" + name + "\" is not a string");
    }
    String value = field.isNull() ? "" : field.asText("");
    if (value.codePoints().anyMatch(ArticleReader::isNoCharacter)) {
      throw new BadObject("\"" + name + "\" holds an escape that is no character");
    }
    return WhiteSpace.only(value) ? Optional.empty() : Optional.of(value);
  }

  /** NUL, and half of a surrogate pair, as escapes cut in two leave it. */
  private static boolean isNoCharacter(int codePoint) {
    return codePoint == 0
        || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
  }

  private static BadObject noText(JsonNode object) {
    boolean there = object.has("text") || object.has("event_text");
    return new BadObject(there ? "its \"text\" is empty" : "a JSON object without \"text\"");
  }

  /** What is wrong with an object; where it stands is known to the caller. */
  private static final class BadObject extends Exception {

    private static final long serialVersionUID = 1L;

    private final String detail;

    private BadObject(String detail) {
      super(detail, null, false, false);
      this.detail = detail;
    }
  }
}
