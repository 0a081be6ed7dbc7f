package org.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.chancery.event.RelationCoder.Relation;
import org.chancery.model.Confidence;
import org.chancery.model.EventType;
import org.chancery.model.RuleId;
import org.junit.jupiter.api.Test;

class RelationEvaluationTest {

  private static final String HEADER = "sentence_id\ttype\tquad\tmarked_sentence\n";

  @Test
  void findsTheColumnsByTheirNames() {
    RelationGold gold =
        read("marked_sentence\tsentence_id\ttype\n<s>Veldia</s> aids <t>Norrin</t>.\t7\tAID\n");

    assertThat(gold.rows()).hasSize(1);
    assertThat(gold.rows().get(0).type()).isEqualTo("AID");
    assertThat(gold.rows().get(0).sentence().text()).isEqualTo("Veldia aids Norrin.");
  }

  @Test
  void readsWindowsLineEndsAByteOrderMarkAndEmptyLines() {
    RelationGold gold = read("\uFEFF" + HEADER.replace("\n", "\r\n") + "\r\n1\tAID\t2\tX.\r\n");

    assertThat(gold.rows()).hasSize(1);
    assertThat(gold.rows().get(0).sentence().text()).isEqualTo("X.");
  }

  @Test
  void scoresConcedeAndRetreatAsYieldWhereTheGoldHasYield() {
    RelationGold gold = read(HEADER + "1\tYIELD\t1\tVeldia withdrew.\n2\tCONCEDE\t1\tIt eased.\n");

    Confusion scores =
        RelationEvaluation.of(gold, (s, a, r) -> relation(EventType.RETREAT)).scores();

    assertThat(scores.byLabel()).containsOnlyKeys("YIELD");
    assertThat(scores.right()).isEqualTo(2);
  }

  @Test
  void keepsConcedeAndRetreatApartWhereTheGoldHasNoYield() {
    RelationGold gold = read(HEADER + "1\tCONCEDE\t1\tVeldia eased the curfew.\n");

    Confusion scores =
        RelationEvaluation.of(gold, (s, a, r) -> relation(EventType.RETREAT)).scores();

    assertThat(scores.right()).isZero();
    assertThat(scores.byLabel()).containsOnlyKeys("CONCEDE", "RETREAT");
  }

  @Test
  void countsEveryRowAndNumbersThemFromOne() {
    RelationGold gold = read(HEADER + "1\tAID\t2\tVeldia helps.\n2\tAID\t2\tVeldia helps.\n");

    RelationEvaluation evaluation = RelationEvaluation.of(gold, (s, a, r) -> Optional.empty());

    assertThat(evaluation.predictions()).extracting(p -> p.row()).containsExactly(1, 2);
    assertThat(evaluation.scores().unanswered()).isEqualTo(2);
  }

  @Test
  void namesTheLineOfAFault() {
    assertFault(HEADER.replace("quad", "class").replace("type", "kind"), "line 1", "'type'");
    assertFault(HEADER + "1\tHUG\t1\tX.\n", "line 2", "unknown type 'HUG'");
    assertFault(HEADER + "1\tAID\t1\tX.\n2\tAID\n", "line 3", "2 fields for 4 columns");
    assertFault(HEADER + "1\tAID\t1\t<s></s>\n", "line 2", "no sentence");
    assertFault(HEADER, "gold.tsv", "a header and no row");
    assertFault(" \n", "gold.tsv", "holds nothing");
  }

  private static void assertFault(String text, String... parts) {
    assertThatExceptionOfType(GoldException.class)
        .isThrownBy(() -> read(text))
        .satisfies(fault -> assertThat(fault.getMessage()).contains(parts).contains("; "));
  }

  private static RelationGold read(String text) {
    return RelationGold.read(GoldFile.of("gold.tsv", text));
  }

  private static Optional<Relation> relation(EventType type) {
    return Optional.of(new Relation(type, new Confidence(0.5), new RuleId("retreat.withdraw")));
  }
}
