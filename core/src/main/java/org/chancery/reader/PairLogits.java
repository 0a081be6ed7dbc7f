package org.chancery.reader;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.model.Auxiliary;
import org.chancery.model.CharSpan;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Status;

/**
 * What the heads say of the pairs of one group of mentions, a row a pair. Not changed once made.
 */
final class PairLogits {

  /** Word pieces of a trigger, at most; those of the training corpus have eight or fewer. */
  private static final int LONGEST_TRIGGER = 16;

  private final ModelDescription description;
  private final Encoding sentence;
  private final int firstToken;
  private final int[] mentions;
  private final float[] types;
  private final float[] relations;
  private final float[] modes;
  private final float[] auxiliaries;
  private final float[] statuses;
  private final float[] starts;
  private final float[] ends;
  private final float[] speakers;

  /**
   * Of the outputs of the network.
   *
   * @param firstToken the token of the sentence that token 0 of the outputs is
   * @param mentions the index of each mention of the group
   */
  PairLogits(
      Map<String, float[]> told,
      ModelDescription description,
      Encoding sentence,
      int firstToken,
      int[] mentions) {
    this.description = description;
    this.sentence = sentence;
    this.firstToken = firstToken;
    this.mentions = mentions;
    this.types = Numbers.of(told, "types");
    this.relations = Numbers.of(told, "relations");
    this.modes = Numbers.of(told, "modes");
    this.auxiliaries = Numbers.of(told, "auxiliaries");
    this.statuses = Numbers.of(told, "statuses");
    this.starts = Numbers.of(told, "starts");
    this.ends = Numbers.of(told, "ends");
    this.speakers = Numbers.of(told, "speakers");
  }

  /** The probability of nothing, then of each type in the order of the description. */
  double[] types(int row) {
    int count = description.types().size() + 1;
    return Numbers.shares(types, row * count, count, description.temperature());
  }

  /** The probability of each relation in the order of the description. */
  double[] relations(int row) {
    int count = description.relations().size();
    return Numbers.shares(relations, row * count, count, 1);
  }

  /** The name of relation {@code n}, from 0. */
  String relation(int n) {
    return description.relations().get(n);
  }

  /** The type that number {@code n}, from 1, of {@link #types(int)} is the probability of. */
  EventType type(int n) {
    return description.types().get(n - 1);
  }

  /** The likeliest mode among those of a type; empty if none is likelier than any. */
  Optional<Mode> mode(int row, EventType type) {
    int from = row * (description.modes().size() + 1);
    float most = modes[from];
    Optional<Mode> best = Optional.empty();
    for (int n = 0; n < description.modes().size(); n++) {
      Mode mode = description.modes().get(n);
      if (mode.type() == type && modes[from + n + 1] > most) {
        most = modes[from + n + 1];
        best = Optional.of(mode);
      }
    }
    return best;
  }

  /** The probability of an auxiliary; 0 if the model does not tell it. */
  double auxiliary(int row, Auxiliary auxiliary) {
    int at = description.auxiliaries().indexOf(auxiliary);
    return at < 0
        ? 0
        : Numbers.likelihood(auxiliaries[row * description.auxiliaries().size() + at]);
  }

  Status status(int row) {
    int count = description.statuses().size();
    return description.statuses().get(Numbers.largest(statuses, row * count, count));
  }

  /** The likeliest trigger: whole words. */
  CharSpan trigger(int row) {
    int tokens = starts.length / rows();
    // The last token is the mark of the end only where the whole sentence is looked at.
    int end = Math.min(tokens, sentence.pieces() + 1 - firstToken);
    int from = row * tokens;
    int bestStart = 1;
    int bestLast = 1;
    float most = Float.NEGATIVE_INFINITY;
    for (int start = 1; start < end; start++) {
      for (int last = start; last < Math.min(end, start + LONGEST_TRIGGER); last++) {
        float sum = starts[from + start] + ends[from + last];
        if (sum > most) {
          most = sum;
          bestStart = start;
          bestLast = last;
        }
      }
    }
    return sentence.wholeWords(firstToken + bestStart - 1, firstToken + bestLast - 1);
  }

  /** The mention that is said to say it; empty for the narrator. */
  OptionalInt speaker(int row) {
    int count = mentions.length + 1;
    int best = Numbers.largest(speakers, row * count, count);
    return best == 0 ? OptionalInt.empty() : OptionalInt.of(mentions[best - 1]);
  }

  private int rows() {
    return (mentions.length + 1) * (mentions.length + 1);
  }
}
