package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chancery.model.CharSpan;
import org.junit.jupiter.api.Test;

class ParagraphTest {

  private static final String TEXT = "Veldia recalled its envoy from Port Hale.";
  private static final Optional<CharSpan> RECALLED_ITS = Optional.of(new CharSpan(7, 19));

  @Test
  void breaksBetweenWordsAndKeepsToTheWidth() {
    assertThat(new Paragraph(Style.PLAIN, 16).lines(TEXT))
        .containsExactly("Veldia recalled", "its envoy from", "Port Hale.");
  }

  @Test
  void marksASpanInPlainText() {
    assertThat(new Paragraph(Style.PLAIN, 80).lines(TEXT, RECALLED_ITS))
        .containsExactly("Veldia »recalled its« envoy from Port Hale.");
  }

  @Test
  void countsPlainMarksInTheWidth() {
    // "Veldia recalled" is 15 characters wide, "Veldia »recalled" 16.
    assertThat(new Paragraph(Style.PLAIN, 15).lines(TEXT, RECALLED_ITS))
        .startsWith("Veldia", "»recalled its«");
  }

  @Test
  void beginsAColourAgainOnTheNextLine() {
    assertThat(new Paragraph(Style.COLOUR, 15).lines(TEXT, RECALLED_ITS))
        .startsWith("Veldia \u001b[1;33mrecalled\u001b[0m", "\u001b[1;33mits\u001b[0m envoy from");
  }

  @Test
  void marksASpanInsideAWord() {
    assertThat(new Paragraph(Style.PLAIN, 80).lines("Marrow-led", Optional.of(new CharSpan(7, 10))))
        .containsExactly("Marrow-»led«");
  }

  @Test
  void leavesAWordThatIsTooLongWhole() {
    assertThat(new Paragraph(Style.PLAIN, 3).lines("a Veldian b"))
        .containsExactly("a", "Veldian", "b");
  }

  @Test
  void takesAnyWhiteSpaceForASpaceAndShowsControlCharactersAsReplaced() {
    assertThat(new Paragraph(Style.PLAIN, 80).lines("Port\n  Hale\u0007"))
        .containsExactly("Port Hale\uFFFD");
  }

  @Test
  void hasNoLinesWithoutWords() {
    assertThat(new Paragraph(Style.PLAIN, 80).lines(" ")).isEmpty();
  }
}
