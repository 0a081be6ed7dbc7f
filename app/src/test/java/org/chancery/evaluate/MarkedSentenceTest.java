package org.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.model.CharSpan;
import org.junit.jupiter.api.Test;

class MarkedSentenceTest {

  @Test
  void takesTheMarkersOutAndKeepsWhereTheyStood() {
    MarkedSentence sentence = MarkedSentence.parse("<s>Veldia</s> accused <t>Norrin</t>.");

    assertThat(sentence.text()).isEqualTo("Veldia accused Norrin.");
    assertThat(sentence.actor()).contains(new CharSpan(0, 6));
    assertThat(sentence.recipient()).contains(new CharSpan(15, 21));
  }

  @Test
  void takesTheFirstOfTwoMarkers() {
    MarkedSentence sentence =
        MarkedSentence.parse("<s>Veldia</s> gave <t>Norrin</t> what <t>Norrin</t> had asked for.");

    assertThat(sentence.text()).isEqualTo("Veldia gave Norrin what Norrin had asked for.");
    assertThat(sentence.recipient()).contains(new CharSpan(12, 18));
  }

  @Test
  void readsASentenceWithOneMarkerOrNone() {
    assertThat(MarkedSentence.parse("<t>Two papers</t> were closed.").actor()).isEmpty();
    assertThat(MarkedSentence.parse("Nobody is marked.").recipient()).isEmpty();
  }

  @Test
  void readsOneMarkerInsideAnother() {
    MarkedSentence sentence = MarkedSentence.parse("<s>The <t>Norrinese</t> court</s> ruled.");

    assertThat(sentence.actor()).contains(new CharSpan(0, 19));
    assertThat(sentence.recipient()).contains(new CharSpan(4, 13));
  }

  @Test
  void leavesWhiteSpaceAtTheEdgesOutOfTheSpan() {
    MarkedSentence sentence = MarkedSentence.parse("<s>The Sarkovian army </s>agreed.");

    assertThat(sentence.text()).isEqualTo("The Sarkovian army agreed.");
    assertThat(sentence.actor()).contains(new CharSpan(0, 18));
  }

  @Test
  void readsAMarkerThatIsNotClosedAsIfItWereNotThere() {
    MarkedSentence sentence = MarkedSentence.parse("<s>Veldia accused <t>Norrin</t>.</t>");

    assertThat(sentence.text()).isEqualTo("Veldia accused Norrin.");
    assertThat(sentence.actor()).isEmpty();
    assertThat(sentence.recipient()).contains(new CharSpan(15, 21));
  }

  @Test
  void leavesOtherAngleBracketsAlone() {
    assertThat(MarkedSentence.parse("<b>Veldia</b> is at <1%.").text())
        .isEqualTo("<b>Veldia</b> is at <1%.");
  }
}
