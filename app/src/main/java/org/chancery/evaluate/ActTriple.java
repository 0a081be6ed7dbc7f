package org.chancery.evaluate;

import java.util.List;

/**
 * One pair of an act: actor, type, recipient.
 *
 * @param act the act
 * @param pair who does it to whom
 */
record ActTriple(Act act, Pair pair) {

  /** All triples of some acts. */
  static List<ActTriple> of(List<Act> acts) {
    return acts.stream()
        .flatMap(act -> act.pairs().stream().map(pair -> new ActTriple(act, pair)))
        .toList();
  }

  /** Whether the type is the same and both sides overlap. */
  boolean isToldBy(ActTriple coded) {
    return act.type() == coded.act.type() && pair.overlaps(coded.pair);
  }

  /** Number of characters that the sides share with those of a triple that tells this one. */
  int shared(ActTriple coded) {
    return pair.shared(coded.pair);
  }
}
