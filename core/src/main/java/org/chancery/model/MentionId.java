package org.chancery.model;

/**
 * Name of a mention within its record.
 *
 * @param value {@code m} and a number counted from 1 in the order of the text
 */
public record MentionId(String value) {

  /** Refuses anything but {@code m} and a number. */
  public MentionId {
    boolean shaped = value.length() > 1 && value.charAt(0) == 'm' && value.charAt(1) != '0';
    if (!shaped || !value.chars().skip(1).allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("bad mention id: '" + value + "'");
    }
  }
}
