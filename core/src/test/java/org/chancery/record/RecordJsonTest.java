package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chancery.model.ArticleRecord;
import org.chancery.model.Event;
import org.chancery.model.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordJsonTest {

  private static final long SEED = 20250122;

  private final RecordJson json = new RecordJson();
  private final Schema schema = Documents.schema("record.schema.json");
  private final String example = json.write(json.read(Documents.block("record.md", "json", 0)));

  @Test
  void aRecordIsReadBackAsItWasWritten() {
    RandomRecords records = new RandomRecords(SEED);
    for (int i = 0; i < 200; i++) {
      ArticleRecord record = records.next();
      String line = json.write(record);
      assertThat(json.read(line)).as("record %d of seed %d", i, SEED).isEqualTo(record);
      assertThat(json.write(json.read(line))).isEqualTo(line);
    }
  }

  @Test
  void aRecordSurvivesUtf8AndStandsOnOneLine() {
    RandomRecords records = new RandomRecords(SEED + 1);
    for (int i = 0; i < 200; i++) {
      ArticleRecord record = records.next();
      String line = json.write(record);
      String stored = new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
      assertThat(json.read(stored)).isEqualTo(record);
      assertThat(line).doesNotContainPattern("[\\x00-\\x1f\\x85\\u2028\\u2029]");
    }
  }

  @Test
  void whatIsWrittenIsValidByTheSchema() {
    RandomRecords records = new RandomRecords(SEED + 2);
    for (int i = 0; i < 100; i++) {
      Documents.assertValid(schema, json.write(records.next()));
    }
  }

  @Test
  void theExampleOfTheDocumentationIsReadAndIsValid() {
    ArticleRecord record = json.read(Documents.block("record.md", "json", 0));
    Documents.assertValid(schema, Documents.block("record.md", "json", 0));
    assertThat(record.events()).hasSize(2);
    assertThat(record.article().published().orElseThrow().value())
        .isEqualTo(
            new Published(
                LocalDate.of(2025, 1, 22),
                Optional.of(LocalTime.of(8, 50)),
                Optional.of(ZoneOffset.ofHours(2))));
    String text = record.article().text();
    record.mentions().forEach(each -> assertThat(each.span().in(text)).isEqualTo(each.text()));
    for (Event event : record.events()) {
      event.evidence().forEach(each -> assertThat(each.span().in(text)).isEqualTo(each.quote()));
    }
  }

  @Test
  void fieldsStandInAFixedOrder() {
    List<String> names =
        List.of(
            "\"format\"",
            "\"article\"",
            "\"mentions\"",
            "\"events\"",
            "\"roles\"",
            "\"quotations\"",
            "\"positions\"",
            "\"commitments\"",
            "\"figures\"",
            "\"anniversaries\"",
            "\"run\"");
    assertThat(names.stream().map(example::indexOf).toList()).isSorted().doesNotContain(-1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"run\":{ | \"mood\":1,\"run\":{ | mood: unknown field",
        "\"start\":\"2025-01-21\" | \"start\":\"2025-01-21\",\"x\":1 | events[0].date.x: unknown field",
        "chancery-record/1 | chancery-record/2 | format: 'chancery-record/2' is not read by this"
            + " version, which reads chancery-record/1",
        "\"figures\":[] | \"figures\":[{}] | figures: made by a later version of Chancery; this one"
            + " does not read these claims",
        "\"figures\":[], | `` | figures: missing",
        "\"mode\":\"visit\" | \"mode\":\"arrest\" | events[0].mode: 'arrest' is no mode of CONSULT,"
            + " which has [visit, third-party, multilateral, phone]",
        "\"type\":\"CONSULT\" | \"type\":\"MEET\" | events[0].type: 'MEET' is none of [AGREE,",
        "\"start\":\"2025-01-21\" | \"start\":\"2025-01-32\" | events[0].date.start: Text"
            + " '2025-01-32' could not be parsed",
        "\"confidence\":0.9 | \"confidence\":1.5 | events[0]: bad confidence: 1.5",
        "\"confidence\":0.9 | \"confidence\":\"high\" | events[0].confidence: a number is wanted",
        "\"mentions\":[ | \"mentions\":[7, | mentions[0]: an object is wanted here",
        "\"byte_offset\":0 | \"byte_offset\":0.5 | article.origin.byte_offset: a whole number",
        "\"code\":\"XVE\" | \"code\":\"VE\" | mentions[0].actors[0].code: bad actor code: 'VE'",
        "\"sectors\":[\"GOV\"] | \"sectors\":[\"gov\"] | mentions[0].actors[0].sectors[0]: 'gov' is"
            + " none of [COP,",
        "\"version\":\"0.1.0\" | \"version\":null | run.version: a text is wanted here"
      })
  void whatIsNotARecordIsRefusedWithItsPath(String good, String bad, String message) {
    assertThat(example).contains(good);
    String broken =
        example.substring(0, example.indexOf(good))
            + bad
            + example.substring(example.indexOf(good) + good.length());
    assertThatThrownBy(() -> json.read(broken))
        .isInstanceOf(RecordFormatException.class)
        .hasMessageStartingWith(message);
    assertThat(schema.validate(broken, InputFormat.JSON).isEmpty())
        .as("valid by the schema")
        .isEqualTo(message.contains("2025-01-32"));
  }

  @Test
  void whatIsNotJsonIsRefused() {
    for (String line :
        List.of("", "{", "[]", "{}", "null", "{\"format\":1,\"format\":1}", example + "x")) {
      assertThatThrownBy(() -> json.read(line)).isInstanceOf(RecordFormatException.class);
    }
    assertThatThrownBy(() -> json.read("{\"format\" 1}"))
        .hasMessageStartingWith("not JSON: ")
        .hasMessageEndingWith("(at character 11)");
  }

  @Test
  void everyPrefixIsRefusedAndNothingElseIsThrown() {
    for (int end = 0; end < example.length(); end++) {
      String clipped = example.substring(0, end);
      assertThatThrownBy(() -> json.read(clipped)).isInstanceOf(RecordFormatException.class);
    }
  }
}
