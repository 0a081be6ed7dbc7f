package org.chancery.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.model.EventType;

/**
 * Who did what to whom, in codes.
 *
 * @param actor PLOVER's country or international code; empty where it has none
 * @param type what was done
 * @param recipient the code of the recipient; empty where it has none, or there is no recipient
 */
public record Triple(String actor, EventType type, String recipient) implements Comparable<Triple> {

  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::actor)
          .thenComparing(Triple::type)
          .thenComparing(Triple::recipient);

  /** Every actor with every recipient; a side without codes is one empty code. */
  static SortedSet<Triple> cross(List<String> actors, EventType type, List<String> recipients) {
    SortedSet<Triple> triples = new TreeSet<>();
    for (String actor : orEmptyCode(actors)) {
      for (String recipient : orEmptyCode(recipients)) {
        triples.add(new Triple(actor, type, recipient));
      }
    }
    return triples;
  }

  private static List<String> orEmptyCode(List<String> codes) {
    return codes.isEmpty() ? List.of("") : codes;
  }

  /** By actor, then type in the manual's order, then recipient. */
  @Override
  public int compareTo(Triple other) {
    return ORDER.compare(this, other);
  }
}
