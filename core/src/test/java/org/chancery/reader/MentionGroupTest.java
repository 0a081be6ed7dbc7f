package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.Encoding.PieceRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MentionGroupTest {

  @Test
  void aSentenceHasOneGroup() {
    assertThat(MentionGroup.of(mentions(60, 3), 200))
        .containsExactly(new MentionGroup(0, 60, 0, 0, 200));
  }

  @Test
  void noMentionsHaveNoGroup() {
    assertThat(MentionGroup.of(List.of(), 200)).isEmpty();
  }

  @Test
  @DisplayName("in a list of any length the work is bounded, and near mentions are read together")
  void longListsAreCutWithOverlap() {
    for (int apart : new int[] {1, 5, 50, 900, 5000}) {
      int tokens = 1000 * apart + 2;
      List<MentionGroup> groups = MentionGroup.of(mentions(1000, apart), tokens);
      int fresh = 0;
      for (MentionGroup group : groups) {
        int looked = group.endToken() - group.firstToken();
        int most = group.end() - group.first() + 1;
        assertThat((long) most * most * looked).isLessThanOrEqualTo(4_200_000);
        assertThat(group.fresh()).isEqualTo(fresh);
        assertThat(group.first() * apart + 1).isGreaterThanOrEqualTo(group.firstToken());
        assertThat((group.end() - 1) * apart + 2).isLessThanOrEqualTo(group.endToken());
        fresh = group.end();
      }
      assertThat(fresh).isEqualTo(1000);
      for (int n = 0; n + 10 < 1000 && apart <= 50; n++) {
        int at = n;
        assertThat(groups).anyMatch(g -> g.first() <= at && at + 10 < g.end());
      }
    }
  }

  private static List<PieceRange> mentions(int count, int apart) {
    List<PieceRange> mentions = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      mentions.add(new PieceRange(n * apart, n * apart + 1));
    }
    return mentions;
  }
}
