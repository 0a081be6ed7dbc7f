package org.chancery.model;

/**
 * Name of a mention within its record.
 *
 * @param value {@code m} and a number counted from 1 in the order of the text
 */
public record MentionId(String value) {

  /** Refuses anything but {@code m} and a number. */
  public MentionId {
    if (!value.matches("m[1-9][0-9]*")) {
      throw new IllegalArgumentException("bad mention id: '" + value + "'");
    }
  }
}
