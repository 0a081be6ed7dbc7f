package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.pipeline.Issue;
import org.chancery.pipeline.IssueCode;
import org.chancery.pipeline.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

  private static final String FIRST =
      "{\"id\": \"v-1\", \"date\": \"2025-03-04\", \"title\": \"Talks\", \"text\": \"Veldia met"
          + " Norrin.\", \"section\": {\"a\": [1]}}";
  private static final String SECOND =
      "{\"headline\": \"Vote\", \"event_text\": \"Norrin voted.\"}";

  @Test
  void fieldsAreReadUnderBothNames() {
    Reading reading = Reading.of(FIRST + "\n" + SECOND + "\n");
    assertThat(reading.issues()).isEmpty();
    FieldedText first = (FieldedText) reading.documents().get(0);
    FieldedText second = (FieldedText) reading.documents().get(1);
    assertThat(first.title()).contains("Talks");
    assertThat(first.date()).contains("2025-03-04");
    assertThat(first.text()).isEqualTo("Veldia met Norrin.");
    assertThat(first.origin().recordId()).contains("v-1");
    assertThat(second.title()).contains("Vote");
    assertThat(second.text()).isEqualTo("Norrin voted.");
    assertThat(second.date()).isEmpty();
    assertThat(second.origin().recordId()).isEmpty();
  }

  @Test
  void theOriginOfALineIsItsBytes() {
    byte[] bytes =
        ("\uFEFF" + "{\"text\": \"Peña\"}\r\n\r\n" + SECOND).getBytes(StandardCharsets.UTF_8);
    for (SourceDocument document : Reading.of(bytes).documents()) {
      int start = (int) document.origin().byteOffset();
      int end = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('}', start) + 1;
      assertThat(document.origin().sha256())
          .isEqualTo(Sha256.of(Arrays.copyOfRange(bytes, start, end)));
    }
    assertThat(Reading.of(bytes).documents())
        .extracting(document -> document.origin().byteOffset())
        .containsExactly(3L, 3L + 17 + 4);
  }

  @Test
  void linesInUtf16AreRead() {
    String lines = "\uFEFF" + FIRST + "\r\n" + "{\"text\": \"Ċ ਊ Ā\"}\n" + SECOND;
    for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Reading reading = Reading.of(lines.getBytes(charset));
      assertThat(reading.issues()).isEmpty();
      assertThat(reading.texts()).containsExactly("Veldia met Norrin.", "Ċ ਊ Ā", "Norrin voted.");
      assertThat(reading.documents().get(1).origin().byteOffset())
          .isEqualTo(2 + 2L * (FIRST.length() + 2));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "not JSON at all, not JSON",
    "'{\"text\": \"Veldia', the JSON object breaks off",
    "'[1, 2]', not a JSON object",
    "'\"Veldia\"', not a JSON object",
    "'{\"title\": \"Veldia\"}', a JSON object without \"text\"",
    "'{\"text\": \" \\u00a0\"}', its \"text\" is empty",
    "'{\"text\": null}', its \"text\" is empty",
    "'{\"text\": [\"Veldia\"]}', \"text\" is not a string",
    "'{\"text\": 12}', \"text\" is not a string",
    "'{\"text\": \"Veldia\", \"title\": {}}', \"title\" is not a string",
    "'{\"text\": \"Veldia \\ud83d\"}', \"text\" holds an escape that is no character",
    "'{\"text\": \"Veldia\"} {\"text\": \"Norrin\"}', not JSON"
  })
  void aBadLineIsNamedAndTheOthersAreRead(String line, String detail) {
    Reading reading = Reading.of(FIRST + "\n\n" + line + "\n" + SECOND + "\n");
    assertThat(reading.texts()).containsExactly("Veldia met Norrin.", "Norrin voted.");
    assertThat(reading.issues())
        .containsExactly(
            new Issue(
                IssueCode.SOURCE_BAD_JSON_LINE,
                Severity.DROPPED,
                "standard input, line 3",
                detail,
                "put one JSON object with \"text\" on each line"));
  }

  @Test
  void titlesDatesAndIdsMayBeMissingNullOrNumbers() {
    Reading reading =
        Reading.of("{\"id\": 17, \"date\": 20250304, \"title\": null, \"text\": \"Veldia\"}");
    FieldedText text = (FieldedText) reading.documents().get(0);
    assertThat(text.title()).isEmpty();
    assertThat(text.date()).contains("20250304");
    assertThat(text.origin().recordId()).isEqualTo(Optional.of("17"));
  }

  @Test
  void aBadByteCostsItsLineOnly() {
    byte[] bytes = (FIRST + "\n{\"text\": \"caf?\"}\n" + SECOND).getBytes(StandardCharsets.UTF_8);
    int bad = FIRST.length() + 1 + 13;
    bytes[bad] = (byte) 0xE9;
    Reading reading = Reading.of(bytes);
    assertThat(reading.documents()).hasSize(2);
    assertThat(reading.codes()).containsExactly(IssueCode.SOURCE_BAD_BYTE);
    assertThat(reading.issues().get(0).place()).isEqualTo("standard input, line 2, byte " + bad);
  }

  @Test
  void aLineOverTheLimitIsRefusedAndTheOthersAreRead() {
    String text = FIRST + "\n{\"text\": \"" + "Veldia ".repeat(100) + "\"}\n" + SECOND;
    Reading reading =
        Reading.of(
            Source.named("-"),
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            new ReadLimits(300));
    assertThat(reading.documents()).hasSize(2);
    assertThat(reading.issues())
        .hasToString(
            "[standard input, line 2: 712 bytes; an article has at most 300 bytes; split it, one"
                + " article to a file or line]");
  }

  @Test
  void anObjectOverSeveralLinesIsRead() {
    Reading reading =
        Reading.of("{\n  \"title\": \"A } in a string\",\n  \"text\": \"Veldia\"\n}\n");
    assertThat(reading.issues()).isEmpty();
    assertThat(reading.texts()).containsExactly("Veldia");
  }

  @Test
  void anArrayGivesItsObjectsWithTheirPlaces() {
    String array = "[\n" + FIRST + ",\n{\"title\": \"x\"},\n" + SECOND + "\n]\n";
    Reading reading = Reading.of(array);
    assertThat(reading.texts()).containsExactly("Veldia met Norrin.", "Norrin voted.");
    assertThat(reading.issues()).extracting(Issue::place).containsExactly("standard input, line 3");
    assertThat(reading.documents().get(1).origin().byteOffset()).isEqualTo(array.indexOf(SECOND));
  }

  @ParameterizedTest
  @CsvSource({
    "'[{\"text\": \"Veldia\"}', 1, the array of JSON objects breaks off",
    "'[{\"text\": \"Veldia\"}, {\"text\":', 1, the JSON object breaks off",
    "'[{\"text\": \"Veldia\"}] more', 1, '\"m\" where a JSON object was expected'",
    "'[{\"text\": \"Veldia\"}, null]', 1, '\"n\" where a JSON object was expected'"
  })
  void aBrokenArrayGivesWhatStandsBeforeTheBreak(String array, int documents, String detail) {
    Reading reading = Reading.of(array);
    assertThat(reading.documents()).hasSize(documents);
    assertThat(reading.issues()).extracting(Issue::detail).containsExactly(detail);
  }
}
