package org.chancery.model;

import java.util.List;

/**
 * An article with its mentions and places, and the events read out of it.
 *
 * @param places the article, its sentences, mentions and places
 * @param events in the order of their evidence
 */
public record Events(Places places, List<Event> events) {

  /** Copies the events. */
  public Events {
    events = List.copyOf(events);
  }
}
