package org.chancery.place;

import java.util.ArrayList;
import java.util.List;
import org.chancery.directory.NameWalk;
import org.chancery.directory.NameWords;

/**
 * Finds the longest name that starts at a word, among places and all else that the directory knows.
 * Not for two threads at once.
 */
final class PlaceNames {

  /**
   * A name that was found.
   *
   * @param length of how many words; 0 where none was found
   * @param places ordinals of the places that bear it, ascending
   * @param actors whether an actor bears it too: "White House"
   */
  record Match(int length, List<Integer> places, boolean actors) {

    static final Match NONE = new Match(0, List.of(), false);
  }

  private final NameWalk walk;

  PlaceNames(NameWalk walk) {
    this.walk = walk;
  }

  /**
   * The longest name that starts at a word of a sentence. Nothing where a longer one is no place's:
   * "Washington Post".
   */
  Match longest(NameWords words, int first) {
    int length = walk.find(words, first);
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < walk.useCount(); i++) {
      if (walk.kind(i) == Gazetteer.PLACE) {
        places.add(walk.entry(i));
      }
    }
    if (places.isEmpty()) {
      return Match.NONE;
    }
    boolean actors = places.size() < walk.useCount();
    return new Match(length, places.stream().sorted().toList(), actors);
  }
}
