package org.chancery.model;

import java.util.List;

/**
 * An article with its mentions of actors, and the places named in it.
 *
 * @param mentions the article, its sentences and mentions
 * @param places in the order of the text; disjoint, each inside one sentence or the dateline. A
 *     name may be a mention of an actor and a place at once: "troops in |Veldia|"
 */
public record Places(Mentions mentions, List<PlaceMention> places) {

  /** Copies the places. */
  public Places {
    places = List.copyOf(places);
  }
}
