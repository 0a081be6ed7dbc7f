package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WindowTest {

  @Test
  void aSentenceThatFitsHasOneWindow() {
    assertThat(Window.over(254, 254)).containsExactly(new Window(0, 254, 0, 254));
  }

  @Test
  @DisplayName("each piece belongs to one window, in which it stands as near the middle as in any")
  void eachPieceIsTakenWhereItIsMostCentral() {
    for (int pieces = 11; pieces < 120; pieces++) {
      List<Window> windows = Window.over(pieces, 10);
      int next = 0;
      for (Window window : windows) {
        assertThat(window.end() - window.first()).isEqualTo(10);
        assertThat(window.first()).isNotNegative();
        assertThat(window.end()).isLessThanOrEqualTo(pieces);
        assertThat(window.ownFirst()).isEqualTo(next);
        next = window.ownEnd();
        for (int piece = window.ownFirst(); piece < window.ownEnd(); piece++) {
          int at = piece;
          double nearest = windows.stream().mapToDouble(w -> distance(w, at)).min().orElseThrow();
          assertThat(distance(window, piece)).isEqualTo(nearest);
        }
      }
      assertThat(next).isEqualTo(pieces);
    }
  }

  private static double distance(Window window, int piece) {
    return Math.abs(piece + 0.5 - (window.first() + window.end()) / 2.0);
  }
}
