package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.model.TokenRange;

/** A name of the directory at a place in a sentence, before it is joined with its neighbours. */
record Atom(TokenRange range, List<NameUse> uses) {

  Optional<NameUse> first(NameUse.Kind kind) {
    return uses.stream().filter(use -> use.kind() == kind).findFirst();
  }

  Optional<CountryEntry> country(NameUse.Kind kind) {
    return first(kind)
        .map(NameUse::entry)
        .filter(CountryEntry.class::isInstance)
        .map(CountryEntry.class::cast);
  }

  Optional<OrganisationEntry> organisation() {
    return uses.stream()
        .map(NameUse::entry)
        .filter(OrganisationEntry.class::isInstance)
        .map(OrganisationEntry.class::cast)
        .findFirst();
  }

  Optional<AgentEntry> agent() {
    return uses.stream()
        .map(NameUse::entry)
        .filter(AgentEntry.class::isInstance)
        .map(AgentEntry.class::cast)
        .findFirst();
  }

  boolean isPlural() {
    return first(NameUse.Kind.PLURAL).isPresent();
  }

  boolean isSingular() {
    return first(NameUse.Kind.SINGULAR).isPresent();
  }

  List<PersonEntry> persons(NameUse.Kind kind) {
    return uses.stream()
        .filter(use -> use.kind() == kind && use.entry() instanceof PersonEntry)
        .map(use -> (PersonEntry) use.entry())
        .toList();
  }
}
