package org.chancery.evaluate;

/**
 * So many of so many.
 *
 * @param part those that have something
 * @param whole all of them
 */
public record Share(int part, int whole) {

  /** Nothing counted. */
  public static final Share NONE = new Share(0, 0);

  /** Refuses negative numbers, and more of the part than there are of the whole. */
  public Share {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException("bad share: part=" + part + ", whole=" + whole);
    }
  }

  /** The two counted together. */
  public Share plus(Share other) {
    return new Share(part + other.part, whole + other.whole);
  }

  /** {@code part / whole}, in [0, 1]; 0 of nothing. */
  public double ratio() {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
