package org.chancery.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.junit.jupiter.api.Test;

class PloverScoresTest {

  @Test
  void scoresTakenFromTheTableByHand() {
    assertThat(PloverScores.of(EventType.AGREE)).isEqualTo(2.5);
    assertThat(PloverScores.of(EventType.REQUEST)).isZero();
    assertThat(PloverScores.of(Mode.CONSULT_VISIT)).isEqualTo(4);
    assertThat(PloverScores.of(Mode.RETREAT_DISARM)).isEqualTo(10);
    assertThat(PloverScores.of(Mode.REQUEST_ASSIST)).isEqualTo(0.5);
    assertThat(PloverScores.of(Mode.SANCTION_EXPEL)).isEqualTo(-5.5);
    assertThat(PloverScores.of(Mode.ASSAULT_UNCONVENTIONAL)).isEqualTo(-10);
  }

  @Test
  void theModeCountsBeforeTheType() {
    assertThat(PloverScores.of(EventType.CONSULT, Optional.of(Mode.CONSULT_PHONE))).isEqualTo(1.5);
    assertThat(PloverScores.of(EventType.CONSULT, Optional.empty())).isEqualTo(2.5);
  }

  @Test
  void accuseIsNegativeThoughTheTablePrintsItWithoutASign() {
    assertThat(PloverScores.of(EventType.ACCUSE)).isEqualTo(-3);
  }

  @Test
  void vandalizeWhichTheTableLacksHasTheScoreOfProtest() {
    assertThat(PloverScores.of(Mode.PROTEST_VANDALIZE))
        .isEqualTo(PloverScores.of(EventType.PROTEST));
  }

  @Test
  void everyScoreIsAHalfStepBetweenMinusTenAndTen() {
    for (Mode mode : Mode.values()) {
      assertThat(PloverScores.of(mode)).as("%s", mode).isBetween(-10.0, 10.0);
      assertThat(PloverScores.of(mode) * 2 % 1).as("%s", mode).isZero();
    }
    for (EventType type : EventType.values()) {
      assertThat(PloverScores.of(type)).as("%s", type).isBetween(-10.0, 10.0);
    }
  }

  /**
   * Only REQUEST, which scores 0, has modes on both sides of it: a request to meet is no conflict.
   */
  @Test
  void noModeHasTheOtherSignThanItsType() {
    List<Mode> odd =
        List.of(Mode.values()).stream()
            .filter(mode -> PloverScores.of(mode) * PloverScores.of(mode.type()) < 0)
            .toList();
    assertThat(odd).isEmpty();
  }
}
