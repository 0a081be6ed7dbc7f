package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.model.ActorCode;
import org.chancery.model.TokenRange;

/**
 * A noun phrase that names an actor, as far as the words of the phrase alone can tell.
 *
 * @param range its tokens, without an article before it
 * @param kind what carries the name
 * @param owner the country or organisation that the phrase belongs to, if any
 * @param fellows further owners: "the ministers of Veldia, |Tolmar and Norrin|"
 * @param agents its agent nouns in order; the last one is the head
 * @param plural whether the head is plural
 * @param persons the persons of the directory that its personal name may stand for
 * @param personName the tokens of the personal name, if any
 */
record Phrase(
    TokenRange range,
    Kind kind,
    Optional<Owner> owner,
    List<Owner> fellows,
    List<AgentEntry> agents,
    boolean plural,
    List<PersonEntry> persons,
    Optional<TokenRange> personName) {

  /** What carries the name of the actor. */
  enum Kind {
    COUNTRY,
    SEAT,
    ADJECTIVE,
    PEOPLE,
    ORGANISATION,
    DESCRIPTION,
    /** An agent noun that only qualifies the noun after it: "a police raid". */
    ATTRIBUTIVE,
    PERSON_FULL_NAME,
    PERSON_SURNAME,
    PERSON_UNKNOWN
  }

  /** The country or organisation that an agent noun belongs to. */
  record Owner(ActorCode code, Optional<OrganisationEntry> organisation, String name) {
    static Owner of(CountryEntry country) {
      return new Owner(country.code(), Optional.empty(), country.name());
    }

    static Owner of(OrganisationEntry organisation) {
      return new Owner(organisation.code(), Optional.of(organisation), organisation.name());
    }
  }
}
