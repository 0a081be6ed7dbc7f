package org.chancery.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.Sector;

/**
 * Tells which person of the directory a name stands for, if any, by what the article has said: whom
 * it has introduced, the title, the country, the day. Belongs to the reading of one article.
 *
 * <p>Right: "Johnson", after "Officer Tim Johnson", is the officer. Wrong: "Johnson" in an article
 * of 2020 that speaks of Britain and of a writer whom nobody introduces is the Prime Minister.
 */
final class PersonChooser {

  private static final int DAYS_OF_GRACE = 60;
  private static final int YEARS_REMEMBERED = 5;

  private static final Set<String> LEADING =
      Set.of(
          "President",
          "Prime Minister",
          "Chancellor",
          "King",
          "Queen",
          "Emperor",
          "Supreme Leader",
          "General Secretary",
          "Secretary-General");

  private static final Set<String> EMINENT =
      Set.of(
          "Foreign Minister",
          "Foreign Secretary",
          "Secretary of State",
          "Defence Minister",
          "Defense Minister",
          "Defence Secretary",
          "Defense Secretary",
          "NATO Secretary General",
          "UN Secretary-General");

  /** Titles by which one is called beside the office: "leader Vale", "General Vale". */
  private static final Set<String> LOOSE =
      Words.of(
          """
          leader ruler strongman general marshal colonel chief head politician candidate official
          boss figure dictator reformer
          """);

  /** Titles that tell an office; of others ("leader", "general") the day tells as much. */
  private static final Set<String> OFFICES =
      Words.of("president minister premier chancellor secretary king queen governor ambassador");

  private final Optional<LocalDate> day;
  private final Set<String> introduced = new HashSet<>();
  private final Map<String, Actor> byLastName = new HashMap<>();
  private final Set<String> strangers = new HashSet<>();
  private final Set<String> foreseen = new HashSet<>();
  private final Set<String> foreseenStrangers = new HashSet<>();

  PersonChooser(Optional<LocalDate> day) {
    this.day = day;
  }

  Optional<LocalDate> day() {
    return day;
  }

  void introduce(PersonEntry person) {
    introduced.add(person.id());
  }

  /** Lets a person who is not in the directory be named by the last name from here on. */
  void introduce(String lastName, Actor actor) {
    byLastName.put(lastName, actor);
  }

  /** A last name that somebody has of whom nothing is known: "Tim Johnson said". */
  void meetStranger(String lastName) {
    strangers.add(lastName);
  }

  /**
   * Persons of the directory of one whole name that the article gives, before this place or not.
   */
  void foresee(List<PersonEntry> persons) {
    persons.forEach(person -> foreseen.add(person.id()));
  }

  /** The last name of a stranger whom the article names in full, before this place or not. */
  void foresee(String strangersLastName) {
    foreseenStrangers.add(strangersLastName);
  }

  Optional<Actor> introducedAs(String lastName) {
    return Optional.ofNullable(byLastName.get(lastName));
  }

  /** Of several persons of one whole name the one the article has named, else the one in office. */
  Optional<PersonEntry> byWholeName(List<PersonEntry> persons, Phrase phrase) {
    List<PersonEntry> fitting = ofCountry(persons, phrase);
    return fitting.stream()
        .filter(person -> introduced.contains(person.id()))
        .findFirst()
        .or(() -> inOffice(fitting))
        .or(() -> fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty());
  }

  /** Whom a surname stands for, or nobody. */
  Optional<PersonEntry> bySurname(
      Phrase phrase, String surname, Set<ActorCode> countriesSoFar, boolean subject) {
    List<PersonEntry> fitting = byTitle(ofCountry(phrase.persons(), phrase), phrase);
    List<PersonEntry> known =
        fitting.stream().filter(person -> introduced.contains(person.id())).toList();
    if (known.size() > 1 && phrase.agents().isEmpty()) {
      // "Clinton", after Bill and Hillary Clinton.
      return Optional.empty();
    }
    Optional<PersonEntry> met = inOffice(known).or(() -> known.stream().findFirst());
    if (met.isPresent()) {
      return met;
    }
    List<PersonEntry> awaited =
        fitting.stream().filter(person -> foreseen.contains(person.id())).toList();
    if (awaited.size() == 1) {
      return Optional.of(awaited.get(0));
    }
    boolean titled = !phrase.agents().isEmpty();
    boolean aStrangers = strangers.contains(surname) || foreseenStrangers.contains(surname);
    if (!titled && (aStrangers || (!subject && Surnames.isWord(surname)))) {
      return Optional.empty();
    }
    boolean common = Surnames.isCommon(surname) && phrase.owner().isEmpty();
    return inOfficeOrLeader(fitting)
        .or(() -> titled || common ? Optional.empty() : lateOfOffice(fitting))
        .filter(person -> !common || titledAs(person, phrase) || isOf(person, countriesSoFar))
        .filter(
            person ->
                titled
                    || isEminent(person)
                    || countriesSoFar.isEmpty()
                    || isOf(person, countriesSoFar));
  }

  /** Who leads a country or its foreign or defence affairs: known without a word on who it is. */
  private boolean isEminent(PersonEntry person) {
    return day.flatMap(person::officeOn)
        .map(office -> LEADING.contains(office.title()) || EMINENT.contains(office.title()))
        .orElseGet(() -> hasLed(person));
  }

  /** "Trump" in 2024: the only one of the name, who left office some years ago. */
  private Optional<PersonEntry> lateOfOffice(List<PersonEntry> persons) {
    return persons.size() == 1 && day.isPresent()
        ? persons.stream()
            .filter(
                person ->
                    person.offices().stream()
                        .anyMatch(
                            o ->
                                o.from().isBefore(day.get())
                                    && o.to().isAfter(day.get().minusYears(YEARS_REMEMBERED))))
            .filter(PersonChooser::hasLed)
            .findFirst()
        : Optional.empty();
  }

  private boolean titledAs(PersonEntry person, Phrase phrase) {
    String title = phrase.head().map(AgentEntry::singular).orElse("");
    return !title.isEmpty() && (day.isEmpty() || person.hasTitleOn(day.get(), title));
  }

  private boolean isOf(PersonEntry person, Set<ActorCode> countries) {
    return day.flatMap(person::officeOn)
        .map(office -> countries.contains(office.code()))
        .orElseGet(() -> person.offices().stream().anyMatch(o -> countries.contains(o.code())));
  }

  private static List<PersonEntry> ofCountry(List<PersonEntry> persons, Phrase phrase) {
    if (phrase.owner().isEmpty() || phrase.bond() == Phrase.Bond.FROM) {
      return persons;
    }
    ActorCode code = phrase.owner().get().code();
    return persons.stream()
        .filter(person -> person.offices().stream().anyMatch(o -> o.code().equals(code)))
        .toList();
  }

  /** "Prime Minister Singh" is not the Singh who is Foreign Minister on that day. */
  private List<PersonEntry> byTitle(List<PersonEntry> persons, Phrase phrase) {
    if (phrase.agents().isEmpty()) {
      return persons;
    }
    String title = phrase.agents().get(phrase.agents().size() - 1).singular();
    List<PersonEntry> titled =
        persons.stream().filter(person -> hasTitle(person, title, phrase.tenure())).toList();
    String noun = title.substring(title.lastIndexOf(' ') + 1);
    if (!titled.isEmpty() || (OFFICES.contains(noun) && day.isPresent())) {
      return titled;
    }
    // "Director Vale", "officer Vale" is another, unless the article has said who Vale is.
    return LOOSE.contains(noun) || OFFICES.contains(noun)
        ? persons
        : persons.stream().filter(person -> introduced.contains(person.id())).toList();
  }

  private boolean hasTitle(PersonEntry person, String title, Phrase.Tenure tenure) {
    String named = title.equals("premier") ? "prime minister" : title;
    String other = named.replace("defence", "defense");
    if (day.isPresent() && tenure == Phrase.Tenure.HELD) {
      return person.hasTitleOn(day.get(), named)
          || person.hasTitleOn(day.get(), other)
          || person.hasTitleOn(day.get(), title);
    }
    return person.offices().stream()
        .map(office -> office.title().toLowerCase(Locale.ROOT))
        .anyMatch(held -> held.endsWith(named) || held.endsWith(other) || held.endsWith(title));
  }

  /**
   * The person as of the day. What the article calls by an office that ended weeks ago is taken at
   * its word; who has had no office yet is in a party, if the first was to lead the country.
   */
  Actor onDay(PersonEntry person, Phrase phrase) {
    Actor actor = person.asActor(day);
    if (day.isEmpty() || person.officeOn(day.get()).isPresent()) {
      return actor;
    }
    Optional<Office> last =
        person.offices().stream()
            .filter(office -> office.from().isBefore(day.get()))
            .max(Comparator.comparing(Office::to));
    if (last.isEmpty()) {
      Office first = person.offices().get(0);
      // Whoever comes to lead a country was in politics before: mostly, and in a party.
      List<Sector> before = LEADING.contains(first.title()) ? List.of(Sector.PTY) : List.of();
      return actor.in(Optional.of(first.code()), before, Optional.empty());
    }
    String title = phrase.head().map(AgentEntry::singular).orElse("");
    boolean stillCalledSo =
        !title.isEmpty()
            && phrase.tenure() == Phrase.Tenure.HELD
            && last.get().title().toLowerCase(Locale.ROOT).endsWith(title)
            && last.get().to().isAfter(day.get().minusDays(DAYS_OF_GRACE));
    return actor.in(
        Optional.of(last.get().code()),
        stillCalledSo ? last.get().sectors() : List.of(Sector.ELI),
        stillCalledSo ? Optional.of(last.get().title()) : Optional.empty());
  }

  /** The countries of which persons with the surname of a phrase ever had its title. */
  List<ActorCode> countriesWithTitle(Phrase phrase) {
    String title = phrase.head().map(AgentEntry::singular).orElse("");
    return phrase.persons().stream()
        .flatMap(person -> person.offices().stream())
        .filter(office -> office.title().toLowerCase(Locale.ROOT).endsWith(title))
        .map(Office::code)
        .distinct()
        .toList();
  }

  private Optional<PersonEntry> inOffice(List<PersonEntry> persons) {
    return day.flatMap(
        d -> {
          List<PersonEntry> held =
              persons.stream().filter(person -> person.officeOn(d).isPresent()).toList();
          return held.size() == 1 ? Optional.of(held.get(0)) : Optional.empty();
        });
  }

  /**
   * Whom a surname names that the article has not introduced: the one in office on the day; where
   * the day is not known, the only one who ever led a state or government.
   */
  private Optional<PersonEntry> inOfficeOrLeader(List<PersonEntry> persons) {
    if (day.isPresent()) {
      return inOffice(persons);
    }
    List<PersonEntry> leaders = persons.stream().filter(PersonChooser::hasLed).toList();
    return leaders.size() == 1 ? Optional.of(leaders.get(0)) : Optional.empty();
  }

  private static boolean hasLed(PersonEntry person) {
    return person.offices().stream().anyMatch(office -> LEADING.contains(office.title()));
  }
}
