package org.chancery.apitests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.chancery.Chancery;
import org.chancery.ingest.ReadLimits;
import org.chancery.ingest.Source;
import org.chancery.ingest.SourceReader;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.ArticleRecord;
import org.chancery.model.CharSpan;
import org.chancery.model.Event;
import org.chancery.model.EventDate;
import org.chancery.model.Evidence;
import org.chancery.model.Mention;
import org.chancery.model.Participant;
import org.chancery.model.Place;
import org.chancery.model.Sector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The real article that the project began with, and what an analyst reads out of it. */
@DisplayName("The seed article (skipped where the folder shared is absent)")
class SeedArticleTest {

  private static final Path ARTICLES =
      Path.of(
          System.getProperty(
              "chancery.shared", System.getProperty("chancery.root", "..") + "/../shared"),
          "articles");
  private static final Path TEXT = ARTICLES.resolve("xi-putin-2025-01-21.txt");
  private static final Path EXPECTED = ARTICLES.resolve("xi-putin-2025-01-21.expected.json");

  @BeforeEach
  void skipWithoutTheArticle() {
    assumeTrue(Files.exists(TEXT), "no " + TEXT);
  }

  @Test
  void mostExpectedEventsAreFoundWithTypeAndActors() throws IOException {
    ArticleRecord record = read();
    List<String> missing = new ArrayList<>();
    int expected = 0;
    for (JsonNode event : new ObjectMapper().readTree(EXPECTED.toFile()).get("events")) {
      expected++;
      if (record.events().stream().noneMatch(found -> matches(event, found, record))) {
        missing.add(event.toString());
      }
    }
    assertThat(expected).isEqualTo(15);
    assertThat(missing).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void theTalksWereAtTheGreatHallOfThePeopleInBeijing() throws IOException {
    Place place = read().events().get(0).place().orElseThrow().place();
    assertThat(place.name()).isEqualTo("Great Hall of the People");
    assertThat(place.region()).contains("Beijing");
    assertThat(place.country()).contains(new ActorCode("CHN"));
  }

  @Test
  void everyExpectedDateIsRightWhereTheEventIsCoded() throws IOException {
    ArticleRecord record = read();
    int compared = 0;
    for (JsonNode event : new ObjectMapper().readTree(EXPECTED.toFile()).get("events")) {
      List<Event> found =
          record.events().stream()
              .filter(e -> event.has("date") && event.has("evidence"))
              .filter(e -> matches(event, e, record))
              .toList();
      for (Event each : found) {
        compared++;
        assertThat(days(each)).as(event.toString()).isEqualTo(event.get("date").asText());
      }
    }
    assertThat(compared).isGreaterThanOrEqualTo(6);
    JsonNode talks = new ObjectMapper().readTree(EXPECTED.toFile()).get("events").get(0);
    assertThat(record.events())
        .filteredOn(event -> matches(talks, event, record))
        .anyMatch(event -> days(event).equals(talks.get("date").asText()));
  }

  /** A day, or a year. */
  private static String days(Event event) {
    EventDate date = event.date().orElseThrow();
    boolean year = date.end().equals(date.start().plusYears(1).minusDays(1));
    return year ? String.valueOf(date.start().getYear()) : date.start().toString();
  }

  @Test
  void nothingIsCodedOutOfBylineCreditOrEditorsLine() throws IOException {
    ArticleRecord record = read();
    String text = record.article().text();
    int firstProse = text.indexOf("President Xi Jinping talks");
    int editors = text.indexOf("(Web editor");
    CharSpan credit = new CharSpan(text.indexOf("(Liu Bin"), text.indexOf("Xinhua)") + 7);
    for (Event event : record.events()) {
      for (Evidence evidence : event.evidence()) {
        assertThat(evidence.span().start()).isGreaterThanOrEqualTo(firstProse);
        assertThat(evidence.span().end()).isLessThanOrEqualTo(editors);
        assertThat(evidence.span().overlaps(credit)).isFalse();
      }
    }
  }

  @Test
  void everyCoreferenceIsFoundWithItsAntecedents() throws IOException {
    ArticleRecord record = read();
    for (JsonNode link : new ObjectMapper().readTree(EXPECTED.toFile()).get("coreference")) {
      String words = link.get("text").asText();
      int start = record.article().text().indexOf(words);
      CharSpan span = new CharSpan(start, start + words.length());
      Mention anaphor =
          record.mentions().stream().filter(m -> span.overlaps(m.span())).findFirst().orElseThrow();
      Set<String> meant =
          StreamSupport.stream(link.get("is").spliterator(), false)
              .map(JsonNode::asText)
              .collect(Collectors.toSet());
      assertThat(anaphor.actors())
          .as(words)
          .extracting(actor -> meant.contains(actor.name()) ? actor.name() : code(actor))
          .containsExactlyInAnyOrderElementsOf(meant);
      assertThat(anaphor.antecedents()).as(words).isNotEmpty();
    }
  }

  @Test
  void everyExpectedRoleIsFound() throws IOException {
    ArticleRecord record = read();
    for (JsonNode role : new ObjectMapper().readTree(EXPECTED.toFile()).get("roles")) {
      assertThat(record.roles())
          .as(role.toString())
          .anySatisfy(
              found -> {
                Actor holder = found.holder().actor();
                assertThat(role.get("holder").asText()).isIn(holder.name(), code(holder));
                assertThat(found.title()).isEqualToIgnoringCase(role.get("role").asText());
                assertThat(found.of()).map(SeedArticleTest::codeOrName).contains(of(role));
                assertThat(found.to().map(SeedArticleTest::code))
                    .isEqualTo(Optional.ofNullable(role.get("to")).map(JsonNode::asText));
                assertThat(found.period().map(period -> period.start().getYear() + ""))
                    .isEqualTo(Optional.ofNullable(role.get("period")).map(JsonNode::asText));
              });
    }
  }

  private static String of(JsonNode role) {
    String of = role.get("of").asText();
    return of.equals("SCO") ? "Shanghai Cooperation Organization" : of;
  }

  private static String codeOrName(Actor actor) {
    boolean country = actor.entry().filter(entry -> entry.startsWith("country:")).isPresent();
    return country ? code(actor) : actor.name();
  }

  private static String code(Actor actor) {
    return actor.code().map(Object::toString).orElse("");
  }

  private static boolean matches(JsonNode expected, Event found, ArticleRecord record) {
    Set<String> actors =
        StreamSupport.stream(expected.get("actors").spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.toSet());
    return found.type().name().equals(expected.get("type").asText())
        && found.actors().stream()
            .map(SeedArticleTest::named)
            .collect(Collectors.toSet())
            .equals(actors)
        && (!expected.has("evidence")
            || isReadFrom(expected.get("evidence").asText(), found, record));
  }

  private static boolean isReadFrom(String words, Event found, ArticleRecord record) {
    int start = record.article().text().indexOf(words);
    CharSpan span = new CharSpan(start, start + words.length());
    return found.evidence().stream().anyMatch(evidence -> evidence.span().overlaps(span));
  }

  /** {@code CHN GOV Xi Jinping} for a person, {@code CHN} for a country. */
  private static String named(Participant participant) {
    Actor actor = participant.actor();
    String code = actor.code().map(Object::toString).orElse("");
    boolean country = actor.entry().filter(entry -> entry.startsWith("country:")).isPresent();
    return country
        ? code
        : code
            + " "
            + actor.sectors().stream().map(Sector::name).collect(Collectors.joining(" "))
            + " "
            + actor.name();
  }

  private static ArticleRecord read() {
    Chancery chancery = Chancery.standard();
    List<ArticleRecord> records = new ArrayList<>();
    new SourceReader(ReadLimits.standard())
        .read(
            new Source(TEXT.toString(), OptionalLong.empty()),
            java.io.InputStream.nullInputStream(),
            document -> chancery.read(document, issue -> {}).ifPresent(records::add),
            issue -> {});
    assertThat(records).hasSize(1);
    return records.get(0);
  }
}
