package org.chancery.actor.user;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.actor.ActorDirectory;
import org.chancery.actor.ActorLayer;
import org.chancery.actor.ActorTables;
import org.chancery.actor.CountryEntry;
import org.chancery.actor.NameLookup;
import org.chancery.directory.Faults;
import org.chancery.directory.Remark;
import org.chancery.directory.Row;
import org.chancery.directory.Table;
import org.chancery.directory.petrarch.PetrarchDictionary;
import org.chancery.directory.petrarch.PetrarchReader;
import org.chancery.model.ActorCode;

/** Reads a user's files into one layer: countries first, since the others name them. */
final class UserReading {

  /** Before the names of a user's files in the record of a run, apart from the shipped ones. */
  private static final String PREFIX = "user:";

  private final ActorDirectory shipped;
  private final List<Remark> remarks;
  private final Map<UserFormat, List<UserFile>> files = new EnumMap<>(UserFormat.class);
  private final Map<UserFile, FileSummary> summaries = new LinkedHashMap<>();
  private final Map<ActorCode, CountryEntry> countries = new HashMap<>();
  private final Faults faults = new Faults();
  private final ActorTables tables = new ActorTables(faults);
  private final RowCheck check;

  /** Reads files on top of a directory; remarks go to {@code remarks}. */
  UserReading(ActorDirectory shipped, List<Remark> remarks) {
    this.shipped = shipped;
    this.remarks = remarks;
    this.check = new RowCheck(code -> country(code).isPresent());
  }

  void add(UserFile file, UserFormat format) {
    files.computeIfAbsent(format, key -> new ArrayList<>()).add(file);
    summarise(file, format, new TreeMap<>());
  }

  /** What was read of each file, in the order in which they were added; after {@link #layer}. */
  List<FileSummary> summaries() {
    return List.copyOf(summaries.values());
  }

  /** The layer of all files that were added. */
  ActorLayer layer() {
    readCountries();
    readPeople();
    readOrganisations();
    of(UserFormat.AGENTS).forEach(file -> tables.agents(table(file, UserFormat.AGENTS)));
    of(UserFormat.NOT_ACTORS).forEach(file -> tables.notActors(table(file, UserFormat.NOT_ACTORS)));
    readDictionaries();
    ActorLayer layer = tables.layer();
    faults.throwIfAny();
    return layer;
  }

  private List<UserFile> of(UserFormat format) {
    return files.getOrDefault(format, List.of());
  }

  private Optional<CountryEntry> country(ActorCode code) {
    return Optional.ofNullable(countries.get(code)).or(() -> shipped.country(code));
  }

  private void readCountries() {
    Set<String> codes = new HashSet<>();
    for (UserFile file : of(UserFormat.COUNTRIES)) {
      Table read = table(file, UserFormat.COUNTRIES);
      Table countriesOfFile =
          with(read, once(read.rows(), "code", codes), UserFormat.COUNTRIES, file);
      for (Row row : countriesOfFile.rows()) {
        CountryEntry entry = RowCheck.entry(row);
        countries.put(entry.code(), entry);
      }
      tables.countries(countriesOfFile);
    }
  }

  private void readPeople() {
    OfficeCheck offices = new OfficeCheck(this::country, remarks);
    List<Table> people = new ArrayList<>();
    for (UserFile file : of(UserFormat.PEOPLE)) {
      Table read = table(file, UserFormat.PEOPLE);
      people.add(with(read, offices.right(read.rows()), UserFormat.PEOPLE, file));
    }
    tables.people(people);
  }

  private void readOrganisations() {
    Set<String> ids = new HashSet<>();
    for (UserFile file : of(UserFormat.ORGANISATIONS)) {
      Table read = table(file, UserFormat.ORGANISATIONS);
      tables.organisations(
          with(read, once(read.rows(), "id", ids), UserFormat.ORGANISATIONS, file));
    }
  }

  private void readDictionaries() {
    if (of(UserFormat.PETRARCH).isEmpty()) {
      return;
    }
    ActorLayer own = tables.layer();
    ActorDirectory all = shipped.with(own);
    OrdinaryWords ordinary = OrdinaryWords.shipped();
    for (UserFile file : of(UserFormat.PETRARCH)) {
      PetrarchDictionary dictionary = new PetrarchReader(file.name()).read(file.bytes());
      remarks.addAll(dictionary.remarks());
      PetrarchEntries entries = new PetrarchEntries(all, file.name(), ordinary, remarks);
      entries.add(dictionary, tables);
      List<Row> agents =
          new PetrarchAgents(new NameLookup(all), file.name(), remarks).rows(dictionary.agents());
      tables.agents(new Table(PREFIX + file.name(), "", file.sha256(), agents));
      SortedMap<String, Integer> read = new TreeMap<>();
      read.put("actors", entries.entries());
      read.put("names of actors", entries.names());
      read.put("agents", agents.size());
      summarise(file, UserFormat.PETRARCH, read);
    }
  }

  /** The rows of a file that are right by themselves. */
  private Table table(UserFile file, UserFormat format) {
    UserTable table = UserTable.read(file, format, remarks);
    List<Row> right = new ArrayList<>();
    for (Row row : table.rows()) {
      Optional<String> fault = check.fault(format, row);
      fault.ifPresentOrElse(why -> refuse(row, why), () -> right.add(row));
    }
    return with(
        new Table(PREFIX + file.name(), table.version(), file.sha256(), right),
        right,
        format,
        file);
  }

  private Table with(Table table, List<Row> rows, UserFormat format, UserFile file) {
    SortedMap<String, Integer> read = new TreeMap<>();
    read.put(format == UserFormat.PEOPLE ? "offices" : format.label(), rows.size());
    if (format == UserFormat.PEOPLE) {
      read.put("people", (int) rows.stream().map(row -> row.text("id")).distinct().count());
    }
    summarise(file, format, read);
    return new Table(table.file(), table.version(), table.sha256(), rows);
  }

  private List<Row> once(List<Row> rows, String column, Set<String> seen) {
    List<Row> first = new ArrayList<>();
    for (Row row : rows) {
      if (seen.add(row.text(column))) {
        first.add(row);
      } else {
        refuse(row, "a second line for '" + row.text(column) + "'");
      }
    }
    return first;
  }

  private void refuse(Row row, String why) {
    String text = UserTable.shown(String.join("\t", row.fields()));
    remarks.add(Remark.fault(row.file(), row.line(), text, why, UserTable.LEFT_OUT));
  }

  private void summarise(UserFile file, UserFormat format, SortedMap<String, Integer> read) {
    summaries.put(file, new FileSummary(file.name(), format.label(), file.sha256(), read));
  }
}
