package org.chancery.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of places; finds the longest one that starts at a word. */
final class PlaceNames {

  /**
   * A name that was found.
   *
   * @param length of how many words; 0 where none was found
   * @param places ordinals of the places that bear it, ascending
   */
  record Match(int length, List<Integer> places) {

    static final Match NONE = new Match(0, List.of());
  }

  private final Map<String, int[]> placesByName = new HashMap<>();
  private final Map<String, Integer> longestByFirstWord = new HashMap<>();

  /** Adds a name, as folded words, of a place. */
  void add(List<String> words, int place) {
    placesByName.merge(String.join(" ", words), new int[] {place}, PlaceNames::joined);
    longestByFirstWord.merge(words.get(0), words.size(), Math::max);
  }

  private static int[] joined(int[] known, int[] added) {
    if (known[known.length - 1] == added[0]) {
      return known;
    }
    int[] all = Arrays.copyOf(known, known.length + 1);
    all[known.length] = added[0];
    return all;
  }

  /** The longest name that starts at word {@code first} of a folded sentence. */
  Match longest(List<String> words, int first) {
    int longest = longestByFirstWord.getOrDefault(words.get(first), 0);
    for (int length = Math.min(longest, words.size() - first); length > 0; length--) {
      int[] places = placesByName.get(String.join(" ", words.subList(first, first + length)));
      if (places != null) {
        return new Match(length, Arrays.stream(places).boxed().toList());
      }
    }
    return Match.NONE;
  }
}
