package org.chancery.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of an article that its persons bear more often than its places: behind "Jack London"
 * and "Senator London" a bare "London" is no place.
 *
 * <p>Right: "London" after "Jack London", unless "in London" stands as often. Wrong: a story of a
 * Mr London in London that says "in London" only once.
 */
final class BorneNames {

  /** How often each name is borne, less how often it is surely a place. */
  private final Map<String, Integer> balance = new HashMap<>();

  /** Notes what one sentence has. */
  void add(List<String> borne, List<PlaceDraft> drafts) {
    borne.forEach(name -> balance.merge(name, 1, Integer::sum));
    drafts.stream()
        .filter(PlaceDraft::located)
        .forEach(draft -> balance.merge(draft.name(), -1, Integer::sum));
  }

  /** The drafts that are no person's name. */
  List<PlaceDraft> without(List<PlaceDraft> drafts) {
    return drafts.stream()
        .filter(draft -> draft.told() || balance.getOrDefault(draft.name(), 0) <= 0)
        .toList();
  }
}
