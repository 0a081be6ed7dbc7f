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
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.directory.Faults;
import org.chancery.directory.NamesBuilder;
import org.chancery.directory.Row;
import org.chancery.directory.Table;
import org.chancery.model.ActorCode;
import org.chancery.model.CharSpan;
import org.chancery.model.Sector;
import org.chancery.model.Token;
import org.chancery.text.Tokenizer;

/**
 * Reads the tables of a directory into entries and their names. What is wrong with a row is told to
 * the {@link Faults}; the other rows are read all the same.
 */
public final class ActorTables {

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

  private final Faults faults;
  private final Tokenizer tokenizer = new Tokenizer();
  private final NamesBuilder names = new NamesBuilder();
  private final List<DirectoryEntry> entries = new ArrayList<>();
  private final Set<String> codes = new HashSet<>();
  private final Set<String> organisationIds = new HashSet<>();
  private final SortedMap<String, String> sha256ByFile = new TreeMap<>();
  private final SortedMap<String, String> versionByFile = new TreeMap<>();

  /** Reads tables; what is wrong with them is told to {@code faults}. */
  public ActorTables(Faults faults) {
    this.faults = faults;
  }

  /** Reads a table with the columns {@link #COUNTRIES}. */
  public ActorTables countries(Table table) {
    note(table);
    table.rows().forEach(this::addCountry);
    return this;
  }

  /** Reads tables with the columns {@link #PEOPLE}; all lines of a person are in one call. */
  public ActorTables people(List<Table> tables) {
    tables.forEach(this::note);
    Map<String, List<Row>> byId = new LinkedHashMap<>();
    for (Table table : tables) {
      for (Row row : table.rows()) {
        byId.computeIfAbsent(row.text("id"), id -> new ArrayList<>()).add(row);
      }
    }
    byId.values().forEach(this::addPerson);
    return this;
  }

  /** Reads a table with the columns {@link #ORGANISATIONS}. */
  public ActorTables organisations(Table table) {
    note(table);
    table.rows().forEach(this::addOrganisation);
    return this;
  }

  /** Reads a table with the columns {@link #AGENTS}. */
  public ActorTables agents(Table table) {
    note(table);
    table.rows().forEach(this::addAgent);
    return this;
  }

  /** Reads a table with the columns {@link #NOT_ACTORS}. */
  public ActorTables notActors(Table table) {
    note(table);
    for (Row row : table.rows()) {
      String name = row.text("name");
      int entry = add(new NotAnActor(name));
      addName(row, name, entry, NameUse.Kind.NAME);
    }
    return this;
  }

  /** Adds an entry that comes from elsewhere, under names of its own. */
  public ActorTables entry(DirectoryEntry entry, List<String> namesOfEntry) {
    int added = add(entry);
    namesOfEntry.forEach(name -> names.add(words(name), false, added, NameUse.Kind.NAME.number()));
    return this;
  }

  /** Notes a file that entries come from, for the record of the run. */
  public ActorTables file(String file, String version, String sha256) {
    sha256ByFile.put(file, sha256);
    versionByFile.put(file, version);
    return this;
  }

  /** The names so far, to which others may add theirs. */
  public NamesBuilder names() {
    return names;
  }

  /** What was read. */
  public ActorLayer layer() {
    return new ActorLayer(names.build(), ActorEntries.of(entries), sha256ByFile, versionByFile);
  }

  private void note(Table table) {
    file(table.file(), table.version(), table.sha256());
  }

  private int add(DirectoryEntry entry) {
    entries.add(entry);
    return entries.size() - 1;
  }

  private void addCountry(Row row) {
    try {
      Optional<LocalDate> since = row.optional("since").map(ActorTables::firstDay);
      Optional<LocalDate> until = row.optional("until").map(ActorTables::lastDay);
      if (!Set.of("", "itself").contains(row.text("after"))) {
        throw new IllegalArgumentException("bad after: '" + row.text("after") + "'");
      }
      if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
        throw new IllegalArgumentException("it ends before it begins");
      }
      CountryEntry country =
          new CountryEntry(
              new ActorCode(row.text("code")),
              row.text("name"),
              sectors(row),
              since,
              until,
              row.text("after").equals("itself"));
      if (!codes.add(row.text("code"))) {
        faults.add(row, "a second country '" + country.code() + "'");
      }
      int entry = add(country);
      names.add(words(row.text("name")), false, entry, NameUse.Kind.NAME.number());
      addNames(row, "short_names", entry, NameUse.Kind.NAME);
      addNames(row, "adjectives", entry, NameUse.Kind.ADJECTIVE);
      addNames(row, "people", entry, NameUse.Kind.PEOPLE);
      addNames(row, "capital", entry, NameUse.Kind.SEAT);
      addNames(row, "seats", entry, NameUse.Kind.SEAT);
    } catch (IllegalArgumentException | DateTimeException e) {
      faults.add(row, String.valueOf(e.getMessage()));
    }
  }

  private void addPerson(List<Row> rows) {
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
        new PersonEntry(
            first.text("id"),
            first.text("name"),
            first.text("gender"),
            offices,
            first.optional("wikipedia"));
    Set<String> wholeNames = new LinkedHashSet<>();
    Set<String> surnames = new LinkedHashSet<>();
    for (Row row : rows) {
      wholeNames.add(row.text("name"));
      wholeNames.addAll(row.list("spellings"));
      surnames.addAll(row.list("surnames"));
    }
    int entry = add(person);
    wholeNames.forEach(name -> addName(first, name, entry, NameUse.Kind.NAME));
    surnames.forEach(name -> addName(first, name, entry, NameUse.Kind.SURNAME));
  }

  private static void checkPerson(Row row, Row first) {
    checkId(row, Set.of("person"));
    if (!List.of("m", "f", "").contains(row.text("gender"))) {
      throw new IllegalArgumentException("bad gender: '" + row.text("gender") + "'");
    }
    for (String column : List.of("name", "gender", "wikipedia")) {
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

  private void addOrganisation(Row row) {
    try {
      checkId(row, Set.of("org", "entity"));
      if (!organisationIds.add(row.text("id"))) {
        throw new IllegalArgumentException("a second organisation '" + row.text("id") + "'");
      }
      OrganisationEntry organisation =
          new OrganisationEntry(
              row.text("id"),
              row.text("name"),
              new ActorCode(row.text("code")),
              sectors(row),
              row.optional("wikipedia"));
      int entry = add(organisation);
      names.add(words(row.text("name")), false, entry, NameUse.Kind.NAME.number());
      addNames(row, "names", entry, NameUse.Kind.NAME);
    } catch (IllegalArgumentException e) {
      faults.add(row, String.valueOf(e.getMessage()));
    }
  }

  private void addAgent(Row row) {
    try {
      int entry =
          add(
              new AgentEntry(
                  row.text("singular"),
                  sectors(row),
                  AgentEntry.Head.valueOf(row.text("head").toUpperCase(Locale.ROOT))));
      names.add(words(row.text("singular")), true, entry, NameUse.Kind.SINGULAR.number());
      for (String plural : row.list("plural")) {
        names.add(words(plural), true, entry, NameUse.Kind.PLURAL.number());
      }
    } catch (IllegalArgumentException e) {
      faults.add(row, String.valueOf(e.getMessage()));
    }
  }

  private static List<Sector> sectors(Row row) {
    return row.list("sectors").stream().map(Sector::valueOf).toList();
  }

  private void addNames(Row row, String column, int entry, NameUse.Kind kind) {
    row.list(column).forEach(name -> names.add(words(name), false, entry, kind.number()));
  }

  private void addName(Row row, String name, int entry, NameUse.Kind kind) {
    try {
      names.add(words(name), false, entry, kind.number());
    } catch (IllegalArgumentException e) {
      faults.add(row, String.valueOf(e.getMessage()));
    }
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
