package org.chancery.model;

import java.util.List;

/**
 * An article with its mentions, and the events read out of it.
 *
 * @param mentions the article, its sentences and mentions
 * @param events in the order of their evidence
 */
public record Events(Mentions mentions, List<Event> events) {

  /** Copies the events. */
  public Events {
    events = List.copyOf(events);
  }
}
