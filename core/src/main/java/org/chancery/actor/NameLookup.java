package org.chancery.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.directory.NameWalk;
import org.chancery.directory.NameWords;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.CharSpan;
import org.chancery.model.Sector;
import org.chancery.model.Token;
import org.chancery.text.Tokenizer;

/**
 * Tells what a name stands for by itself, without an article around it. An article may decide
 * otherwise: by who is in office, by the words beside the name, by whom it named before.
 */
public final class NameLookup {

  private final ActorDirectory directory;
  private final Tokenizer tokenizer = new Tokenizer();

  /** Looks names up in a directory. */
  public NameLookup(ActorDirectory directory) {
    this.directory = directory;
  }

  /**
   * What a name may stand for in the uppermost layer that knows it as it is written; nothing where
   * none does, or where only a part of it is a name.
   */
  public List<NameUse> uses(String name) {
    NameWords words =
        NameWords.ofName(
            tokenizer.tokens(name, new CharSpan(0, name.length())).stream()
                .map(Token::text)
                .toList());
    if (words.size() == 0) {
      return List.of();
    }
    for (ActorLayer layer : directory.layers()) {
      NameWalk walk = layer.names().walk();
      if (walk.find(words, 0) == words.size()) {
        List<NameUse> uses = new ArrayList<>();
        for (int i = 0; i < walk.useCount(); i++) {
          int number = walk.entry(i);
          NameUse.Kind.of(walk.kind(i))
              .map(kind -> new NameUse(layer.entries().get(number), kind))
              .ifPresent(uses::add);
        }
        return List.copyOf(uses);
      }
    }
    return List.of();
  }

  /** The country that a name names: "Russia"; nothing for a demonym or a capital. */
  public Optional<Actor> country(String name) {
    return uses(name).stream()
        .filter(use -> use.kind() == NameUse.Kind.NAME)
        .map(NameUse::entry)
        .flatMap(entry -> entry instanceof CountryEntry c ? Stream.of(c.asActor()) : Stream.empty())
        .findFirst();
  }

  /** The country or organisation that a name names. */
  public Optional<Actor> body(String name) {
    return uses(name).stream()
        .map(NameUse::entry)
        .flatMap(
            entry ->
                entry instanceof OrganisationEntry body
                    ? Stream.of(body.asActor())
                    : Stream.empty())
        .findFirst()
        .or(() -> country(name));
  }

  /**
   * What a name may stand for, with the days where it depends on them.
   *
   * @param name the name as news writes it
   * @param day only what it stands for on this day; where it is not given, for each period
   */
  public List<Meaning> meanings(String name, Optional<LocalDate> day) {
    return uses(name).stream().flatMap(use -> meanings(use, day).stream()).distinct().toList();
  }

  private static List<Meaning> meanings(NameUse use, Optional<LocalDate> day) {
    DirectoryEntry entry = use.entry();
    if (entry instanceof CountryEntry country) {
      return country(country, use.kind(), day);
    }
    if (entry instanceof PersonEntry person) {
      return day.isPresent()
          ? List.of(Meaning.always("person", person.asActor(day)))
          : person.offices().stream().map(office -> inOffice(person, office)).toList();
    }
    if (entry instanceof DatedEntry dated) {
      return dated(dated, day);
    }
    if (entry instanceof OrganisationEntry organisation) {
      return List.of(Meaning.always("organisation", organisation.asActor()));
    }
    if (entry instanceof AgentEntry agent) {
      return List.of(Meaning.always("noun", actor(agent.singular(), agent.sectors())));
    }
    return List.of(Meaning.always("no actor", actor(((NotAnActor) entry).name(), List.of())));
  }

  private static List<Meaning> country(
      CountryEntry country, NameUse.Kind kind, Optional<LocalDate> day) {
    if (day.isPresent() && country.until().isPresent() && !country.isCalled(kind, day)) {
      return List.of();
    }
    return switch (kind) {
      case SEAT -> List.of(Meaning.always("government", country.asGovernment()));
      case PEOPLE ->
          List.of(
              Meaning.always(
                  "people",
                  new Actor(
                      country.name(),
                      Optional.of(country.code()),
                      List.of(Sector.CVL),
                      Optional.empty(),
                      country.asActor().entry())));
      default -> List.of(Meaning.always("country", country.asActor()));
    };
  }

  private static Meaning inOffice(PersonEntry person, Office office) {
    PersonEntry then =
        new PersonEntry(
            person.id(), person.name(), person.gender(), List.of(office), person.wikipedia());
    return new Meaning(
        "person",
        then.asActor(Optional.empty()),
        Optional.of(office.from()).filter(first -> !first.equals(LocalDate.MIN)),
        Optional.of(office.to()).filter(last -> !last.equals(LocalDate.MAX)));
  }

  private static List<Meaning> dated(DatedEntry entry, Optional<LocalDate> day) {
    if (day.isPresent()) {
      return entry.on(day).stream()
          .map(onDay -> Meaning.always(kind(entry), actor(onDay)))
          .toList();
    }
    return entry.codes().stream()
        .map(
            code ->
                new Meaning(
                    kind(entry), actor(entry, code.code(), code.sectors()), code.from(), code.to()))
        .toList();
  }

  private static String kind(DatedEntry entry) {
    return entry.person() ? "person" : "organisation";
  }

  private static Actor actor(DirectoryEntry onDay) {
    return onDay instanceof PersonEntry person
        ? person.asActor(Optional.empty())
        : ((OrganisationEntry) onDay).asActor();
  }

  private static Actor actor(DatedEntry entry, ActorCode code, List<Sector> sectors) {
    return new Actor(
        entry.name(), Optional.of(code), sectors, Optional.empty(), Optional.of(entry.id()));
  }

  private static Actor actor(String name, List<Sector> sectors) {
    return new Actor(name, Optional.empty(), sectors, Optional.empty(), Optional.empty());
  }
}
