package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.model.TokenRange;

/** A name of the directory at a place in a sentence, before it is joined with its neighbours. */
record Atom(TokenRange range, List<NameUse> uses) {

  Optional<NameUse> first(NameUse.Kind kind) {
    for (NameUse use : uses) {
      if (use.kind() == kind) {
        return Optional.of(use);
      }
    }
    return Optional.empty();
  }

  Optional<CountryEntry> country(NameUse.Kind kind) {
    Optional<NameUse> use = first(kind);
    return use.isPresent() && use.get().entry() instanceof CountryEntry country
        ? Optional.of(country)
        : Optional.empty();
  }

  Optional<OrganisationEntry> organisation() {
    for (NameUse use : uses) {
      if (use.entry() instanceof OrganisationEntry organisation) {
        return Optional.of(organisation);
      }
    }
    return Optional.empty();
  }

  Optional<AgentEntry> agent() {
    for (NameUse use : uses) {
      if (use.entry() instanceof AgentEntry agent) {
        return Optional.of(agent);
      }
    }
    return Optional.empty();
  }

  boolean isPlural() {
    return first(NameUse.Kind.PLURAL).isPresent();
  }

  boolean isSingular() {
    return first(NameUse.Kind.SINGULAR).isPresent();
  }

  /** Whether it is nothing but the surname of persons. */
  boolean isOnlySurname() {
    for (NameUse use : uses) {
      if (use.kind() != NameUse.Kind.SURNAME) {
        return false;
      }
    }
    return true;
  }

  List<PersonEntry> persons(NameUse.Kind kind) {
    return uses.stream()
        .filter(use -> use.kind() == kind && use.entry() instanceof PersonEntry)
        .map(use -> (PersonEntry) use.entry())
        .toList();
  }
}
