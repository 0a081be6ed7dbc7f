package org.chancery.evaluate;

/**
 * A number of things, as it is said: {@code 1 row}, {@code 2 rows}.
 *
 * @param number 0 or more
 * @param noun the thing in the singular; its plural ends in s
 */
public record Counted(int number, String noun) {

  @Override
  public String toString() {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
