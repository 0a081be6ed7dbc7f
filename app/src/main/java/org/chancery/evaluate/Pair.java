package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.CharSpan;

/**
 * Somebody and whom an act of theirs is done to.
 *
 * @param actor who acts; empty where nobody is named
 * @param recipient to whom; empty where nobody is named
 * @param mutual whether both are actors of a reciprocal act, so that the order says nothing
 */
public record Pair(Optional<CharSpan> actor, Optional<CharSpan> recipient, boolean mutual) {

  /** Each actor with each recipient; a side without spans is nobody. */
  static List<Pair> directed(List<CharSpan> actors, List<CharSpan> recipients) {
    List<Pair> pairs = new ArrayList<>();
    for (Optional<CharSpan> actor : orNobody(actors)) {
      for (Optional<CharSpan> recipient : orNobody(recipients)) {
        pairs.add(new Pair(actor, recipient, false));
      }
    }
    return List.copyOf(pairs);
  }

  /** Each two of all who take part, once; one party alone stands with nobody. */
  static List<Pair> mutual(List<CharSpan> parties) {
    if (parties.size() == 1) {
      return List.of(new Pair(Optional.of(parties.get(0)), Optional.empty(), true));
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      for (int j = i + 1; j < parties.size(); j++) {
        pairs.add(new Pair(Optional.of(parties.get(i)), Optional.of(parties.get(j)), true));
      }
    }
    return List.copyOf(pairs);
  }

  private static List<Optional<CharSpan>> orNobody(List<CharSpan> spans) {
    return spans.isEmpty() ? List.of(Optional.empty()) : spans.stream().map(Optional::of).toList();
  }

  /**
   * Whether both sides share a character or more with those of {@code other}; nobody is like nobody
   * only. Where one of the two is mutual, either order will do.
   */
  public boolean overlaps(Pair other) {
    return sameOrder(other) || ((mutual || other.mutual) && sameOrder(other.turned()));
  }

  /** Number of characters that both sides share with those of a pair that this one overlaps. */
  int shared(Pair other) {
    Pair like = sameOrder(other) ? other : other.turned();
    return shared(actor, like.actor) + shared(recipient, like.recipient);
  }

  private boolean sameOrder(Pair other) {
    return overlaps(actor, other.actor) && overlaps(recipient, other.recipient);
  }

  private Pair turned() {
    return new Pair(/* actor= */ recipient, /* recipient= */ actor, mutual);
  }

  /** Whether two spans share a character or more, or neither is there. */
  static boolean overlaps(Optional<CharSpan> one, Optional<CharSpan> other) {
    return one.map(span -> other.filter(span::overlaps).isPresent()).orElse(other.isEmpty());
  }

  private static int shared(Optional<CharSpan> one, Optional<CharSpan> other) {
    return one.flatMap(
            a -> other.map(b -> Math.min(a.end(), b.end()) - Math.max(a.start(), b.start())))
        .orElse(0);
  }
}
