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
 * @param wikipedia title of its page in the English Wikipedia, where the directory has it: the key
 *     by which POLECAT names actors
 */
public record Actor(
    String name,
    Optional<ActorCode> code,
    List<Sector> sectors,
    Optional<String> office,
    Optional<String> entry,
    Optional<String> wikipedia) {

  /** Copies the sectors. */
  public Actor {
    sectors = List.copyOf(sectors);
  }

  /** An actor without a page. */
  public Actor(
      String name,
      Optional<ActorCode> code,
      List<Sector> sectors,
      Optional<String> office,
      Optional<String> entry) {
    this(name, code, sectors, office, entry, Optional.empty());
  }

  /** The same actor in another office. */
  public Actor in(
      Optional<ActorCode> newCode, List<Sector> newSectors, Optional<String> newOffice) {
    return new Actor(name, newCode, newSectors, newOffice, entry, wikipedia);
  }
}
