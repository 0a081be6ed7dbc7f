package org.chancery.model;

/**
 * How sure the coder is, from 0 (not at all) to 1.
 *
 * @param value in [0, 1]
 */
public record Confidence(double value) {

  /** Refuses values outside [0, 1] and NaN. */
  public Confidence {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("bad confidence: " + value);
    }
  }
}
