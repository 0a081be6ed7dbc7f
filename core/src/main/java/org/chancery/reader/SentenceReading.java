package org.chancery.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.chancery.model.CharSpan;

/** What the model tells of the mentions of one sentence, pair by pair. Immutable. */
public final class SentenceReading {

  private static final int NOBODY = -1;

  private final List<CharSpan> mentions;
  private final Map<Key, PairReading> pairs;

  SentenceReading(List<CharSpan> mentions, List<PairReading> pairs) {
    this.mentions = List.copyOf(mentions);
    this.pairs = new TreeMap<>();
    for (PairReading pair : pairs) {
      this.pairs.put(Key.of(pair.actor(), pair.recipient()), pair);
    }
  }

  /** A pair by its two mentions; nobody comes before all mentions. */
  private record Key(int actor, int recipient) implements Comparable<Key> {

    private static final Comparator<Key> ORDER =
        Comparator.comparingInt(Key::actor).thenComparingInt(Key::recipient);

    static Key of(OptionalInt actor, OptionalInt recipient) {
      return new Key(actor.orElse(NOBODY), recipient.orElse(NOBODY));
    }

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /** The mentions that were asked about, in the order in which they were given. */
  public List<CharSpan> mentions() {
    return mentions;
  }

  /**
   * Every ordered pair of two mentions, of nobody and a mention, and of a mention and nobody, by
   * actor, then by recipient, nobody first. Absent are pairs with a mention that has no word piece
   * of the sentence, and, in lists of more than some thirty mentions that are no sentences, pairs
   * of mentions far from one another.
   */
  public List<PairReading> pairs() {
    return List.copyOf(pairs.values());
  }

  /**
   * One pair, if it was read.
   *
   * @param actor index of a mention, or empty for nobody
   * @param recipient index of a mention, or empty for nobody
   */
  public Optional<PairReading> pair(OptionalInt actor, OptionalInt recipient) {
    return Optional.ofNullable(pairs.get(Key.of(actor, recipient)));
  }
}
