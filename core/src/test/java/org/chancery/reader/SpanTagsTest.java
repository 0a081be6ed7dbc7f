package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.reader.SpanTags.Run;
import org.junit.jupiter.api.Test;

class SpanTagsTest {

  @Test
  void noTagsHaveNoSpans() {
    assertThat(SpanTags.runs(List.of())).isEmpty();
    assertThat(SpanTags.runs(List.of(0, 0))).isEmpty();
  }

  @Test
  void aSpanGoesOnUntilAnotherBeginsOrItEnds() {
    assertThat(SpanTags.runs(List.of(1, 2, 1, 0, 1, 2)))
        .containsExactly(new Run(0, 2, 0), new Run(2, 3, 0), new Run(4, 6, 0));
  }

  @Test
  void anInsideThatHasNothingToGoOnWithBeginsASpan() {
    assertThat(SpanTags.runs(List.of(2, 2, 0, 2)))
        .containsExactly(new Run(0, 2, 0), new Run(3, 4, 0));
  }

  @Test
  void anInsideOfAnotherKindBeginsASpan() {
    assertThat(SpanTags.runs(List.of(1, 4, 4, 6)))
        .containsExactly(new Run(0, 1, 0), new Run(1, 3, 1), new Run(3, 4, 2));
  }
}
