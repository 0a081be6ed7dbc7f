package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * A span that names a place.
 *
 * @param span where it stands in the article's text; the name alone, without "in" or "the city of"
 * @param text the characters at that span
 * @param places which place it is: one where that is certain enough; several, the likeliest first,
 *     where it is left open; never none
 * @param rule the rule that decided
 */
public record PlaceMention(CharSpan span, String text, List<Place> places, RuleId rule) {

  /** Copies the places; refuses none, and a text whose length is not the span's. */
  public PlaceMention {
    places = List.copyOf(places);
    if (places.isEmpty() || text.length() != span.length()) {
      throw new IllegalArgumentException(
          "bad place mention: span=" + span + ", text='" + text + "', places=" + places.size());
    }
  }

  /** The place, where it is not left open. */
  public Optional<Place> place() {
    return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }
}
