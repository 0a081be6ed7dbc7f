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
 * @param title the tokens of its office or title, without country and name, if any
 * @param tenure whether the title is held, was held, or will be
 * @param inner the phrase that it belongs to, where that is more than a name: "|Vale|'s spokesman",
 *     "spokesman of |the Veldian army|"
 * @param possessor the possessive pronoun that it begins with, in lower case: "|its| troops"
 * @param bond how the owner is bound to it
 */
record Phrase(
    TokenRange range,
    Kind kind,
    Optional<Owner> owner,
    List<Owner> fellows,
    List<AgentEntry> agents,
    boolean plural,
    List<PersonEntry> persons,
    Optional<TokenRange> personName,
    Optional<TokenRange> title,
    Tenure tenure,
    Optional<Phrase> inner,
    Optional<String> possessor,
    Bond bond) {

  /** What carries the name of the actor. */
  enum Kind {
    COUNTRY,
    SEAT,
    ADJECTIVE,
    PEOPLE,
    ORGANISATION,
    /** "The country", "the group": one that was named before. */
    ANAPHOR,
    DESCRIPTION,
    /** An agent noun that only qualifies the noun after it: "a police raid". */
    ATTRIBUTIVE,
    PERSON_FULL_NAME,
    PERSON_SURNAME,
    PERSON_UNKNOWN
  }

  /** Whether a title is held on the day. */
  enum Tenure {
    HELD,
    /** "Former President", "ex-minister". */
    FORMER,
    /** "Then-President": held at the time that is told of. */
    THEN,
    /** "President-elect". */
    ELECT
  }

  /** How the owner is bound to the noun. */
  enum Bond {
    /** "Veldian troops", "the army of Veldia". */
    OWN,
    /** "Troops from Veldia": they need not be there. */
    FROM,
    /** "The Veldian ambassador": a person or office that Veldia has abroad. */
    ABROAD
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

  /** A phrase that is a name and nothing else. */
  static Phrase bare(TokenRange range, Kind kind, Optional<Owner> owner, boolean plural) {
    return new Phrase(
        range,
        kind,
        owner,
        List.of(),
        List.of(),
        plural,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Tenure.HELD,
        Optional.empty(),
        Optional.empty(),
        Bond.OWN);
  }

  /** A phrase of agent nouns. */
  static Phrase described(TokenRange range, List<AgentEntry> agents, boolean plural) {
    return bare(range, Kind.DESCRIPTION, Optional.empty(), plural).with(agents);
  }

  /** The last agent noun, if there is one. */
  Optional<AgentEntry> head() {
    return agents.isEmpty() ? Optional.empty() : Optional.of(agents.get(agents.size() - 1));
  }

  /** Whether it describes one person: "the Veldian minister". */
  boolean isOnePerson() {
    return kind == Kind.DESCRIPTION
        && !plural
        && head().filter(head -> head.head() == AgentEntry.Head.PERSON).isPresent();
  }

  boolean isPerson() {
    return personName.isPresent();
  }

  Phrase with(List<AgentEntry> newAgents) {
    Change change = new Change(this);
    change.agents = newAgents;
    return change.made();
  }

  Phrase with(TokenRange newRange) {
    Change change = new Change(this);
    change.range = newRange;
    return change.made();
  }

  Phrase with(Kind newKind) {
    Change change = new Change(this);
    change.kind = newKind;
    return change.made();
  }

  Phrase ownedBy(Optional<Owner> newOwner, List<Owner> newFellows, Bond newBond) {
    Change change = new Change(this);
    change.owner = newOwner;
    change.fellows = newFellows;
    change.bond = newBond;
    return change.made();
  }

  Phrase named(Kind newKind, List<PersonEntry> newPersons, TokenRange name) {
    Change change = new Change(this);
    change.range = new TokenRange(range.first(), Math.max(range.end(), name.end()));
    change.kind = newKind;
    change.plural = false;
    change.persons = newPersons;
    change.personName = Optional.of(name);
    return change.made();
  }

  /** "China's foreign minister, |Wang Yi|". */
  Phrase describedByName(NameReader.Name name) {
    return named(name.kind(), name.persons(), name.range());
  }

  Phrase titled(Optional<TokenRange> newTitle, Tenure newTenure) {
    Change change = new Change(this);
    change.title = newTitle;
    change.tenure = newTenure;
    return change.made();
  }

  Phrase within(Phrase newInner) {
    Change change = new Change(this);
    change.inner = Optional.of(newInner);
    return change.made();
  }

  Phrase possessedBy(String pronoun) {
    Change change = new Change(this);
    change.possessor = Optional.of(pronoun);
    return change.made();
  }

  /** Takes over what the other tells of title and belonging, where this one tells nothing. */
  Phrase describedBy(Phrase other) {
    Change change = new Change(this);
    change.range =
        new TokenRange(
            Math.min(range.first(), other.range.first()), Math.max(range.end(), other.range.end()));
    change.plural = false;
    change.owner = owner.or(other::owner);
    change.inner = inner.or(other::inner);
    change.possessor = possessor.or(other::possessor);
    if (agents.isEmpty()) {
      change.agents = other.agents;
      change.title = other.title;
      change.tenure = other.tenure;
      change.bond = other.bond;
    }
    return change.made();
  }

  /** A phrase in the making: like the one that it began with, but for what is set anew. */
  private static final class Change {

    private TokenRange range;
    private Kind kind;
    private Optional<Owner> owner;
    private List<Owner> fellows;
    private List<AgentEntry> agents;
    private boolean plural;
    private List<PersonEntry> persons;
    private Optional<TokenRange> personName;
    private Optional<TokenRange> title;
    private Tenure tenure;
    private Optional<Phrase> inner;
    private Optional<String> possessor;
    private Bond bond;

    Change(Phrase old) {
      this.range = old.range;
      this.kind = old.kind;
      this.owner = old.owner;
      this.fellows = old.fellows;
      this.agents = old.agents;
      this.plural = old.plural;
      this.persons = old.persons;
      this.personName = old.personName;
      this.title = old.title;
      this.tenure = old.tenure;
      this.inner = old.inner;
      this.possessor = old.possessor;
      this.bond = old.bond;
    }

    Phrase made() {
      return new Phrase(
          range,
          kind,
          owner,
          fellows,
          agents,
          plural,
          persons,
          personName,
          title,
          tenure,
          inner,
          possessor,
          bond);
    }
  }
}
