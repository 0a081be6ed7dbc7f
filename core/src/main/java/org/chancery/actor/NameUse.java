package org.chancery.actor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a name of the directory may stand for.
 *
 * @param entry the entry
 * @param kind how the name stands for it
 */
public record NameUse(DirectoryEntry entry, Kind kind) {

  /** Each kind at its number, ready to be given out. */
  private static final List<Optional<Kind>> BY_NUMBER =
      Arrays.stream(Kind.values())
          .sorted(Comparator.comparingInt(Kind::number))
          .map(Optional::of)
          .toList();

  /** How a name stands for an entry. */
  public enum Kind {
    /** A whole name: "France", "Xi Jinping", "the United Nations". */
    NAME(0),
    /** A demonym before a noun: "French". */
    ADJECTIVE(1),
    /** A demonym for persons: "Frenchmen". */
    PEOPLE(2),
    /** A capital or seat that stands for the government: "Paris", "the Kremlin". */
    SEAT(3),
    /** A surname alone: "Putin". */
    SURNAME(4),
    /** An agent noun for one: "soldier". */
    SINGULAR(5),
    /** An agent noun for several: "soldiers". */
    PLURAL(6);

    private final int number;

    Kind(int number) {
      this.number = number;
    }

    /** Its number among the names of a layer. */
    int number() {
      return number;
    }

    /** The kind with a number; none for the number of what is no actor, as a place. */
    static Optional<Kind> of(int number) {
      return number >= 0 && number < BY_NUMBER.size() ? BY_NUMBER.get(number) : Optional.empty();
    }
  }
}
