package org.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.chancery.model.EventType;
import org.junit.jupiter.api.Test;

class EventEvaluationTest {

  @Test
  void readsALineOfPlover() {
    EventGold gold =
        read(
            """
            {"id":"A-1","date":"2025-01-21","text":"Veldia and Norrin met.","event":["CONSULT"],\
            "actor":[{"code":["XVE","XNO"]},{"code":"XSA"}],"recipient":[],"coder":"kept out"}
            """);

    EventGold.Text text = gold.texts().get(0);
    assertThat(text.ids()).containsExactly("A-1");
    assertThat(text.date()).contains(LocalDate.of(2025, 1, 21));
    assertThat(text.triples())
        .containsExactly(
            new Triple("XNO", EventType.CONSULT, ""),
            new Triple("XSA", EventType.CONSULT, ""),
            new Triple("XVE", EventType.CONSULT, ""));
  }

  @Test
  void putsLinesWithTheSameTextTogether() {
    EventGold gold =
        read(
            """
            {"id":1,"text":"Veldia shelled Norrin and fled.","event":"ASSAULT","actor":{"code":"XVE"}}
            {"id":2,"text":"Veldia shelled Norrin and fled.","event":"RETREAT","actor":{"code":"XVE"}}
            """);

    assertThat(gold.texts()).hasSize(1);
    assertThat(gold.texts().get(0).ids()).containsExactly("1", "2");
    assertThat(gold.texts().get(0).types()).containsExactly(EventType.RETREAT, EventType.ASSAULT);
  }

  @Test
  void readsATextWithoutAnEvent() {
    EventGold gold = read("{\"id\":\"n\",\"text\":\"It rained.\",\"event\":[],\"date\":null}");

    assertThat(gold.texts().get(0).types()).isEmpty();
    assertThat(gold.texts().get(0).date()).isEmpty();
  }

  @Test
  void namesTheLineOfAFault() {
    String good = "{\"id\":\"1\",\"text\":\"X\",\"event\":[]}\n";
    assertFault(good + "{\"id\":", "line 2", "not a JSON object");
    assertFault(good + "[]", "line 2", "not a JSON object");
    assertFault(good + "{\"id\":\"1\",\"event\":[]}", "line 2", "no field 'text'");
    assertFault(good.replace("[]", "[\"HUG\"]"), "line 1", "unknown type 'HUG'");
    assertFault(good.replace("}", ",\"date\":\"soon\"}"), "line 1", "date 'soon'");
    assertFault(good.replace("}", ",\"actor\":[\"XVE\"]}").replace("[]", "\"AID\""), "'actor'");
  }

  @Test
  void comparesTypesAndTriplesAsSetsOfEachText() {
    EventGold gold =
        read(
            """
            {"id":"1","text":"Veldia blamed Norrin","event":"ACCUSE","actor":[{"code":"XVE"}],"recipient":[{"code":"XNO"}]}
            {"id":"2","text":"Veldia aided Norrin","event":"AID","actor":[{"code":"XVE"}],"recipient":[{"code":"XNO"}]}
            """);

    EventEvaluation evaluation =
        EventEvaluation.of(
            gold,
            (text, date) ->
                text.contains("blamed")
                    ? new Records(text)
                        .event(EventType.ACCUSE, List.of("Veldia"), List.of("Norrin"))
                        .event(EventType.ACCUSE, List.of("Veldia"), List.of("Norrin"))
                        .record()
                    : new Records(text)
                        .event(EventType.AID, List.of("Veldia"), List.of())
                        .event(EventType.REJECT, List.of("Norrin"), List.of())
                        .record());

    // Types: gold 1 + 1, predicted {ACCUSE} and {AID, REJECT}, right 1 + 1.
    assertThat(evaluation.types()).isEqualTo(new Tally(2, 3, 2));
    // Triples: the same numbers, but (XVE, AID, "") is not (XVE, AID, XNO).
    assertThat(evaluation.triples()).isEqualTo(new Tally(2, 3, 1));
    assertThat(evaluation.byType())
        .containsEntry("ACCUSE", new Tally(1, 1, 1))
        .containsEntry("AID", new Tally(1, 1, 1))
        .containsEntry("REJECT", new Tally(0, 1, 0));
  }

  private static void assertFault(String text, String... parts) {
    assertThatExceptionOfType(GoldException.class)
        .isThrownBy(() -> read(text))
        .satisfies(fault -> assertThat(fault.getMessage()).contains(parts));
  }

  private static EventGold read(String text) {
    return EventGold.read(GoldFile.of("gold.jsonl", text));
  }
}
