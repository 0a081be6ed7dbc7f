package org.chancery.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.directory.DirectoryException;
import org.chancery.directory.Faults;
import org.chancery.directory.Row;
import org.chancery.directory.Table;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.RuleId;
import org.chancery.ontology.Plover;

/** The triggers of all types, found by the form in which their first word is written. */
public final class TriggerLexicon {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "type",
          "mode",
          "part",
          "words",
          "actor",
          "recipient",
          "reciprocal",
          "complement",
          "example",
          "not");

  /**
   * A trigger that may start with a written word.
   *
   * @param trigger the trigger; empty for an idiom that tells no event
   * @param part verb or noun
   * @param words its words as they may be written, singular and plural; a gap is an empty set
   * @param forms the verb forms that the first word can be; none for a noun
   */
  record Start(
      Optional<Trigger> trigger, Trigger.Part part, List<Set<String>> words, Set<VerbForm> forms) {}

  private static final List<String> IDIOM_COLUMNS = List.of("part", "words", "example");

  private final List<Trigger> triggers = new ArrayList<>();
  private final Map<String, List<Start>> byFirstWord = new HashMap<>();
  private final SortedMap<String, String> sha256ByFile = new TreeMap<>();
  private final SortedMap<String, String> versionByFile = new TreeMap<>();

  private TriggerLexicon() {}

  /**
   * Reads the triggers that Chancery ships with.
   *
   * @throws DirectoryException if a file is faulty, with all faults of all files
   */
  public static TriggerLexicon shipped() {
    Faults faults = new Faults();
    List<Table> tables = new ArrayList<>();
    for (EventType type : EventType.values()) {
      String file = "triggers/" + type.name().toLowerCase(Locale.ROOT) + ".tsv";
      tables.add(Table.shipped(file, COLUMNS, faults));
    }
    TriggerLexicon lexicon =
        of(
            tables,
            Table.shipped("not-triggers.tsv", IDIOM_COLUMNS, faults),
            Table.shipped("verbs.tsv", VerbInflector.COLUMNS, faults),
            faults);
    faults.throwIfAny();
    return lexicon;
  }

  /** Builds a lexicon of its tables; what is wrong with a row is told to {@code faults}. */
  public static TriggerLexicon of(List<Table> tables, Table idioms, Table verbs, Faults faults) {
    TriggerLexicon lexicon = new TriggerLexicon();
    VerbInflector inflector = new VerbInflector(verbs, faults);
    lexicon.note(verbs);
    lexicon.note(idioms);
    for (Row row : idioms.rows()) {
      try {
        lexicon.add(Optional.empty(), part(row), words(row), inflector);
      } catch (IllegalArgumentException e) {
        faults.add(row, String.valueOf(e.getMessage()));
      }
    }
    Set<RuleId> ids = new HashSet<>();
    for (Table table : tables) {
      lexicon.note(table);
      for (Row row : table.rows()) {
        try {
          Trigger trigger = trigger(row);
          if (!ids.add(trigger.id())) {
            faults.add(row, "a second trigger '" + trigger.id().value() + "'");
          }
          lexicon.triggers.add(trigger);
          lexicon.add(Optional.of(trigger), trigger.part(), trigger.words(), inflector);
        } catch (IllegalArgumentException e) {
          faults.add(row, String.valueOf(e.getMessage()));
        }
      }
    }
    return lexicon;
  }

  /** All triggers, in the order of the files. */
  public List<Trigger> triggers() {
    return List.copyOf(triggers);
  }

  /** Hexadecimal SHA-256 of each file that the lexicon was built of. */
  public SortedMap<String, String> sha256ByFile() {
    return java.util.Collections.unmodifiableSortedMap(sha256ByFile);
  }

  /** The version that each file gives itself. */
  public SortedMap<String, String> versionByFile() {
    return java.util.Collections.unmodifiableSortedMap(versionByFile);
  }

  List<Start> startingWith(String lowerCaseWord) {
    return byFirstWord.getOrDefault(lowerCaseWord, List.of());
  }

  private void note(Table table) {
    sha256ByFile.put(table.file(), table.sha256());
    versionByFile.put(table.file(), table.version());
  }

  private static Trigger trigger(Row row) {
    EventType type = EventType.valueOf(row.text("type"));
    return new Trigger(
        new RuleId(row.text("id")),
        type,
        row.optional("mode").map(code -> mode(type, code)),
        part(row),
        words(row),
        row.list("actor"),
        row.list("recipient").stream().filter(place -> !place.equals("none")).toList(),
        row.text("reciprocal").equals("yes"),
        row.list("complement").stream()
            .map(c -> Trigger.Complement.valueOf(c.toUpperCase(Locale.ROOT)))
            .toList(),
        row.text("example"),
        row.optional("not"));
  }

  private static Trigger.Part part(Row row) {
    return Trigger.Part.valueOf(row.text("part").toUpperCase(Locale.ROOT));
  }

  private static List<List<String>> words(Row row) {
    List<List<String>> words = new ArrayList<>();
    for (String word : row.text("words").split(" ", -1)) {
      words.add(List.of(word.split("/", -1)));
    }
    return words;
  }

  private static Mode mode(EventType type, String code) {
    return Plover.mode(type, code)
        .orElseThrow(() -> new IllegalArgumentException(type + " has no mode '" + code + "'"));
  }

  private void add(
      Optional<Trigger> trigger,
      Trigger.Part part,
      List<List<String>> words,
      VerbInflector inflector) {
    List<Set<String>> written = words.stream().map(TriggerLexicon::written).toList();
    for (String word : words.get(0)) {
      if (part == Trigger.Part.VERB) {
        inflector
            .forms(word)
            .forEach((form, forms) -> index(form, new Start(trigger, part, written, forms)));
      } else {
        Start start = new Start(trigger, part, written, Set.of());
        index(word, start);
        if (words.size() == 1 || trigger.isEmpty()) {
          index(Nouns.plural(word), start);
        }
      }
    }
  }

  private static Set<String> written(List<String> alternatives) {
    Set<String> written = new HashSet<>();
    for (String word : alternatives) {
      if (!word.equals(Trigger.GAP)) {
        written.add(word);
        written.add(Nouns.plural(word));
      }
    }
    return Set.copyOf(written);
  }

  private void index(String form, Start start) {
    byFirstWord.computeIfAbsent(form, key -> new ArrayList<>()).add(start);
  }
}
