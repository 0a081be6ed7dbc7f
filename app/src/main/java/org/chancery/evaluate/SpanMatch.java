package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.model.CharSpan;

/** When a predicted span is right. Roles are compared by the caller. */
public enum SpanMatch {
  /** It begins and ends where the gold span does. */
  EXACT,
  /**
   * It shares at least one character with the gold span. A gold span makes at most one prediction
   * right, and a prediction meets at most one gold span: one span over a whole sentence is one
   * right answer, not as many as the sentence has gold spans.
   */
  OVERLAP;

  /**
   * Counts the spans of one sentence and role.
   *
   * <p>The pairs of {@link #OVERLAP} are made from left to right: each gold span takes, of the
   * predictions left that it overlaps, the one that ends first. Gold spans are disjoint, so no
   * other pairing has more pairs (F. Glover, Naval Research Logistics Quarterly 14, 1967).
   *
   * @param gold the gold spans; disjoint
   * @param predicted the predicted spans; may overlap
   */
  public Tally count(List<CharSpan> gold, List<CharSpan> predicted) {
    List<CharSpan> left = new ArrayList<>(predicted);
    int right = 0;
    for (CharSpan span : gold.stream().sorted().toList()) {
      var found =
          left.stream()
              .filter(each -> this == EXACT ? each.equals(span) : each.overlaps(span))
              .min(Comparator.comparingInt(CharSpan::end));
      if (found.isPresent()) {
        left.remove(found.get());
        right++;
      }
    }
    return new Tally(gold.size(), predicted.size(), right);
  }
}
