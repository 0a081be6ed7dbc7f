package org.chancery.evaluate;

/**
 * How many spans of the gold the coder has seen at all, whatever role it gave them.
 *
 * @param gold spans in the gold
 * @param covered those that share a character or more with a mention that stands for somebody
 * @param withCountry those of them where the mention, or one of several, has a country or an
 *     international code
 */
public record Coverage(int gold, int covered, int withCountry) {

  /** Nothing counted. */
  public static final Coverage NONE = new Coverage(0, 0, 0);

  /** Refuses negative numbers, and more of a part than there are of the whole. */
  public Coverage {
    if (withCountry < 0 || withCountry > covered || covered > gold) {
      throw new IllegalArgumentException(
          "bad coverage: gold=%d, covered=%d, withCountry=%d"
              .formatted(gold, covered, withCountry));
    }
  }

  /** The two counted together. */
  public Coverage plus(Coverage other) {
    return new Coverage(
        gold + other.gold, covered + other.covered, withCountry + other.withCountry);
  }

  /** {@code covered / gold}, in [0, 1]; 0 where there is no gold. */
  public double share() {
    return gold == 0 ? 0 : (double) covered / gold;
  }
}
