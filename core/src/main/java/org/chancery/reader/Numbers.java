package org.chancery.reader;

import java.util.Map;

/** Arithmetic on the numbers that a network gives. */
final class Numbers {

  private Numbers() {}

  /** What an output says. {@link Graph} saw to it when loading that the network has the output. */
  static float[] of(Map<String, float[]> told, String output) {
    float[] numbers = told.get(output);
    if (numbers == null) {
      throw new IllegalStateException("no output " + output + " among " + told.keySet());
    }
    return numbers;
  }

  /** Which of {@code count} numbers, counted from 0, is the largest; the first of equals. */
  static int largest(float[] numbers, int from, int count) {
    int best = 0;
    for (int n = 1; n < count; n++) {
      if (numbers[from + n] > numbers[from + best]) {
        best = n;
      }
    }
    return best;
  }

  /** The probability of each of {@code count} alternatives: softmax of the logits. */
  static double[] shares(float[] logits, int from, int count, double temperature) {
    double most = logits[from + largest(logits, from, count)];
    double[] shares = new double[count];
    double sum = 0;
    for (int n = 0; n < count; n++) {
      shares[n] = StrictMath.exp((logits[from + n] - most) / temperature);
      sum += shares[n];
    }
    for (int n = 0; n < count; n++) {
      shares[n] /= sum;
    }
    return shares;
  }

  /** The probability of a thing that is so or not: the logistic of its logit. */
  static double likelihood(double logit) {
    return 1 / (1 + StrictMath.exp(-logit));
  }
}
