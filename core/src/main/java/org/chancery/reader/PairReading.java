package org.chancery.reader;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.model.Auxiliary;
import org.chancery.model.CharSpan;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Status;

/**
 * What the model tells of an ordered pair: what the actor does to the recipient, if anything. What
 * it tells beside the types means something only where one of the types is likely. Immutable; each
 * answer is worked out when asked for.
 */
public final class PairReading {

  private final OptionalInt actor;
  private final OptionalInt recipient;
  private final PairLogits logits;
  private final int row;

  PairReading(OptionalInt actor, OptionalInt recipient, PairLogits logits, int row) {
    this.actor = actor;
    this.recipient = recipient;
    this.logits = logits;
    this.row = row;
  }

  /** Who acts: an index into the mentions that were asked about, or empty for nobody. */
  public OptionalInt actor() {
    return actor;
  }

  /** Whom it is done to: an index into the mentions that were asked about, or empty for nobody. */
  public OptionalInt recipient() {
    return recipient;
  }

  /**
   * The calibrated probability of each type, in [0, 1]; together with {@link #nothing()} they come
   * to 1.
   */
  public Map<EventType, Double> types() {
    double[] shares = logits.types(row);
    Map<EventType, Double> types = new EnumMap<>(EventType.class);
    for (int n = 1; n < shares.length; n++) {
      types.put(logits.type(n), shares[n]);
    }
    return types;
  }

  /** The calibrated probability that the one does nothing to the other, in [0, 1]. */
  public double nothing() {
    return logits.types(row)[0];
  }

  /** The likeliest type; empty if nothing is likelier than any. */
  public Optional<EventType> likeliest() {
    int best = largest(logits.types(row));
    return best == 0 ? Optional.empty() : Optional.of(logits.type(best));
  }

  /**
   * The type that the annotators of the PLV relation set would give the pair, given that there is
   * an act. They follow an older PLOVER, in which sanctions and verdicts are other types than in
   * draft 2.0; for their YIELD it is CONCEDE or RETREAT, whichever is likelier.
   */
  public EventType relation() {
    double[] shares = logits.relations(row);
    String name = logits.relation(largest(shares));
    if (!name.equals(ModelDescription.YIELD)) {
      return EventType.valueOf(name);
    }
    Map<EventType, Double> types = types();
    double conceded = types.getOrDefault(EventType.CONCEDE, 0.0);
    double retreated = types.getOrDefault(EventType.RETREAT, 0.0);
    return conceded > retreated ? EventType.CONCEDE : EventType.RETREAT;
  }

  /** The probability of {@link #relation()}, in [0, 1]. */
  public double relationProbability() {
    double[] shares = logits.relations(row);
    return shares[largest(shares)];
  }

  private static int largest(double[] shares) {
    int best = 0;
    for (int n = 1; n < shares.length; n++) {
      best = shares[n] > shares[best] ? n : best;
    }
    return best;
  }

  /** The likeliest mode of a type, if it has any and one is likelier than none. */
  public Optional<Mode> mode(EventType type) {
    return logits.mode(row, type);
  }

  /** The probability of an auxiliary, in [0, 1]; each is told for itself. */
  public double probability(Auxiliary auxiliary) {
    return logits.auxiliary(row, auxiliary);
  }

  /** The auxiliaries that are likelier than not. */
  public Set<Auxiliary> auxiliaries() {
    Set<Auxiliary> likely = EnumSet.noneOf(Auxiliary.class);
    for (Auxiliary auxiliary : Auxiliary.values()) {
      if (probability(auxiliary) > 0.5) {
        likely.add(auxiliary);
      }
    }
    return likely;
  }

  /** The likeliest status. */
  public Status status() {
    return logits.status(row);
  }

  /** The words of the text that tell it, whole words; never empty. */
  public CharSpan trigger() {
    return logits.trigger(row);
  }

  /**
   * On whose word it is told: an index into the mentions that were asked about, or empty for the
   * narrator.
   */
  public OptionalInt speaker() {
    return logits.speaker(row);
  }

  /** The pair and its likeliest type: {@code 0>2 ASSAULT 0.93}. */
  @Override
  public String toString() {
    String who = name(actor) + ">" + name(recipient);
    return likeliest()
        .map(type -> who + " " + type + " " + types().get(type))
        .orElse(who + " nothing " + nothing());
  }

  private static String name(OptionalInt mention) {
    return mention.isPresent() ? String.valueOf(mention.getAsInt()) : "nobody";
  }
}
