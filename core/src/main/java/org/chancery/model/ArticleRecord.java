package org.chancery.model;

import java.util.List;

/**
 * All that one article gave. (Not {@code Record}: {@code java.lang} has one.)
 *
 * @param article the article
 * @param mentions the mentions in the order of the text
 * @param places the places named, in the order of the text
 * @param events the events in the order of their evidence
 * @param roles the roles that it states, in the order of their first evidence
 * @param run what made this record
 */
public record ArticleRecord(
    Article article,
    List<Mention> mentions,
    List<PlaceMention> places,
    List<Event> events,
    List<Role> roles,
    RunManifest run) {

  /** Copies the lists. */
  public ArticleRecord {
    mentions = List.copyOf(mentions);
    places = List.copyOf(places);
    events = List.copyOf(events);
    roles = List.copyOf(roles);
  }
}
