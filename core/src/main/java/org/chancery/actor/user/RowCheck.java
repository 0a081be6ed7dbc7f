package org.chancery.actor.user;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.actor.AgentEntry;
import org.chancery.actor.CountryEntry;
import org.chancery.directory.PartialDate;
import org.chancery.directory.Row;
import org.chancery.model.ActorCode;
import org.chancery.model.Sector;

/** Checks a row of a user's table by itself. */
final class RowCheck {

  /** The codes of international actors: PLOVER manual 2.0, "Non-state international actors". */
  static final Set<String> INTERNATIONAL = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

  /** No name is as long; one that is comes of a lost tab or line end. */
  private static final int MAX_NAME_CHARS = 200;

  private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

  private final Predicate<ActorCode> isCountry;

  /** Checks codes by the countries that are known. */
  RowCheck(Predicate<ActorCode> isCountry) {
    this.isCountry = isCountry;
  }

  /** What is wrong with a row of a table of a form; nothing where it is right. */
  Optional<String> fault(UserFormat format, Row row) {
    try {
      switch (format) {
        case COUNTRIES -> country(row);
        case PEOPLE -> person(row);
        case ORGANISATIONS -> organisation(row);
        case AGENTS -> agent(row);
        case NOT_ACTORS -> name(row, "name");
        case PETRARCH -> throw new IllegalArgumentException("a dictionary has no rows");
      }
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static void country(Row row) {
    String code = row.text("code");
    if (!code.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException("'" + code + "' is no code of a country: three capitals");
    }
    if (INTERNATIONAL.contains(code)) {
      throw new IllegalArgumentException(code + " is the code of international actors");
    }
    name(row, "name");
    names(row, "short_names", "adjectives", "people", "capital", "seats");
    if (!Set.of("", "PRE").contains(row.text("sectors"))) {
      throw new IllegalArgumentException(
          "'" + row.text("sectors") + "' is no sector of a country: empty, or PRE");
    }
    if (!Set.of("", "itself").contains(row.text("after"))) {
      throw new IllegalArgumentException("after is '" + row.text("after") + "', not 'itself'");
    }
    order(row, "since", "until", "it");
  }

  private void person(Row row) {
    id(row, "person");
    name(row, "name");
    names(row, "spellings", "surnames");
    code(row);
    sectors(row);
    if (row.text("office").length() > MAX_NAME_CHARS) {
      throw new IllegalArgumentException("an office of more than " + MAX_NAME_CHARS + " letters");
    }
    if (!Set.of("m", "f", "").contains(row.text("gender"))) {
      throw new IllegalArgumentException("gender is '" + row.text("gender") + "', not m or f");
    }
    order(row, "from", "to", "the office");
  }

  private void organisation(Row row) {
    id(row, "(org|entity)");
    name(row, "name");
    names(row, "names");
    code(row);
    sectors(row);
  }

  private static void agent(Row row) {
    name(row, "singular");
    names(row, "plural");
    sectors(row);
    for (AgentEntry.Head head : AgentEntry.Head.values()) {
      if (head.name().toLowerCase(Locale.ROOT).equals(row.text("head"))) {
        return;
      }
    }
    throw new IllegalArgumentException(
        "head is '" + row.text("head") + "', not person, group or body");
  }

  private static void id(Row row, String kind) {
    String id = row.text("id");
    if (!id.matches(kind + ":" + ID) || id.length() > MAX_NAME_CHARS) {
      throw new IllegalArgumentException("'" + id + "' is no id: " + kind + ":words-with-hyphens");
    }
  }

  private static void name(Row row, String column) {
    name(row.text(column), column);
  }

  private static void names(Row row, String... columns) {
    for (String column : columns) {
      row.list(column).forEach(name -> name(name, column));
    }
  }

  private static void name(String name, String column) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an empty name in " + column);
    }
    if (name.length() > MAX_NAME_CHARS) {
      throw new IllegalArgumentException("a name of more than " + MAX_NAME_CHARS + " letters");
    }
  }

  private void code(Row row) {
    String code = row.text("code");
    boolean known =
        code.matches("[A-Z]{3}")
            && (INTERNATIONAL.contains(code) || isCountry.test(new ActorCode(code)));
    if (!known) {
      throw new IllegalArgumentException(
          "'" + code + "' is no country of the directory and no international actor");
    }
  }

  private static void sectors(Row row) {
    List<String> known = List.of(Sector.values()).stream().map(Sector::name).toList();
    for (String sector : row.list("sectors")) {
      if (!known.contains(sector)) {
        throw new IllegalArgumentException("'" + sector + "' is no sector; PLOVER has " + known);
      }
    }
  }

  private static void order(Row row, String from, String to, String what) {
    Optional<PartialDate> first = row.optional(from).map(PartialDate::parse);
    Optional<PartialDate> last = row.optional(to).map(PartialDate::parse);
    if (first.isPresent() && last.isPresent() && last.get().last().isBefore(first.get().first())) {
      throw new IllegalArgumentException(
          "%s ends (%s) before it begins (%s)".formatted(what, row.text(to), row.text(from)));
    }
  }

  /** The country that a row of countries is of. */
  static CountryEntry entry(Row row) {
    return new CountryEntry(
        new ActorCode(row.text("code")),
        row.text("name"),
        row.list("sectors").stream().map(Sector::valueOf).toList(),
        row.optional("since").map(since -> PartialDate.parse(since).first()),
        row.optional("until").map(until -> PartialDate.parse(until).last()),
        row.text("after").equals("itself"));
  }
}
