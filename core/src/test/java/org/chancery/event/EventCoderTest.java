package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.ArticleRecord;
import org.chancery.model.Auxiliary;
import org.chancery.model.DateFinding;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Evidence;
import org.chancery.model.Mode;
import org.chancery.model.Participant;
import org.chancery.model.Status;
import org.chancery.testworld.TestWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the coder makes of constructions that fool coders. */
class EventCoderTest {

  private static Event only(String text) {
    List<Event> events = TestWorld.code(text).events();
    assertThat(events).as(text).hasSize(1);
    return events.get(0);
  }

  private static List<String> names(List<Participant> participants) {
    return participants.stream().map(p -> p.actor().name()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Veldia condemned Norrin.|ACCUSE|Veldia|Norrin",
        "Norrin was condemned by Veldia.|ACCUSE|Veldia|Norrin",
        "Norrin has been repeatedly condemned by Veldia.|ACCUSE|Veldia|Norrin",
        "Veldia has condemned Norrin.|ACCUSE|Veldia|Norrin",
        "Sarkovian jets bombed Tolmari troops.|ASSAULT|Sarkovian jets|Tolmari troops",
        "Veldia's attack on Norrin lasted an hour.|ASSAULT|Veldia|Norrin",
        "An attack on Norrin by Veldia lasted an hour.|ASSAULT|Veldia|Norrin",
        "Veldia launched an attack on Norrin.|ASSAULT|Veldia|Norrin",
        "The president of Tolmar visited Veldia.|CONSULT|president of Tolmar|Veldia",
        "Veldia accused Norrin of attacking Tolmar.|ACCUSE|Veldia|Norrin",
        "Veldia refused to meet Norrin.|REJECT|Veldia|Norrin",
        "Sanctions were imposed on Sarkovia by Tolmar.|SANCTION|Tolmar|Sarkovia",
        "Veldia expelled the Norrinese ambassador.|SANCTION|Veldia|Norrinese ambassador",
      })
  void whoDidItToWhom(String text, EventType type, String actor, String recipient) {
    Event event = only(text);
    assertThat(event.type()).isEqualTo(type);
    assertThat(names(event.actors())).containsExactly(actor);
    assertThat(names(event.recipients())).containsExactly(recipient);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President Arden Vale met Prime Minister Mira Oslen.",
        "President Arden Vale held talks with Prime Minister Mira Oslen.",
        "Prime Minister Mira Oslen and President Arden Vale met in Drenn.",
        "Talks between President Arden Vale and Prime Minister Mira Oslen opened.",
      })
  void allWhoMeetAreActorsAndNoneIsARecipient(String text) {
    Event event = only(text);
    assertThat(event.type()).isEqualTo(EventType.CONSULT);
    assertThat(names(event.actors())).containsExactlyInAnyOrder("Arden Vale", "Mira Oslen");
    assertThat(event.recipients()).isEmpty();
  }

  @Test
  void actorsThatAreListedAreOneCompoundActor() {
    Event event = only("Veldia, Tolmar and Sarkovia condemned Norrin.");
    assertThat(names(event.actors())).containsExactly("Veldia", "Tolmar", "Sarkovia");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Veldia will meet Norrin.|AGREE|PLEDGED",
        "Veldia will release two Norrinese pilots.|CONCEDE|PLEDGED",
        "Veldia pledged to send aid to Norrin.|AGREE|PLEDGED",
        "Veldia agreed to withdraw its troops from Norrin.|AGREE|PLEDGED",
        "Veldia will not lift the embargo on Norrin.|REJECT|OCCURRED",
        "Veldia might attack Norrin.|ASSAULT|HYPOTHETICAL",
        "Veldia did not attack Norrin.|ASSAULT|DENIED",
        "Veldia denied attacking Norrin.|ASSAULT|DENIED",
        "Veldia urged Norrin to free the sailors.|REQUEST|URGED",
        "Veldia threatened to attack Norrin.|THREATEN|THREATENED",
        "Veldia attacked Norrin.|ASSAULT|OCCURRED",
      })
  void whatWasDoneAndWhatWasOnlySaid(String text, EventType type, Status status) {
    Event event = only(text);
    assertThat(event.type()).isEqualTo(type);
    assertThat(event.status()).isEqualTo(status);
  }

  @Test
  void auxiliariesStandBesideTheStatus() {
    assertThat(only("Veldia did not attack Norrin.").auxiliaries())
        .containsExactly(Auxiliary.NEGATION);
    assertThat(only("Veldia might attack Norrin.").auxiliaries())
        .containsExactly(Auxiliary.HYPOTHETICAL);
    assertThat(only("Veldia attacked Norrin in 1998.").auxiliaries())
        .containsExactly(Auxiliary.HISTORICAL);
    assertThat(only("Veldia will attack Norrin.").auxiliaries()).containsExactly(Auxiliary.FUTURE);
  }

  @Test
  void theContentOfARequestTellsItsMode() {
    assertThat(only("Veldia urged Norrin to free the sailors.").mode())
        .contains(Mode.REQUEST_YIELD);
    assertThat(only("Veldia refused to meet Norrin.").mode()).contains(Mode.REJECT_MEET);
  }

  @Test
  void aDutyThatASpeakerSeesIsARequestOfTheSpeaker() {
    Event event = only("Arden Vale said Norrin should pay its debts.");
    assertThat(event.type()).isEqualTo(EventType.REQUEST);
    assertThat(names(event.actors())).containsExactly("Arden Vale");
    assertThat(names(event.recipients())).containsExactly("Norrin");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Arden Vale said Norrin attacked Tolmar.",
        "Norrin attacked Tolmar, Arden Vale said.",
        "Norrin attacked Tolmar, said Arden Vale.",
        "According to Arden Vale, Norrin attacked Tolmar.",
        "Norrin attacked Tolmar, according to Arden Vale.",
        "Norrin attacked Tolmar, Arden Vale told reporters.",
      })
  void whatSomeoneReportsStandsUnderTheSpeaker(String text) {
    Event event = only(text);
    assertThat(event.type()).isEqualTo(EventType.ASSAULT);
    assertThat(names(event.actors())).containsExactly("Norrin");
    assertThat(event.attribution().orElseThrow().speaker().actor().name()).isEqualTo("Arden Vale");
  }

  @Test
  void theDateIsReadFromTheNearestWordsOrElseTheDayOfPublication() {
    Event read = only("Veldia attacked Norrin on Saturday.");
    assertThat(read.date().orElseThrow().start()).isEqualTo(LocalDate.of(2020, 5, 2));
    assertThat(read.date().orElseThrow().found()).isEqualTo(DateFinding.READ);
    Event defaulted = only("Veldia attacked Norrin.");
    assertThat(defaulted.date().orElseThrow().start()).isEqualTo(TestWorld.DAY);
    assertThat(defaulted.date().orElseThrow().found()).isEqualTo(DateFinding.DEFAULTED);
    assertThat(TestWorld.code("Veldia attacked Norrin.", Optional.empty()).events().get(0).date())
        .isEmpty();
  }

  @Test
  void oneActToldTwiceIsOneEventWithTwoPiecesOfEvidence() {
    String text = "Veldia attacked Norrin on Saturday.\n\nOn Saturday Veldia attacked Norrin.";
    Event event = only(text);
    assertThat(event.evidence()).hasSize(2);
  }

  @Test
  void aPastBeforeAPrepositionIsNoPassive() {
    Event event = only("Farmers protested in Veldia.");
    assertThat(names(event.actors())).containsExactly("Farmers");
  }

  @Test
  void theSameActOnTheWordOfTwoSpeakersIsTwoEvents() {
    List<Event> events =
        TestWorld.code(
                "Norrin attacked Tolmar, Arden Vale said. Norrin attacked Tolmar, Mira Oslen said.")
            .events();
    assertThat(events)
        .extracting(event -> event.attribution().orElseThrow().speaker().actor().name())
        .containsExactly("Arden Vale", "Mira Oslen");
  }

  @Test
  void evidenceOfADutyEndsBeforeTheFullStop() {
    assertThat(only("Arden Vale said Norrin should pay.").evidence().get(0).quote())
        .isEqualTo("should pay");
  }

  @Test
  void aListWithoutAFullStopIsReadInBoundedTimeAndHoldsNoEvent() {
    String list = "Veldia attacked Norrin and ".repeat(20_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertThat(TestWorld.code(list).events()).isEmpty());
  }

  @Test
  void twoPromisesOnOneDayAreTwoEvents() {
    List<Event> events =
        TestWorld.code("Arden Vale pledged to repair the dam. He promised to build a school.")
            .events();
    assertThat(events).hasSize(2);
  }

  @Test
  void aPromiseIsDatedByWhenItWasMade() {
    Event event = only("On Saturday Veldia agreed to meet Norrin in November.");
    assertThat(event.date().orElseThrow().start()).isEqualTo(LocalDate.of(2020, 5, 2));
    Event undated = only("Veldia agreed to meet Norrin in November.");
    assertThat(undated.date().orElseThrow().start()).isEqualTo(TestWorld.DAY);
  }

  @Test
  void ministersOfSeveralCountriesAreOneOfEach() {
    Event event = only("The foreign ministers of Veldia, Tolmar and Norrin met in Drenn.");
    assertThat(names(event.actors()))
        .containsExactly(
            "foreign minister of Veldia",
            "foreign minister of Tolmar",
            "foreign minister of Norrin");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry left Port Hale on time.",
        "Bilateral cooperation meets the interests of Veldia.",
        "Veldia met its deficit target.",
        "Veldia and Norrin lie on the same sea.",
        "The Sarkovian king is eighty years old.",
      })
  void aSentenceFullOfActorsMayHoldNoEvent(String text) {
    assertThat(TestWorld.code(text).events()).as(text).isEmpty();
  }

  @Test
  void aConsultationNeedsTwoAndAnAidSomeoneWhoGetsIt() {
    assertThat(TestWorld.code("President Arden Vale met in Drenn.").events()).isEmpty();
    assertThat(TestWorld.code("Veldia donated two tonnes of wheat.").events()).isEmpty();
  }

  @Test
  void evidenceQuotesTheArticle() {
    ArticleRecord record = TestWorld.code("Arden Vale pledged to work with Norrin on Friday.");
    for (Event event : record.events()) {
      for (Evidence evidence : event.evidence()) {
        assertThat(evidence.quote()).isEqualTo(evidence.span().in(record.article().text()));
        assertThat(evidence.quote()).isEqualTo("pledged to work with");
      }
    }
    assertThat(record.events()).hasSize(1);
  }

  @Test
  void anUnrelatedParagraphLeavesTheEventsBeforeItUnchanged() {
    String text = "Arden Vale met Mira Oslen. He accused Tolmar of lying.";
    List<Event> alone = TestWorld.code(text).events();
    List<Event> longer = TestWorld.code(text + "\n\nThe harvest was good this year.").events();
    assertThat(longer).usingRecursiveComparison().ignoringFields("id").isEqualTo(alone);
  }

  @Test
  void codingTheSameArticleTwiceGivesTheSameRecord() {
    String text = "Veldia attacked Norrin on Saturday. Sarkovia condemned the attack.";
    assertThat(TestWorld.code(text)).isEqualTo(TestWorld.code(text));
  }
}
