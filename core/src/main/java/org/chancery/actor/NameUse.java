package org.chancery.actor;

/**
 * What a name of the directory may stand for.
 *
 * @param entry the entry
 * @param kind how the name stands for it
 */
public record NameUse(DirectoryEntry entry, Kind kind) {

  /** How a name stands for an entry. */
  public enum Kind {
    /** A whole name: "France", "Xi Jinping", "the United Nations". */
    NAME,
    /** A demonym before a noun: "French". */
    ADJECTIVE,
    /** A demonym for persons: "Frenchmen". */
    PEOPLE,
    /** A capital or seat that stands for the government: "Paris", "the Kremlin". */
    SEAT,
    /** A surname alone: "Putin". */
    SURNAME,
    /** An agent noun for one: "soldier". */
    SINGULAR,
    /** An agent noun for several: "soldiers". */
    PLURAL
  }
}
