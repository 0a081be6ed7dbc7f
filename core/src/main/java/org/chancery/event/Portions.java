package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chancery.model.CharSpan;

/**
 * Deals out what an article holds, in the order of its text, sentence by sentence.
 *
 * @param <T> what is dealt out
 */
final class Portions<T> {

  private final List<T> all;
  private final Function<T, CharSpan> spanOf;
  private int next;

  Portions(List<T> all, Function<T, CharSpan> spanOf) {
    this.all = all;
    this.spanOf = spanOf;
  }

  /** Those within a span, which lies behind all spans asked for before. */
  List<T> within(CharSpan span) {
    List<T> found = new ArrayList<>();
    while (next < all.size() && spanOf.apply(all.get(next)).start() < span.end()) {
      T each = all.get(next++);
      if (span.contains(spanOf.apply(each))) {
        found.add(each);
      }
    }
    return found;
  }
}
