package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * Whom a mention stands for: known from the directory, or described by the words of the article.
 *
 * @param name the directory's name ({@code Xi Jinping}), or the article's words for an actor that
 *     is only described ({@code Israeli troops})
 * @param code country or international code, where it can be told
 * @param sectors sectors of society, the first one first; empty for a country as a whole
 * @param office the office that it acts in ({@code President}), where the directory or the article
 *     gives one
 * @param entry identifier of the directory entry ({@code person:xi-jinping}); empty for an actor
 *     that is only described
 */
public record Actor(
    String name,
    Optional<ActorCode> code,
    List<Sector> sectors,
    Optional<String> office,
    Optional<String> entry) {

  /** Copies the sectors. */
  public Actor {
    sectors = List.copyOf(sectors);
  }
}
