package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordPageTest {

  @ParameterizedTest
  @ValueSource(strings = {"record.schema.json", "plover.schema.json"})
  void everyFieldOfTheSchemaIsExplained(String name) throws JsonProcessingException {
    String page = Documents.read("record.md");
    JsonNode schema = new ObjectMapper().readTree(Documents.read(name));
    Set<String> fields = new TreeSet<>();
    for (JsonNode properties : schema.findValues("properties")) {
      properties.fieldNames().forEachRemaining(fields::add);
    }
    for (String field : fields) {
      assertThat(page).containsPattern("[`\"]" + field + "[`\"]");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"record.schema.json", "plover.schema.json"})
  void everyObjectOfTheSchemaIsClosed(String name) throws JsonProcessingException {
    JsonNode schema = new ObjectMapper().readTree(Documents.read(name));
    for (JsonNode parent : schema.findParents("required")) {
      if (parent.path("type").asText().equals("object")) {
        assertThat(parent.path("additionalProperties").isBoolean()).as("%s", parent).isTrue();
      }
    }
  }
}
