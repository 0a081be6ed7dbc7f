package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.DateFinding;
import org.chancery.model.Event;
import org.chancery.model.EventDate;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.junit.jupiter.api.Test;

class ReadableRecordTest {

  private static final Event CALL =
      Articles.event(
          EventType.CONSULT,
          Mode.CONSULT_PHONE,
          List.of(Articles.veldia()),
          List.of(Articles.norrin()));

  private final ReadableRecord plain = new ReadableRecord(Style.PLAIN, 80, EventPhrases.shipped());

  @Test
  void showsAnArticleWithItsEventsAndTheirEvidence() {
    assertThat(plain.lines(Articles.record(List.of(CALL))))
        .containsExactly(
            "Veldia calls Norrin",
            "Marrow Gazette · 2025-01-21 09:30 · by A. Penn, B. Quill · news.jsonl, record 7",
            "",
            "2025-01-20  Veldia (XVE GOV) consulted with Norrin (XNO) by phone or video",
            "            Veldia's president »spoke by phone with« Norrin on Monday.",
            "            CONSULT phone, by consult.phone, confidence 0.90, dated by the day",
            "            of publication",
            "");
  }

  @Test
  void keepsToANarrowTerminal() {
    List<String> lines =
        new ReadableRecord(Style.PLAIN, 40, EventPhrases.shipped())
            .lines(Articles.record(List.of(CALL)));

    assertThat(lines).allMatch(line -> line.length() <= 40);
    assertThat(lines)
        .contains(
            "2025-01-20  Veldia (XVE GOV) consulted",
            "            with Norrin" + " (XNO) by phone");
  }

  @Test
  void marksTheEvidenceAndDimsTheRuleOnATerminal() {
    assertThat(
            new ReadableRecord(Style.COLOUR, 120, EventPhrases.shipped())
                .lines(Articles.record(List.of(CALL))))
        .contains(
            "\u001b[1mVeldia calls Norrin\u001b[0m",
            "            Veldia's president \u001b[1;33mspoke by phone with\u001b[0m Norrin on"
                + " Monday.",
            "            \u001b[2mCONSULT phone, by consult.phone, confidence 0.90, dated by the day"
                + " of publication\u001b[0m");
  }

  @Test
  void saysSoWhereThereAreNoEvents() {
    assertThat(plain.lines(Articles.record(List.of())))
        .endsWith("", "No events were read in this article.", "");
  }

  @Test
  void tellsAPeriodAndAnEventWithoutADate() {
    EventDate period =
        new EventDate(
            LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 9), DateFinding.READ, Optional.empty());

    assertThat(plain.lines(Articles.record(List.of(dated(Optional.of(period))))))
        .containsSequence(
            "2025-01-01 to 2025-01-09",
            "            Veldia (XVE GOV) consulted with Norrin (XNO) by phone or video");
    assertThat(plain.lines(Articles.record(List.of(dated(Optional.empty())))))
        .anyMatch(line -> line.startsWith("undated     Veldia (XVE GOV) consulted"));
  }

  private static Event dated(Optional<EventDate> date) {
    return new Event(
        CALL.id(),
        CALL.type(),
        CALL.mode(),
        CALL.contexts(),
        CALL.actors(),
        CALL.recipients(),
        date,
        CALL.place(),
        CALL.status(),
        CALL.auxiliaries(),
        CALL.attribution(),
        CALL.confidence(),
        CALL.evidence());
  }
}
