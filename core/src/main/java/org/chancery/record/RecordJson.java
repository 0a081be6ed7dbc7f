package org.chancery.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeMap;
import org.chancery.model.ArticleRecord;
import org.chancery.model.RunManifest;

/**
 * An {@link ArticleRecord} as one line of JSON, and back without loss.
 *
 * <p>Fields stand in a fixed order, so equal records are equal lines. An empty {@code Optional} is
 * a field left out; an empty list is written. Reading is strict: a missing, unknown or repeated
 * field and a wrong value are refused with the path of the field, since a field that is silently
 * dropped is a finding lost.
 *
 * <p>Immutable; may be used by many threads at once.
 */
public final class RecordJson {

  /** The value of the field {@code format}; its number grows when an old reader cannot read on. */
  public static final String FORMAT = "chancery-record/1";

  /** Claims that the model does not have yet, so that their lists are empty. */
  private static final List<String> CLAIMS =
      List.of("quotations", "positions", "commitments", "figures", "anniversaries");

  private final ObjectReader reader =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  /** One line, without a line feed at its end. */
  public String write(ArticleRecord record) {
    ObjectNode node = JsonLine.object().put("format", FORMAT);
    node.set("article", ArticleJson.write(record.article()));
    node.set("mentions", JsonLine.array(record.mentions(), ActorJson::write));
    node.set("places", JsonLine.array(record.places(), PlaceJson::write));
    node.set("events", JsonLine.array(record.events(), EventJson::write));
    node.set("roles", JsonLine.array(record.roles(), RoleJson::write));
    CLAIMS.forEach(node::putArray);
    node.set("run", write(record.run()));
    return JsonLine.of(node);
  }

  /**
   * The record that a line holds.
   *
   * @throws RecordFormatException if the line is not a record, or one of a later version
   */
  public ArticleRecord read(String line) {
    return Fields.read(tree(line), "", RecordJson::readRecord);
  }

  private JsonNode tree(String line) {
    try {
      return reader.readValue(line);
    } catch (JsonProcessingException e) {
      JsonLocation location = e.getLocation();
      long column = location == null ? 0 : location.getColumnNr();
      throw new RecordFormatException(
          "", "not JSON: " + e.getOriginalMessage() + " (at character " + column + ")");
    }
  }

  private static ArticleRecord readRecord(Fields fields) {
    String format = fields.text("format");
    if (!format.equals(FORMAT)) {
      throw new RecordFormatException(
          "format", "'" + format + "' is not read by this version, which reads " + FORMAT);
    }
    ArticleRecord record =
        new ArticleRecord(
            fields.object("article", ArticleJson::read),
            fields.objects("mentions", ActorJson::readMention),
            fields.objects("places", PlaceJson::readMention),
            fields.objects("events", EventJson::read),
            fields.objects("roles", RoleJson::read),
            fields.object("run", RecordJson::readRun));
    for (String claims : CLAIMS) {
      fields.emptyList(
          claims, "made by a later version of Chancery; this one does not read these claims");
    }
    return record;
  }

  private static ObjectNode write(RunManifest run) {
    ObjectNode node =
        JsonLine.object()
            .put("version", run.version())
            .put("ontology", run.ontology())
            .put("coder", run.coder());
    ObjectNode directory = node.putObject("directory");
    run.directory().forEach(directory::put);
    return node;
  }

  private static RunManifest readRun(Fields fields) {
    return new RunManifest(
        fields.text("version"),
        fields.text("ontology"),
        fields.text("coder"),
        fields.object(
            "directory",
            files -> {
              TreeMap<String, String> sums = new TreeMap<>();
              files.names().forEach(name -> sums.put(name, files.text(name)));
              return sums;
            }));
  }
}
