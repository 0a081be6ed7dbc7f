package org.chancery.actor.user;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.actor.ActorDirectory;
import org.chancery.actor.ActorTables;
import org.chancery.actor.AgentEntry;
import org.chancery.actor.CountryEntry;
import org.chancery.actor.DatedEntry;
import org.chancery.actor.DatedEntry.Dated;
import org.chancery.actor.NameLookup;
import org.chancery.actor.NameUse;
import org.chancery.actor.NotAnActor;
import org.chancery.directory.Remark;
import org.chancery.directory.petrarch.CameoActorCode;
import org.chancery.directory.petrarch.PetrarchActor;
import org.chancery.directory.petrarch.PetrarchCode;
import org.chancery.directory.petrarch.PetrarchDictionary;
import org.chancery.directory.petrarch.PetrarchName;
import org.chancery.model.ActorCode;
import org.chancery.model.Sector;

/** Makes entries of the actors of a dictionary of PETRARCH or TABARI. For one dictionary. */
final class PetrarchEntries {

  private static final int MAX_NAME_CHARS = 200;
  private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-|-$");

  private final ActorDirectory directory;
  private final NameLookup lookup;
  private final OrdinaryWords ordinary;
  private final NewsCase newsCase;
  private final List<Remark> remarks;
  private final Tally leftOut;
  private final Tally known;

  /** By word, whether it is one: a dictionary has the same words over and over. */
  private final Map<String, Boolean> abbreviations = new HashMap<>();

  private int entries;
  private int names;

  /** Takes the countries and the abbreviations of a directory; remarks go to {@code remarks}. */
  PetrarchEntries(
      ActorDirectory directory, String file, OrdinaryWords ordinary, List<Remark> remarks) {
    this.directory = directory;
    this.lookup = new NameLookup(directory);
    this.ordinary = ordinary;
    this.newsCase = new NewsCase(this::isAbbreviation);
    this.remarks = remarks;
    this.leftOut = new Tally(file, "is left out of %d codes: it has no place in PLOVER");
    this.known =
        new Tally(file, "is what %d names stand for in the directory too, which says more of them");
  }

  /** Number of entries that were made. */
  int entries() {
    return entries;
  }

  /** Number of names that they have, each counted once however it may be written. */
  int names() {
    return names;
  }

  /** Adds all actors of the dictionary. */
  void add(PetrarchDictionary dictionary, ActorTables tables) {
    dictionary.actors().forEach(actor -> add(actor, tables));
    remarks.addAll(leftOut.notes());
    remarks.addAll(known.notes());
  }

  private void add(PetrarchActor actor, ActorTables tables) {
    List<PetrarchCode> coded = actor.codes().stream().filter(code -> !code.isNull()).toList();
    List<Dated> codes = new ArrayList<>();
    coded.forEach(code -> dated(code, actor).ifPresent(codes::add));
    if (codes.isEmpty() && !coded.isEmpty()) {
      note(actor.name(), "none of its codes has a place in PLOVER", "the entry is left out");
      return;
    }
    List<String> spellings = new ArrayList<>();
    Optional<CountryEntry> country = country(codes);
    addNames(actor.name(), country, spellings);
    actor.synonyms().forEach(name -> addNames(name, country, spellings));
    if (spellings.isEmpty()) {
      return;
    }
    entries++;
    String name = newsCase.spellings(words(actor.name())).get(0);
    if (codes.isEmpty()) {
      tables.entry(new NotAnActor(name), spellings);
    } else if (country.isPresent()) {
      tables.entry(country.get(), spellings);
    } else {
      tables.entry(new DatedEntry(id(actor), name, isPerson(codes), codes), spellings);
    }
  }

  private Optional<Dated> dated(PetrarchCode code, PetrarchActor actor) {
    CameoActorCode read =
        CameoActorCode.ofActor(code.code(), country -> directory.country(country).isPresent());
    if (read.code().isEmpty()) {
      remarks.add(
          Remark.note(
              actor.file(),
              code.line(),
              code.text(),
              CameoActorCode.whyNot(code.code()),
              "the code is left out"));
      return Optional.empty();
    }
    read.leftOut().forEach(part -> leftOut.count(part, code.line()));
    return Optional.of(new Dated(read.code().get(), read.sectors(), code.from(), code.to()));
  }

  /** The country that an entry is another name of: its only code has neither sector nor date. */
  private Optional<CountryEntry> country(List<Dated> codes) {
    if (codes.size() != 1) {
      return Optional.empty();
    }
    Dated only = codes.get(0);
    boolean plain = only.sectors().isEmpty() && only.from().isEmpty() && only.to().isEmpty();
    return plain ? directory.country(only.code()) : Optional.empty();
  }

  /**
   * Right: whoever governs or governed in a period is a person. Wrong: a movement that came to
   * power, with a dated {@code GOV} of its own.
   */
  private static boolean isPerson(List<Dated> codes) {
    return codes.stream()
        .anyMatch(
            code ->
                code.sectors().contains(Sector.ELI)
                    || (code.sectors().contains(Sector.GOV)
                        && (code.from().isPresent() || code.to().isPresent())));
  }

  private void addNames(PetrarchName name, Optional<CountryEntry> country, List<String> spellings) {
    String words = words(name);
    if (words.length() > MAX_NAME_CHARS || words.chars().noneMatch(Character::isLetterOrDigit)) {
      remarks.add(
          Remark.fault(
              leftOut.file(), name.line(), name.text(), "no name", "the name is left out"));
      return;
    }
    if (ordinary.contains(words)) {
      if (!isAbbreviation(words)) {
        note(name, "an ordinary word, found where no actor is meant", "the name is left out");
        return;
      }
      spellings.add(words);
      names++;
      return;
    }
    List<String> ways = newsCase.spellings(words);
    Optional<ActorCode> code = country.map(CountryEntry::code);
    if (code.isPresent() && ways.stream().anyMatch(way -> isNameOf(way, code.get()))) {
      known.count(code.get().value(), name.line());
      return;
    }
    spellings.addAll(ways);
    names++;
  }

  private boolean isNameOf(String name, ActorCode code) {
    return lookup.uses(name).stream()
        .anyMatch(
            use -> use.entry() instanceof CountryEntry country && country.code().equals(code));
  }

  private boolean isAbbreviation(String word) {
    return abbreviations.computeIfAbsent(word, this::isInCapitalsInTheDirectory);
  }

  private boolean isInCapitalsInTheDirectory(String word) {
    return word.length() > 1
        && word.equals(word.toUpperCase(Locale.ROOT))
        && lookup.uses(word).stream().map(NameUse::entry).anyMatch(e -> !(e instanceof AgentEntry));
  }

  /** Its words; news has "the" before many names, so the directory has none. */
  private static String words(PetrarchName name) {
    String words = name.words();
    return words.startsWith("THE ") ? words.substring(4) : words;
  }

  private static String id(PetrarchActor actor) {
    String words = words(actor.name()).toLowerCase(Locale.ROOT);
    String slug = EDGES.matcher(GAPS.matcher(words).replaceAll("-")).replaceAll("");
    return "user:" + (slug.isEmpty() ? "line-" + actor.line() : slug);
  }

  private void note(PetrarchName name, String why, String done) {
    remarks.add(Remark.note(leftOut.file(), name.line(), name.text(), why, done));
  }
}
