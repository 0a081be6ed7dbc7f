package org.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.chancery.evaluate.Confusion.Answer;
import org.junit.jupiter.api.Test;

class ConfusionTest {

  private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

  /**
   * Six questions. AID: 3 gold, 2 predicted, 2 right. ACCUSE: 2 gold, 1 predicted, 1 right. REJECT:
   * 1 gold, 0 predicted. CONSULT: not in the gold, predicted twice.
   */
  private final Confusion scores =
      new Confusion(
          List.of(
              answer("AID", "AID"),
              answer("AID", "AID"),
              answer("AID", "CONSULT"),
              answer("ACCUSE", "ACCUSE"),
              answer("ACCUSE", "CONSULT"),
              new Answer("REJECT", Optional.empty())));

  @Test
  void countsAnAnswerThatWasNotGivenAsWrong() {
    assertThat(scores.rows()).isEqualTo(6);
    assertThat(scores.right()).isEqualTo(3);
    assertThat(scores.unanswered()).isEqualTo(1);
    assertThat(scores.accuracy()).isEqualTo(3.0 / 6);
  }

  @Test
  void talliesEachLabelOfTheGoldAndOfTheAnswers() {
    assertThat(scores.byLabel())
        .containsEntry("AID", new Tally(3, 2, 2))
        .containsEntry("ACCUSE", new Tally(2, 1, 1))
        .containsEntry("REJECT", new Tally(1, 0, 0))
        .containsEntry("CONSULT", new Tally(0, 2, 0))
        .hasSize(4);
  }

  @Test
  void averagesF1OverTheLabelsOfTheGoldOnly() {
    // AID: 2*2/(3+2) = 0.8. ACCUSE: 2*1/(2+1) = 2/3. REJECT: 0. CONSULT is not in the gold.
    // (0.8 + 0.6667 + 0) / 3 = 22/45
    assertThat(scores.macroF1()).isEqualTo(22.0 / 45, ROUNDING);
  }

  @Test
  void isZeroOverNothing() {
    Confusion nothing = new Confusion(List.of());

    assertThat(nothing.accuracy()).isZero();
    assertThat(nothing.macroF1()).isZero();
  }

  private static Answer answer(String gold, String predicted) {
    return new Answer(gold, Optional.of(predicted));
  }
}
