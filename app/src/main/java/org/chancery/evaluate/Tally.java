package org.chancery.evaluate;

/**
 * How often something stands in the gold, was predicted, and was predicted rightly.
 *
 * <p>A ratio over nothing is 0, as in scikit-learn's {@code zero_division=0}: a coder that never
 * says a type has precision 0 for it.
 *
 * @param gold number in the gold
 * @param predicted number predicted
 * @param right number predicted that are in the gold; at most either of the others
 */
public record Tally(int gold, int predicted, int right) {

  /** Nothing counted. */
  public static final Tally NONE = new Tally(0, 0, 0);

  /** Refuses negative numbers, and more right ones than there are. */
  public Tally {
    if (right < 0 || right > gold || right > predicted) {
      throw new IllegalArgumentException(
          "bad tally: gold=" + gold + ", predicted=" + predicted + ", right=" + right);
    }
  }

  /** The two counted together. */
  public Tally plus(Tally other) {
    return new Tally(gold + other.gold, predicted + other.predicted, right + other.right);
  }

  /** {@code right / predicted}, in [0, 1]. */
  public double precision() {
    return ratio(right, predicted);
  }

  /** {@code right / gold}, in [0, 1]. */
  public double recall() {
    return ratio(right, gold);
  }

  /** {@code 2 right / (gold + predicted)}, the harmonic mean of precision and recall. */
  public double f1() {
    return ratio(2 * right, gold + predicted);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
