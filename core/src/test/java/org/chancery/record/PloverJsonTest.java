package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.Article;
import org.chancery.model.ArticleRecord;
import org.chancery.model.Auxiliary;
import org.chancery.model.CharSpan;
import org.chancery.model.Confidence;
import org.chancery.model.Context;
import org.chancery.model.Event;
import org.chancery.model.EventDate;
import org.chancery.model.EventType;
import org.chancery.model.Evidence;
import org.chancery.model.MentionId;
import org.chancery.model.Participant;
import org.chancery.model.RuleId;
import org.chancery.model.Sector;
import org.chancery.model.Status;
import org.junit.jupiter.api.Test;

class PloverJsonTest {

  private final PloverJson plover = new PloverJson();
  private final ObjectMapper mapper = new ObjectMapper();
  private final ArticleRecord example =
      new RecordJson().read(Documents.block("record.md", "json", 0));

  @Test
  void theExampleOfTheDocumentationIsWhatIsWritten() throws JsonProcessingException {
    JsonNode expected = mapper.readTree(Documents.block("record.md", "json", 1));
    assertThat(plover.write(example)).hasSize(2);
    assertThat(plover.write(example).get(0)).isEqualTo(expected.toString());
  }

  @Test
  void linesAreValidByTheSchema() {
    Schema schema = Documents.schema("plover.schema.json");
    RandomRecords records = new RandomRecords(20250123);
    for (int i = 0; i < 100; i++) {
      plover.write(records.next()).forEach(line -> Documents.assertValid(schema, line));
    }
    plover.write(example).forEach(line -> Documents.assertValid(schema, line));
  }

  @Test
  void whoseWordAndHowTheDateWasFoundStandInTheComment() throws JsonProcessingException {
    JsonNode line = mapper.readTree(plover.write(example).get(1));
    assertThat(line.get("comment").textValue())
        .isEqualTo("according to a lawmaker; date inferred from other words of the article");
  }

  @Test
  void anEventWithoutADateHasANullDate() throws JsonProcessingException {
    JsonNode line = line(event(Optional.empty(), EnumSet.noneOf(Auxiliary.class)));
    assertThat(line.get("date").isNull()).isTrue();
    assertThat(line.has("enddate")).isFalse();
  }

  @Test
  void auxiliariesStandAfterTheContexts() throws JsonProcessingException {
    JsonNode line =
        line(event(Optional.empty(), EnumSet.of(Auxiliary.NEGATION, Auxiliary.HISTORICAL)));
    assertThat(line.get("context")).hasToString("[\"economic\",\"historical\",\"negation\"]");
    assertThat(line.get("status").textValue()).isEqualTo("denied");
  }

  @Test
  void theFirstSectorIsTheSectorAndKosovoIsKos() throws JsonProcessingException {
    JsonNode actor = line(event(Optional.empty(), EnumSet.noneOf(Auxiliary.class))).at("/actor/0");
    assertThat(actor)
        .hasToString(
            "{\"code\":\"KOS\",\"sector\":\"PTY\",\"other_sector_codes\":[\"OPP\",\"ELI\"],"
                + "\"entity_text\":\"Veldian Foreign Minister Ilse Varga\"}");
  }

  @Test
  void offsetsCountCodePointsAndUtf16BesideThem() throws JsonProcessingException {
    String text = "🕊 Peace. Veldia aided Norrin.";
    Article article = withText(text);
    CharSpan sentence = new CharSpan(10, text.length());
    Evidence evidence =
        new Evidence(new CharSpan(17, 22), "aided", sentence, new RuleId("aid.aid"));
    Event event =
        new Event(
            example.events().get(0).id(),
            EventType.AID,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Status.OCCURRED,
            Set.of(),
            Optional.empty(),
            new Confidence(1),
            List.of(evidence));
    JsonNode line =
        mapper.readTree(
            plover
                .write(
                    new ArticleRecord(
                        article, List.of(), List.of(), List.of(event), List.of(), example.run()))
                .get(0));
    assertThat(line.get("text").textValue()).isEqualTo("Veldia aided Norrin.");
    assertThat(line.get("text_info"))
        .hasToString("{\"start\":9,\"end\":29,\"start_utf16\":10,\"end_utf16\":30}");
    assertThat(line.get("event_scale").doubleValue()).isEqualTo(10);
    assertThat(line.get("quad_code").intValue()).isEqualTo(2);
  }

  @Test
  void anArticleWithoutEventsGivesNoLines() {
    assertThat(
            plover.write(
                new ArticleRecord(
                    example.article(), List.of(), List.of(), List.of(), List.of(), example.run())))
        .isEmpty();
  }

  private JsonNode line(Event event) throws JsonProcessingException {
    ArticleRecord record =
        new ArticleRecord(
            example.article(),
            example.mentions(),
            List.of(),
            List.of(event),
            List.of(),
            example.run());
    return mapper.readTree(plover.write(record).get(0));
  }

  private Event event(Optional<EventDate> date, Set<Auxiliary> auxiliaries) {
    Event first = example.events().get(0);
    Actor actor =
        new Actor(
            "Varga",
            Optional.of(new ActorCode("XKX")),
            List.of(Sector.PTY, Sector.OPP, Sector.ELI),
            Optional.empty(),
            Optional.empty());
    return new Event(
        first.id(),
        EventType.AID,
        Optional.empty(),
        List.of(Context.ECONOMIC),
        List.of(new Participant(new MentionId("m1"), actor)),
        List.of(),
        date,
        Optional.empty(),
        Status.DENIED,
        auxiliaries,
        Optional.empty(),
        first.confidence(),
        first.evidence());
  }

  private Article withText(String text) {
    Article article = example.article();
    return new Article(
        article.id(),
        article.origin(),
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }
}
