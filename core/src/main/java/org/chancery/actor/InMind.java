package org.chancery.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How much those that an article speaks of are in the reader's mind: each mention adds one, and
 * fades with every sentence.
 *
 * @param <K> what tells one from the other
 */
final class InMind<K> {

  /** After four sentences a mention weighs half. */
  private static final double FADING_PER_SENTENCE = 0.85;

  /** How much more the last of those meant must weigh than the first of those not meant. */
  private static final double CLEAR = 1.2;

  private record Weighed(double weight, Said last) {}

  private final Map<K, Weighed> weights = new LinkedHashMap<>();

  void fade() {
    weights.replaceAll(
        (key, weighed) -> new Weighed(weighed.weight() * FADING_PER_SENTENCE, weighed.last()));
  }

  void add(K key, Said said) {
    weights.merge(
        key, new Weighed(1, said), (old, added) -> new Weighed(old.weight() + 1, added.last()));
  }

  /** All, in the order in which the article brought them up. */
  Set<K> keys() {
    return weights.keySet();
  }

  Optional<Said> last(K key) {
    return Optional.ofNullable(weights.get(key)).map(Weighed::last);
  }

  /**
   * The {@code n} that fit and are most in mind, in the order in which the article brought them up,
   * so that wording does not reorder them; none where there are less, or where another comes near.
   */
  List<K> heaviest(Predicate<K> fits, int n) {
    List<Map.Entry<K, Weighed>> sorted =
        weights.entrySet().stream()
            .filter(entry -> fits.test(entry.getKey()))
            .sorted(Comparator.comparingDouble(entry -> -entry.getValue().weight()))
            .limit(n + 1L)
            .toList();
    if (sorted.size() < n) {
      return List.of();
    }
    boolean clear =
        sorted.size() == n
            || sorted.get(n - 1).getValue().weight() >= CLEAR * sorted.get(n).getValue().weight();
    return clear ? inOrder(sorted.stream().limit(n).map(Map.Entry::getKey).toList()) : List.of();
  }

  /** In the order in which the article brought them up. */
  List<K> inOrder(List<K> chosen) {
    List<K> ordered = new ArrayList<>(weights.keySet());
    ordered.retainAll(chosen);
    return ordered;
  }
}
