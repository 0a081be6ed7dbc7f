package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.ToIntBiFunction;

/**
 * Something of the gold and what of the coder's tells it.
 *
 * @param gold the labelled one
 * @param coded the coder's
 */
record OneToOne<T>(T gold, T coded) {

  /**
   * Pairs each of the gold, in order, with the nearest of the coder's that is left and the same; of
   * two as near the first. This is not always the most pairs that there could be: a thing may take
   * the only one that would do for a later one.
   *
   * @param same whether a thing of the gold is told by one of the coder's
   * @param nearness how well, more being better; asked only where they are the same
   */
  static <T> List<OneToOne<T>> greedy(
      List<T> gold, List<T> coded, BiPredicate<T, T> same, ToIntBiFunction<T, T> nearness) {
    List<OneToOne<T>> pairs = new ArrayList<>();
    List<T> left = new ArrayList<>(coded);
    for (T wanted : gold) {
      Optional<T> nearest = Optional.empty();
      for (T each : left) {
        if (same.test(wanted, each)
            && nearest
                .map(n -> nearness.applyAsInt(wanted, each) > nearness.applyAsInt(wanted, n))
                .orElse(true)) {
          nearest = Optional.of(each);
        }
      }
      nearest.ifPresent(
          found -> {
            left.remove(found);
            pairs.add(new OneToOne<>(wanted, found));
          });
    }
    return pairs;
  }
}
