package org.chancery.actor;

import java.util.Optional;
import java.util.Set;
import org.chancery.model.ActorCode;

/**
 * Names that bodies of several countries have, though the directory knows but one of them: "Supreme
 * Court". Which is meant, the words before it tell, or the article. Never a default.
 */
final class SharedNames {

  private static final Set<String> NAMES =
      Words.lines(
          """
          Congress
          Senate
          House of Representatives
          Supreme Court
          House of Commons
          House of Lords
          Justice Department
          Commerce Department
          Treasury Department
          State Council
          Foreign Office
          Home Office
          Secret Service
          Red Crescent
          Federation Council
          National Security Council
          National Intelligence Service
          Foreign Intelligence Service
          National Unity Government
          Government of National Unity
          Conservative Party
          Labour Party
          Labour
          Liberal Democratic Party
          Democratic Party
          Republican Party
          National Front
          National Liberation Army
          Christian Democrats
          Marine Corps
          Army Radio
          Supreme National Security Council
          Unification Ministry
          Capitol
                    """);

  private SharedNames() {}

  /** Whether bodies of other countries have the name too. */
  static boolean has(OrganisationEntry organisation) {
    return NAMES.contains(organisation.name());
  }

  /**
   * The code of an organisation.
   *
   * @param country the country that the words around the name tell
   * @param about the countries that the article is about
   */
  static Optional<ActorCode> code(
      OrganisationEntry organisation, Optional<ActorCode> country, Set<ActorCode> about) {
    if (!has(organisation)) {
      return Optional.of(organisation.code());
    }
    if (country.isPresent() || about.size() == 1) {
      return country.or(() -> about.stream().findFirst());
    }
    return about.contains(organisation.code())
        ? Optional.of(organisation.code())
        : Optional.empty();
  }
}
