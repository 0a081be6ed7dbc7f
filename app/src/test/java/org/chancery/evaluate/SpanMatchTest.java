package org.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.CharSpan;
import org.junit.jupiter.api.Test;

class SpanMatchTest {

  private static final CharSpan FIRST = new CharSpan(0, 6);
  private static final CharSpan SECOND = new CharSpan(10, 20);

  @Test
  void exactWantsTheSameBeginAndEnd() {
    Tally tally =
        SpanMatch.EXACT.count(List.of(FIRST, SECOND), List.of(FIRST, new CharSpan(10, 19)));

    assertThat(tally).isEqualTo(new Tally(2, 2, 1));
  }

  @Test
  void overlapWantsOneCharacterInCommon() {
    Tally tally =
        SpanMatch.OVERLAP.count(
            List.of(FIRST, SECOND), List.of(new CharSpan(5, 8), new CharSpan(20, 25)));

    // [5,8) shares character 5 with [0,6); [20,25) begins where [10,20) ends.
    assertThat(tally).isEqualTo(new Tally(2, 2, 1));
  }

  @Test
  void aSpanOverTheWholeSentenceIsOneRightAnswer() {
    Tally tally = SpanMatch.OVERLAP.count(List.of(FIRST, SECOND), List.of(new CharSpan(0, 30)));

    assertThat(tally).isEqualTo(new Tally(2, 1, 1));
  }

  @Test
  void aGoldSpanMakesOnePredictionRight() {
    Tally tally =
        SpanMatch.OVERLAP.count(
            List.of(SECOND), List.of(new CharSpan(10, 14), new CharSpan(15, 20)));

    assertThat(tally).isEqualTo(new Tally(1, 2, 1));
  }

  @Test
  void findsAsManyPairsAsThereCanBe() {
    // The long span could take either gold span, the short one only the first.
    Tally tally =
        SpanMatch.OVERLAP.count(
            List.of(FIRST, SECOND), List.of(new CharSpan(0, 30), new CharSpan(0, 6)));

    assertThat(tally).isEqualTo(new Tally(2, 2, 2));
  }
}
