package org.chancery.place;

import java.util.List;
import org.chancery.model.TokenRange;

/**
 * A name in a sentence that is taken for a place.
 *
 * @param range its tokens
 * @param name the folded name
 * @param places ordinals of the places that it may be; never empty
 * @param told whether the words beside it say which: "Mosul, Iraq", "the Iraqi city of Mosul"
 * @param located whether the words around leave no doubt that it is a place: "in Mosul"
 */
record PlaceDraft(
    TokenRange range, String name, List<Integer> places, boolean told, boolean located) {

  PlaceDraft {
    places = List.copyOf(places);
  }
}
