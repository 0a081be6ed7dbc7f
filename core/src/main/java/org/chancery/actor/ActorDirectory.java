package org.chancery.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.directory.DirectoryException;
import org.chancery.directory.Faults;
import org.chancery.directory.Row;
import org.chancery.directory.Table;
import org.chancery.model.ActorCode;
import org.chancery.model.CharSpan;
import org.chancery.model.Sector;
import org.chancery.model.Token;
import org.chancery.text.Tokenizer;

/**
 * The actors that Chancery knows by name: countries, people in office, organisations, and the nouns
 * for kinds of actors. Read once, immutable afterwards.
 */
public final class ActorDirectory {

  /** The columns of {@code countries.tsv}. */
  public static final List<String> COUNTRIES =
      List.of(
          "code",
          "name",
          "short_names",
          "adjectives",
          "people",
          "capital",
          "seats",
          "sectors",
          "since",
          "until",
          "after");

  /** The files of people, one for each part of the world. */
  public static final List<String> PEOPLE_FILES =
      List.of(
          "people/africa.tsv",
          "people/americas.tsv",
          "people/asia.tsv",
          "people/europe.tsv",
          "people/international.tsv",
          "people/middle-east.tsv",
          "people/oceania.tsv");

  /** The columns of a file of people. */
  public static final List<String> PEOPLE =
      List.of(
          "id",
          "name",
          "spellings",
          "surnames",
          "code",
          "sectors",
          "office",
          "from",
          "to",
          "gender",
          "wikipedia");

  /** The columns of {@code organisations.tsv}. */
  public static final List<String> ORGANISATIONS =
      List.of("id", "name", "names", "code", "sectors", "wikipedia");

  /** The columns of {@code agents.tsv}. */
  public static final List<String> AGENTS = List.of("singular", "plural", "sectors", "head");

  /** The columns of {@code not-actors.tsv}. */
  public static final List<String> NOT_ACTORS = List.of("name");

  private final NameIndex names = new NameIndex(false);
  private final NameIndex agents = new NameIndex(true);
  private final Map<ActorCode, CountryEntry> countries = new LinkedHashMap<>();
  private final Set<String> organisationIds = new HashSet<>();
  private final SortedMap<String, String> sha256ByFile = new TreeMap<>();
  private final SortedMap<String, String> versionByFile = new TreeMap<>();
  private final Tokenizer tokenizer = new Tokenizer();

  private ActorDirectory() {}

  /**
   * Reads the directory that Chancery ships with.
   *
   * @throws DirectoryException if a file is faulty, with all faults of all files
   */
  public static ActorDirectory shipped() {
    Faults faults = new Faults();
    ActorDirectory directory =
        of(
            Table.shipped("countries.tsv", COUNTRIES, faults),
            PEOPLE_FILES.stream().map(file -> Table.shipped(file, PEOPLE, faults)).toList(),
            Table.shipped("organisations.tsv", ORGANISATIONS, faults),
            Table.shipped("agents.tsv", AGENTS, faults),
            Table.shipped("not-actors.tsv", NOT_ACTORS, faults),
            faults);
    faults.throwIfAny();
    return directory;
  }

  /** Builds a directory of its tables; what is wrong with a row is told to {@code faults}. */
  public static ActorDirectory of(
      Table countries,
      List<Table> people,
      Table organisations,
      Table agents,
      Table notActors,
      Faults faults) {
    ActorDirectory directory = new ActorDirectory();
    List<Table> all = new ArrayList<>(people);
    all.addAll(List.of(countries, organisations, agents, notActors));
    for (Table table : all) {
      directory.sha256ByFile.put(table.file(), table.sha256());
      directory.versionByFile.put(table.file(), table.version());
    }
    countries.rows().forEach(row -> directory.addCountry(row, faults));
    directory.addPeople(people.stream().flatMap(table -> table.rows().stream()).toList(), faults);
    organisations.rows().forEach(row -> directory.addOrganisation(row, faults));
    agents.rows().forEach(row -> directory.addAgent(row, faults));
    for (Row row : notActors.rows()) {
      String name = row.text("name");
      directory.addName(name, new NameUse(new NotAnActor(name), NameUse.Kind.NAME));
    }
    return directory;
  }

  /** Hexadecimal SHA-256 of each file that the directory was built of. */
  public SortedMap<String, String> sha256ByFile() {
    return java.util.Collections.unmodifiableSortedMap(sha256ByFile);
  }

  /** The version that each file gives itself. */
  public SortedMap<String, String> versionByFile() {
    return java.util.Collections.unmodifiableSortedMap(versionByFile);
  }

  /** Number of countries and territories. */
  public int countryCount() {
    return countries.size();
  }

  java.util.Optional<CountryEntry> country(ActorCode code) {
    return java.util.Optional.ofNullable(countries.get(code));
  }

  NameIndex names() {
    return names;
  }

  NameIndex agents() {
    return agents;
  }

  private void addCountry(Row row, Faults faults) {
    try {
      CountryEntry entry =
          new CountryEntry(new ActorCode(row.text("code")), row.text("name"), sectors(row));
      if (countries.put(entry.code(), entry) != null) {
        faults.add(row, "a second country '" + entry.code() + "'");
      }
      addName(row.text("name"), new NameUse(entry, NameUse.Kind.NAME));
      row.list("short_names").forEach(n -> addName(n, new NameUse(entry, NameUse.Kind.NAME)));
      row.list("adjectives").forEach(n -> addName(n, new NameUse(entry, NameUse.Kind.ADJECTIVE)));
      row.list("people").forEach(n -> addName(n, new NameUse(entry, NameUse.Kind.PEOPLE)));
      row.list("capital").forEach(n -> addName(n, new NameUse(entry, NameUse.Kind.SEAT)));
      row.list("seats").forEach(n -> addName(n, new NameUse(entry, NameUse.Kind.SEAT)));
    } catch (IllegalArgumentException e) {
      faults.add(row, String.valueOf(e.getMessage()));
    }
  }

  private void addPeople(List<Row> people, Faults faults) {
    Map<String, List<Row>> byId = new LinkedHashMap<>();
    for (Row row : people) {
      byId.computeIfAbsent(row.text("id"), id -> new ArrayList<>()).add(row);
    }
    byId.values().forEach(rows -> addPerson(rows, faults));
  }

  private void addPerson(List<Row> rows, Faults faults) {
    List<Office> offices = new ArrayList<>();
    for (Row row : rows) {
      try {
        checkPerson(row, rows.get(0));
        offices.add(office(row));
      } catch (IllegalArgumentException | DateTimeException e) {
        faults.add(row, String.valueOf(e.getMessage()));
      }
    }
    if (offices.isEmpty()) {
      return;
    }
    Row first = rows.get(0);
    PersonEntry person =
        new PersonEntry(first.text("id"), first.text("name"), first.text("gender"), offices);
    Set<String> names = new LinkedHashSet<>();
    Set<String> surnames = new LinkedHashSet<>();
    for (Row row : rows) {
      names.add(row.text("name"));
      names.addAll(row.list("spellings"));
      surnames.addAll(row.list("surnames"));
    }
    try {
      names.forEach(name -> addName(name, new NameUse(person, NameUse.Kind.NAME)));
      surnames.forEach(name -> addName(name, new NameUse(person, NameUse.Kind.SURNAME)));
    } catch (IllegalArgumentException e) {
      faults.add(first, String.valueOf(e.getMessage()));
    }
  }

  private static void checkPerson(Row row, Row first) {
    checkId(row, Set.of("person"));
    if (!List.of("m", "f", "").contains(row.text("gender"))) {
      throw new IllegalArgumentException("bad gender: '" + row.text("gender") + "'");
    }
    for (String column : List.of("name", "gender")) {
      if (!row.text(column).equals(first.text(column))) {
        throw new IllegalArgumentException(
            "another %s than in line %d".formatted(column, first.line()));
      }
    }
  }

  private static void checkId(Row row, Set<String> kinds) {
    String id = row.text("id");
    int colon = id.indexOf(':');
    if (colon < 0 || !kinds.contains(id.substring(0, colon)) || !isSlug(id, colon + 1)) {
      throw new IllegalArgumentException("bad id: '" + id + "'");
    }
  }

  /**
   * Lower-case letters and digits in words joined by hyphens. By hand, as it is asked 3,000 times.
   */
  private static boolean isSlug(String text, int from) {
    boolean word = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letter && !(c == '-' && word)) {
        return false;
      }
      word = letter;
    }
    return word;
  }

  private static Office office(Row row) {
    LocalDate from = row.optional("from").map(text -> firstDay(text)).orElse(LocalDate.MIN);
    LocalDate to = row.optional("to").map(text -> lastDay(text)).orElse(LocalDate.MAX);
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "the office ends (" + row.text("to") + ") before it begins (" + row.text("from") + ")");
    }
    return new Office(new ActorCode(row.text("code")), sectors(row), row.text("office"), from, to);
  }

  private static LocalDate firstDay(String text) {
    int[] parts = dateParts(text);
    return LocalDate.of(parts[0], Math.max(parts[1], 1), Math.max(parts[2], 1));
  }

  private static LocalDate lastDay(String text) {
    int[] parts = dateParts(text);
    if (parts[2] > 0) {
      return LocalDate.of(parts[0], parts[1], parts[2]);
    }
    return YearMonth.of(parts[0], parts[1] > 0 ? parts[1] : 12).atEndOfMonth();
  }

  /**
   * Year, month and day of {@code 2013}, {@code 2013-03} or {@code 2013-03-14}; 0 for what is not
   * said. By hand: the library's parser is most of the start-up time.
   */
  private static int[] dateParts(String text) {
    boolean shaped = text.length() == 4 || text.length() == 7 || text.length() == 10;
    for (int i = 0; shaped && i < text.length(); i++) {
      boolean dash = i == 4 || i == 7;
      shaped = dash ? text.charAt(i) == '-' : text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    if (!shaped) {
      throw new IllegalArgumentException(
          "'" + text + "' is no date; write 2013, 2013-03 or 2013-03-14");
    }
    return new int[] {
      Integer.parseInt(text.substring(0, 4)),
      text.length() >= 7 ? Integer.parseInt(text.substring(5, 7)) : 0,
      text.length() == 10 ? Integer.parseInt(text.substring(8)) : 0
    };
  }

  private void addOrganisation(Row row, Faults faults) {
    try {
      checkId(row, Set.of("org", "entity"));
      if (!organisationIds.add(row.text("id"))) {
        throw new IllegalArgumentException("a second organisation '" + row.text("id") + "'");
      }
      OrganisationEntry entry =
          new OrganisationEntry(
              row.text("id"), row.text("name"), new ActorCode(row.text("code")), sectors(row));
      addName(row.text("name"), new NameUse(entry, NameUse.Kind.NAME));
      row.list("names").forEach(n -> addName(n, new NameUse(entry, NameUse.Kind.NAME)));
    } catch (IllegalArgumentException e) {
      faults.add(row, String.valueOf(e.getMessage()));
    }
  }

  private void addAgent(Row row, Faults faults) {
    try {
      AgentEntry entry =
          new AgentEntry(
              row.text("singular"),
              sectors(row),
              AgentEntry.Head.valueOf(row.text("head").toUpperCase(Locale.ROOT)));
      addAgentName(row.text("singular"), new NameUse(entry, NameUse.Kind.SINGULAR));
      row.list("plural").forEach(n -> addAgentName(n, new NameUse(entry, NameUse.Kind.PLURAL)));
    } catch (IllegalArgumentException e) {
      faults.add(row, String.valueOf(e.getMessage()));
    }
  }

  private static List<Sector> sectors(Row row) {
    return row.list("sectors").stream().map(Sector::valueOf).toList();
  }

  private void addName(String name, NameUse use) {
    names.add(words(name), use);
  }

  private void addAgentName(String name, NameUse use) {
    agents.add(words(name), use);
  }

  /** The words of a name as the tokenizer cuts them in an article. */
  private List<String> words(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an empty name");
    }
    return tokenizer.tokens(name, new CharSpan(0, name.length())).stream()
        .map(Token::text)
        .toList();
  }
}
