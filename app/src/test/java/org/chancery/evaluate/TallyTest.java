package org.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void dividesRightOnesByPredictedOnesAndByGoldOnes() {
    Tally tally = new Tally(4, 5, 2);

    assertThat(tally.precision()).isEqualTo(2.0 / 5);
    assertThat(tally.recall()).isEqualTo(2.0 / 4);
    // 2 * (2/5 * 1/2) / (2/5 + 1/2) = 0.4 / 0.9 = 4/9
    assertThat(tally.f1()).isEqualTo(4.0 / 9);
  }

  @Test
  void givesZeroWhereNothingWasThereOrPredicted() {
    assertThat(Tally.NONE.precision()).isZero();
    assertThat(Tally.NONE.recall()).isZero();
    assertThat(Tally.NONE.f1()).isZero();
    assertThat(new Tally(3, 0, 0).f1()).isZero();
  }

  @Test
  void refusesMoreRightOnesThanThereAre() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Tally(1, 5, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Tally(5, 1, 2));
  }
}
