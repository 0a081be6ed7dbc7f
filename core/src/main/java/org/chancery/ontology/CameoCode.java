package org.chancery.ontology;

/**
 * A code of CAMEO, as a string: "010" is not "10".
 *
 * @param value two digits from 01 to 20, the root, and up to two more
 */
public record CameoCode(String value) implements Comparable<CameoCode> {

  /** Refuses anything but a root from 01 to 20 and up to two digits more. */
  public CameoCode {
    if (!value.matches("(0[1-9]|1[0-9]|20)[0-9]{0,2}")) {
      throw new IllegalArgumentException("bad CAMEO code: '" + value + "'");
    }
  }

  /** The root, two digits: {@code 13} of {@code 1384}. */
  public CameoCode root() {
    return new CameoCode(value.substring(0, 2));
  }

  /** The code without its last digit, {@code 138} of {@code 1384}; a root is its own parent. */
  public CameoCode parent() {
    return isRoot() ? this : new CameoCode(value.substring(0, value.length() - 1));
  }

  /** Whether it has two digits. */
  public boolean isRoot() {
    return value.length() == 2;
  }

  /** As text: {@code 13}, {@code 130}, {@code 1311}, {@code 132}. */
  @Override
  public int compareTo(CameoCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
