package org.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.chancery.model.ArticleRecord;
import org.chancery.model.CharSpan;
import org.chancery.model.EventType;
import org.junit.jupiter.api.Test;

class RoleEvaluationTest {

  @Test
  void rebuildsTheTextWithOneSpaceBetweenTokens() {
    RoleGold gold = read("The B-S\nVeldian I-S\narmy I-S\nleft O\nMarrow B-T\n. O\n\nSo O\n");

    assertThat(gold.sentences()).hasSize(2);
    assertThat(gold.sentences().get(0).text()).isEqualTo("The Veldian army left Marrow .");
    assertThat(gold.sentences().get(0).spans())
        .containsExactly(span(Role.S, 0, 16), span(Role.T, 22, 28));
  }

  @Test
  void opensASpanAtAnInsideTagThatFollowsNoneOfItsRole() {
    RoleGold gold = read("Veldia I-S\nNorrin I-T\nand O\nDrenn I-T\n");

    assertThat(gold.sentences().get(0).spans())
        .containsExactly(span(Role.S, 0, 6), span(Role.T, 7, 13), span(Role.T, 18, 23));
  }

  @Test
  void opensASpanAtEachBeginTag() {
    assertThat(read("Veldia B-S\nNorrin B-S\n").sentences().get(0).spans()).hasSize(2);
  }

  @Test
  void takesTagsWithoutARoleForOutside() {
    RoleGold gold = read("Veldia B-S\nbank B-ORG\nruns X\nNorrin I-S\n");

    assertThat(gold.sentences().get(0).spans())
        .containsExactly(span(Role.S, 0, 6), span(Role.S, 17, 23));
  }

  @Test
  void namesTheLineOfAFault() {
    assertThatExceptionOfType(GoldException.class)
        .isThrownBy(() -> read("Veldia B-S\nleft\n"))
        .withMessageContaining("gold.bio, line 2: 1 field;");
    assertThatExceptionOfType(GoldException.class)
        .isThrownBy(() -> read("Veldia B-ORG\n"))
        .withMessageContaining("no token has a role");
  }

  @Test
  void givesAMentionBothRolesWhereItActsAndReceives() {
    ArticleRecord record =
        new Records("Veldia struck Norrin and Norrin struck Sarkovia")
            .event(EventType.ASSAULT, List.of("Veldia"), List.of("Norrin"))
            .event(EventType.ASSAULT, List.of("Norrin"), List.of("Sarkovia"))
            .record();

    assertThat(RoleEvaluation.roles(record))
        .containsExactly(span(Role.S, 0, 6), span(Role.R, 14, 20), span(Role.T, 39, 47));
  }

  @Test
  void countsExactAndOverlappingSpansForEachRole() {
    RoleGold gold = read("The B-S\nVeldia I-S\nhelped O\nNorrin B-T\n\nSarkovia B-S\nslept O\n\n");

    RoleEvaluation evaluation =
        RoleEvaluation.of(
            gold,
            text ->
                text.startsWith("The")
                    ? new Records(text)
                        .event(EventType.AID, List.of("Veldia"), List.of("Norrin"))
                        .record()
                    : new Records(text).record());

    // S: gold "The Veldia" and "Sarkovia", predicted "Veldia": not exact, but overlapping.
    assertThat(evaluation.scores(SpanMatch.EXACT)).containsEntry(Role.S, new Tally(2, 1, 0));
    assertThat(evaluation.scores(SpanMatch.OVERLAP)).containsEntry(Role.S, new Tally(2, 1, 1));
    assertThat(evaluation.scores(SpanMatch.EXACT)).containsEntry(Role.T, new Tally(1, 1, 1));
    // Both together: 2 + 1 gold, 1 + 1 predicted, 0 + 1 and 1 + 1 right.
    assertThat(evaluation.micro(SpanMatch.EXACT)).isEqualTo(new Tally(3, 2, 1));
    assertThat(evaluation.micro(SpanMatch.OVERLAP)).isEqualTo(new Tally(3, 2, 2));
  }

  @Test
  void countsTheGoldSpansThatAMentionOverlaps() {
    RoleGold gold = read("The B-S\nVeldia I-S\nhelped O\nreapers B-T\n\nPilgrims B-S\nslept O\n");

    RoleEvaluation evaluation =
        RoleEvaluation.of(
            gold,
            text ->
                text.startsWith("The")
                    ? new Records(text)
                        .event(EventType.AID, List.of("Veldia"), List.of("reapers"))
                        .record()
                    : new Records(text).record());

    assertThat(evaluation.coverage())
        .containsEntry(Role.S, new Coverage(2, 1, 1))
        .containsEntry(Role.T, new Coverage(1, 1, 0));
    assertThat(evaluation.mentions()).isEqualTo(2);
  }

  private static RoleGold read(String text) {
    return RoleGold.read(GoldFile.of("gold.bio", text));
  }

  private static RoleSpan span(Role role, int start, int end) {
    return new RoleSpan(role, new CharSpan(start, end));
  }
}
