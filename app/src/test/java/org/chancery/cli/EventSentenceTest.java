package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.cli.EventPhrases.Phrase;
import org.chancery.model.ActorCode;
import org.chancery.model.CharSpan;
import org.chancery.model.Event;
import org.chancery.model.EventPlace;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Participant;
import org.chancery.model.Place;
import org.chancery.model.PlaceFinding;
import org.chancery.model.PlaceLevel;
import org.chancery.model.Sector;
import org.chancery.model.Status;
import org.chancery.ontology.Plover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventSentenceTest {

  private final EventPhrases phrases = EventPhrases.shipped();
  private final EventSentence sentences = new EventSentence(phrases);

  @ParameterizedTest
  @CsvSource({
    "OCCURRED, gave aid to Norrin (XNO)",
    "ONGOING, continued to give aid to Norrin (XNO)",
    "PLEDGED, pledged to give aid to Norrin (XNO)",
    "PROPOSED, proposed to give aid to Norrin (XNO)",
    "THREATENED, threatened to give aid to Norrin (XNO)",
    "DENIED, did not give aid to Norrin (XNO) (denied)",
    "HYPOTHETICAL, may give aid to Norrin (XNO)",
    "HISTORICAL, gave aid to Norrin (XNO) (told as history)"
  })
  void saysWhetherItWasDone(Status status, String told) {
    assertThat(sentences.of(Articles.event(status, Optional.empty())))
        .isEqualTo("Veldia (XVE GOV) " + told);
  }

  @Test
  void saysWhoUrgesWhereThatIsKnown() {
    assertThat(sentences.of(Articles.event(Status.URGED, Optional.of(Articles.sarkovia()))))
        .isEqualTo("Sarkovia (XSA) urged Veldia (XVE GOV) to give aid to Norrin (XNO)");
    assertThat(sentences.of(Articles.event(Status.URGED, Optional.empty())))
        .isEqualTo("Others urged Veldia (XVE GOV) to give aid to Norrin (XNO)");
  }

  @Test
  void saysWhere() {
    Event aid = Articles.event(Status.DENIED, Optional.empty());
    assertThat(sentences.of(at(aid, "Port Hale", PlaceLevel.CITY)))
        .isEqualTo(
            "Veldia (XVE GOV) did not give aid to Norrin (XNO) in Port Hale, Norrin (denied)");
    assertThat(sentences.of(at(aid, "Norrin", PlaceLevel.COUNTRY)))
        .contains("to Norrin (XNO) in Norrin (denied)");
    assertThat(sentences.of(at(aid, "Salt Hall", PlaceLevel.SITE)))
        .contains("at Salt Hall, Hale, Norrin (denied)");
  }

  private static Event at(Event event, String name, PlaceLevel level) {
    Place place =
        new Place(
            name,
            level,
            Optional.of(new ActorCode("XNO")),
            Optional.of("Norrin"),
            Optional.of("Hale"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Event(
        event.id(),
        event.type(),
        event.mode(),
        event.contexts(),
        event.actors(),
        event.recipients(),
        event.date(),
        Optional.of(new EventPlace(place, PlaceFinding.READ, new CharSpan(0, 1))),
        event.status(),
        event.auxiliaries(),
        event.attribution(),
        event.confidence(),
        event.evidence());
  }

  @Test
  void saysOnWhoseWord() {
    assertThat(sentences.of(Articles.event(Status.OCCURRED, Optional.of(Articles.sarkovia()))))
        .isEqualTo("Veldia (XVE GOV) gave aid to Norrin (XNO), according to Sarkovia (XSA)");
  }

  @Test
  void joinsSeveralActorsWithoutRecipients() {
    Event call =
        Articles.event(
            EventType.CONSULT,
            Mode.CONSULT_PHONE,
            List.of(Articles.veldia(), Articles.norrin(), Articles.sarkovia()),
            List.of());

    assertThat(sentences.of(call))
        .isEqualTo("Veldia (XVE GOV), Norrin (XNO) and Sarkovia (XSA) consulted by phone or video");
  }

  @Test
  void saysOfAPledgedAgreementThatItIsPledged() {
    assertThat(sentences.of(agreement(Status.PLEDGED)))
        .isEqualTo("Veldia (XVE GOV) pledged to cooperate with Norrin (XNO)");
    assertThat(sentences.of(agreement(Status.OCCURRED)))
        .isEqualTo("Veldia (XVE GOV) agreed to cooperate with Norrin (XNO)");
    assertThat(sentences.of(agreement(Status.DENIED)))
        .isEqualTo("Veldia (XVE GOV) did not agree to cooperate with Norrin (XNO) (denied)");
  }

  @Test
  void doesNotSayTwiceWhatTheTypeSays() {
    assertThat(sentences.of(event(EventType.THREATEN, Status.THREATENED, List.of())))
        .isEqualTo("Veldia (XVE GOV) made a threat");
    assertThat(sentences.of(event(EventType.REQUEST, Status.URGED, List.of(Articles.norrin()))))
        .isEqualTo("Veldia (XVE GOV) urged Norrin (XNO) to act");
  }

  @ParameterizedTest
  @CsvSource({
    "SUPPORT, expressed support for Norrin (XNO), expressed support",
    "CONCEDE, made a concession to Norrin (XNO), made a concession",
    "REJECT, refused Norrin (XNO), turned something down"
  })
  void saysInPlainWordsWhatIsOnlySaid(EventType type, String towards, String alone) {
    assertThat(sentences.of(event(type, Status.OCCURRED, List.of(Articles.norrin()))))
        .isEqualTo("Veldia (XVE GOV) " + towards);
    assertThat(sentences.of(event(type, Status.OCCURRED, List.of())))
        .isEqualTo("Veldia (XVE GOV) " + alone);
  }

  @Test
  void namesWhatItKnowsOfAnActor() {
    Participant army = Articles.participant("the Norrinese army", "XNO", Sector.MIL);
    Participant crowd = Articles.participant("a crowd", "");

    assertThat(
            sentences.of(
                Articles.event(
                    EventType.ASSAULT, Mode.ASSAULT_DRONE, List.of(army), List.of(crowd))))
        .isEqualTo("the Norrinese army (XNO MIL) attacked a crowd with drones");
    assertThat(
            sentences.of(
                Articles.event(EventType.ASSAULT, Mode.ASSAULT_DRONE, List.of(), List.of())))
        .isEqualTo("An unnamed actor attacked with drones");
  }

  @Test
  void hasAPhraseForEveryTypeAndMode() {
    for (EventType type : EventType.values()) {
      List<Optional<Mode>> modes = new ArrayList<>(List.of(Optional.empty()));
      Plover.modes(type).forEach(mode -> modes.add(Optional.of(mode)));
      for (Optional<Mode> mode : modes) {
        Phrase towards = phrases.phrase(type, mode, Optional.of("Norrin"));
        Phrase alone = phrases.phrase(type, mode, Optional.empty());

        assertThat(towards.base()).as(type + " " + mode).contains("Norrin");
        assertThat(towards.past()).as(type + " " + mode).contains("Norrin").doesNotContain("{}");
        assertThat(alone.base() + alone.past()).as(type + " " + mode).doesNotContain("{", "/");
      }
    }
  }

  private static Event agreement(Status status) {
    return event(EventType.AGREE, status, List.of(Articles.norrin()));
  }

  private static Event event(EventType type, Status status, List<Participant> recipients) {
    return Articles.event(
        type, Optional.empty(), status, List.of(Articles.veldia()), recipients, Optional.empty());
  }
}
