package org.chancery.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.actor.Phrase.Owner;
import org.chancery.model.Actor;
import org.chancery.model.CharSpan;
import org.chancery.model.MentionForm;
import org.chancery.model.Sector;
import org.chancery.model.Sentence;
import org.chancery.model.TokenRange;

/**
 * Tells whom each phrase, pronoun and collective of one article stands for, sentence by sentence.
 */
final class ActorResolver {

  static final String ADJECTIVE = "mention.adjective";
  static final String ATTRIBUTIVE = "mention.attributive";

  /**
   * Surnames that are ordinary words: taken for the person only once the article has named them.
   */
  private static final Set<String> ORDINARY_WORDS =
      Set.of(
          "may", "major", "brown", "rice", "bush", "blair", "price", "black", "white", "green",
          "young", "long", "hope", "grant", "ban", "park", "moon", "key", "little", "king", "hu",
          "li", "wang", "ma", "so", "do", "than", "fox");

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

  /** Surnames that open sentences as pronouns: never taken for the person without a title. */
  private static final Set<String> PRONOUNS =
      Set.of("He", "She", "It", "They", "So", "An", "To", "You", "We", "My", "In", "On");

  private static final Set<String> BEFORE_MONTHS =
      Set.of("in", "of", "since", "until", "last", "next", "this", "early", "late");

  private final ActorDirectory directory;
  private final Optional<LocalDate> day;
  private final Discourse discourse = new Discourse();

  ActorResolver(ActorDirectory directory, Optional<LocalDate> day) {
    this.directory = directory;
    this.day = day;
  }

  /** The mentions of the next sentence, in order. */
  List<Draft> next(Sentence sentence, List<Phrase> phrases) {
    discourse.nextSentence();
    Map<Integer, Phrase> byFirstToken =
        phrases.stream().collect(Collectors.toMap(p -> p.range().first(), p -> p));
    List<Draft> drafts = new ArrayList<>();
    int at = 0;
    while (at < sentence.tokens().size()) {
      Optional<Draft> draft = draftAt(sentence, at, Optional.ofNullable(byFirstToken.get(at)));
      draft.ifPresent(d -> discourse.add(d, countriesOf(d)));
      draft.ifPresent(drafts::add);
      at = draft.map(d -> d.range().end()).orElse(at + 1);
    }
    return drafts;
  }

  private Optional<Draft> draftAt(Sentence sentence, int at, Optional<Phrase> phrase) {
    return collective(sentence, at)
        .or(
            () ->
                phrase
                    .flatMap(p -> phrase(sentence, p))
                    .or(() -> word(sentence, new TokenRange(at, at + 1))));
  }

  private List<Actor> countriesOf(Draft draft) {
    return draft.actors().stream()
        .map(Actor::code)
        .flatMap(Optional::stream)
        .map(directory::country)
        .flatMap(Optional::stream)
        .map(CountryEntry::asActor)
        .distinct()
        .toList();
  }

  private Optional<Draft> collective(Sentence sentence, int at) {
    return CollectiveReader.at(sentence, at)
        .map(
            found -> {
              List<Actor> actors =
                  switch (found.pair()) {
                    case COUNTRIES -> discourse.twoCountries();
                    case GOVERNMENTS -> governments(discourse.twoCountries());
                    case LEADERS -> discourse.twoLeaders();
                  };
              return new Draft(
                  found.range(),
                  MentionForm.COLLECTIVE,
                  actors,
                  "mention.collective",
                  true,
                  Optional.empty());
            });
  }

  private List<Actor> governments(List<Actor> countriesInMind) {
    return countriesInMind.stream()
        .map(Actor::code)
        .flatMap(Optional::stream)
        .map(directory::country)
        .flatMap(Optional::stream)
        .map(CountryEntry::asGovernment)
        .toList();
  }

  /** A pronoun, or the last name of a person whom only this article introduces. */
  private Optional<Draft> word(Sentence sentence, TokenRange range) {
    String text = sentence.tokens().get(range.first()).text();
    Optional<Draft> antecedent =
        switch (text.toLowerCase(Locale.ROOT)) {
          case "he", "him" -> discourse.person("m");
          case "she" -> discourse.person("f");
          case "they", "them" -> discourse.several();
          case "it" -> discourse.body();
          default -> Optional.empty();
        };
    if (antecedent.isPresent()) {
      Draft said = antecedent.get();
      return Optional.of(
          new Draft(
              range,
              MentionForm.PRONOUN,
              said.actors(),
              "mention.pronoun",
              said.plural(),
              said.gender()));
    }
    return discourse
        .introducedAs(text)
        .map(
            actor ->
                new Draft(
                    range,
                    MentionForm.NAME,
                    List.of(actor),
                    "mention.last-name",
                    false,
                    Optional.of("")));
  }

  private Optional<Draft> phrase(Sentence sentence, Phrase phrase) {
    return switch (phrase.kind()) {
      case COUNTRY -> country(phrase, "mention.country", CountryEntry::asActor);
      case SEAT -> country(phrase, "mention.seat", CountryEntry::asGovernment);
      case ADJECTIVE -> country(phrase, ADJECTIVE, CountryEntry::asActor);
      case PEOPLE ->
          Optional.of(
              simple(phrase, MentionForm.DESCRIPTION, people(sentence, phrase), "mention.people"));
      case ORGANISATION ->
          phrase
              .owner()
              .flatMap(Owner::organisation)
              .map(o -> simple(phrase, MentionForm.NAME, o.asActor(), "mention.organisation"));
      case DESCRIPTION ->
          phrase.fellows().isEmpty()
              ? Optional.of(
                  simple(
                      phrase,
                      MentionForm.DESCRIPTION,
                      described(sentence, phrase, phrase.range()),
                      "mention.description"))
              : Optional.of(severally(phrase));
      case ATTRIBUTIVE ->
          Optional.of(
              simple(
                  phrase,
                  MentionForm.DESCRIPTION,
                  described(sentence, phrase, phrase.range()),
                  ATTRIBUTIVE));
      case PERSON_FULL_NAME -> known(phrase, "mention.person");
      case PERSON_SURNAME -> surname(sentence, phrase);
      case PERSON_UNKNOWN -> Optional.of(unknown(sentence, phrase));
    };
  }

  private Optional<Draft> country(
      Phrase phrase, String rule, java.util.function.Function<CountryEntry, Actor> as) {
    return phrase
        .owner()
        .flatMap(owner -> directory.country(owner.code()))
        .map(country -> simple(phrase, MentionForm.NAME, as.apply(country), rule));
  }

  private static Draft simple(Phrase phrase, MentionForm form, Actor actor, String rule) {
    return new Draft(phrase.range(), form, List.of(actor), rule, phrase.plural(), Optional.empty());
  }

  private static Actor people(Sentence sentence, Phrase phrase) {
    return new Actor(
        text(sentence, phrase.range()),
        phrase.owner().map(Owner::code),
        List.of(Sector.CVL),
        Optional.empty(),
        Optional.empty());
  }

  private static Actor described(Sentence sentence, Phrase phrase, TokenRange name) {
    List<Sector> sectors = sectors(phrase);
    Optional<String> office = phrase.personName().map(n -> text(sentence, titleOf(phrase, n)));
    return new Actor(
        text(sentence, name), phrase.owner().map(Owner::code), sectors, office, Optional.empty());
  }

  /** "The ministers of Brazil, Paraguay and Uruguay": one of each. */
  private static Draft severally(Phrase phrase) {
    String head = phrase.agents().get(phrase.agents().size() - 1).singular();
    List<Actor> actors =
        Stream.concat(phrase.owner().stream(), phrase.fellows().stream())
            .map(
                owner ->
                    new Actor(
                        head + " of " + owner.name(),
                        Optional.of(owner.code()),
                        sectors(phrase),
                        Optional.empty(),
                        Optional.empty()))
            .toList();
    return new Draft(
        phrase.range(),
        MentionForm.DESCRIPTION,
        actors,
        "mention.severally",
        true,
        Optional.empty());
  }

  private static TokenRange titleOf(Phrase phrase, TokenRange name) {
    return new TokenRange(phrase.range().first(), name.first());
  }

  /** Those of the last agent noun that has some; a "leader" of a body has those of the body. */
  private static List<Sector> sectors(Phrase phrase) {
    List<Sector> ofBody =
        phrase
            .owner()
            .flatMap(Owner::organisation)
            .map(OrganisationEntry::sectors)
            .orElse(List.of());
    for (int i = phrase.agents().size() - 1; i >= 0; i--) {
      List<Sector> sectors = phrase.agents().get(i).sectors();
      boolean onlyGovernment = sectors.equals(List.of(Sector.GOV)) && !ofBody.isEmpty();
      if (!sectors.isEmpty() && !onlyGovernment) {
        return sectors;
      }
    }
    return ofBody;
  }

  private Optional<Draft> known(Phrase phrase, String rule) {
    return choose(phrase.persons())
        .map(
            person -> {
              discourse.introduce(person.id());
              return new Draft(
                  phrase.range(),
                  MentionForm.NAME,
                  List.of(person.asActor(day)),
                  rule,
                  false,
                  Optional.of(person.gender()));
            });
  }

  /** Of several persons of one name the one the article has named, else the one in office. */
  private Optional<PersonEntry> choose(List<PersonEntry> persons) {
    return persons.stream()
        .filter(person -> discourse.isIntroduced(person.id()))
        .findFirst()
        .or(() -> inOffice(persons))
        .or(() -> persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty());
  }

  private Optional<PersonEntry> inOffice(List<PersonEntry> persons) {
    return day.flatMap(
        d -> {
          List<PersonEntry> held =
              persons.stream().filter(person -> person.officeOn(d).isPresent()).toList();
          return held.size() == 1 ? Optional.of(held.get(0)) : Optional.empty();
        });
  }

  private Optional<Draft> surname(Sentence sentence, Phrase phrase) {
    List<PersonEntry> fitting =
        phrase.persons().stream()
            .filter(
                person ->
                    phrase.owner().isEmpty()
                        || person.offices().stream()
                            .anyMatch(o -> o.code().equals(phrase.owner().get().code())))
            .toList();
    TokenRange name = phrase.personName().orElse(phrase.range());
    String text = text(sentence, name);
    boolean titled = !phrase.agents().isEmpty();
    if (!titled && discourse.introducedAs(text).isPresent()) {
      return word(sentence, name);
    }
    if (!titled && (PRONOUNS.contains(text) || isMonth(sentence, name))) {
      return Optional.empty();
    }
    List<PersonEntry> meant = byTitle(fitting, phrase);
    List<PersonEntry> introducedOnes =
        meant.stream().filter(person -> discourse.isIntroduced(person.id())).toList();
    Optional<PersonEntry> introduced =
        inOffice(introducedOnes).or(() -> introducedOnes.stream().findFirst());
    boolean ordinary = ORDINARY_WORDS.contains(text.toLowerCase(Locale.ROOT));
    Optional<PersonEntry> person =
        introduced.or(() -> ordinary && !titled ? Optional.empty() : inOfficeOrLeader(meant));
    if (person.isEmpty()) {
      return titled ? Optional.of(unknown(sentence, phrase)) : Optional.empty();
    }
    Phrase single =
        new Phrase(
            phrase.range(),
            phrase.kind(),
            phrase.owner(),
            phrase.fellows(),
            phrase.agents(),
            false,
            List.of(person.get()),
            phrase.personName());
    return known(single, "mention.surname");
  }

  /** "Prime Minister Singh" is not the Singh who is Foreign Minister on that day. */
  private List<PersonEntry> byTitle(List<PersonEntry> persons, Phrase phrase) {
    if (phrase.agents().isEmpty() || day.isEmpty()) {
      return persons;
    }
    String title = phrase.agents().get(phrase.agents().size() - 1).singular();
    List<PersonEntry> titled =
        persons.stream().filter(person -> person.hasTitleOn(day.get(), title)).toList();
    return titled.isEmpty() ? persons : titled;
  }

  /** "In May", "May 5", in an article on a Prime Minister May. */
  private static boolean isMonth(Sentence sentence, TokenRange name) {
    if (!text(sentence, name).equals("May")) {
      return false;
    }
    int before = name.first() - 1;
    String last = before < 0 ? "" : sentence.tokens().get(before).text();
    String next =
        name.end() < sentence.tokens().size() ? sentence.tokens().get(name.end()).text() : "";
    return BEFORE_MONTHS.contains(last.toLowerCase(Locale.ROOT))
        || last.matches("[0-9]{1,2}")
        || next.matches("[0-9]{1,4}");
  }

  /**
   * Whom a surname names that the article has not introduced: the one in office on the day; where
   * the day is not known, the only one who ever led a state or government.
   */
  private Optional<PersonEntry> inOfficeOrLeader(List<PersonEntry> persons) {
    if (day.isPresent()) {
      return inOffice(persons);
    }
    List<PersonEntry> leaders = persons.stream().filter(ActorResolver::hasLed).toList();
    return leaders.size() == 1 ? Optional.of(leaders.get(0)) : Optional.empty();
  }

  private static boolean hasLed(PersonEntry person) {
    return person.offices().stream().anyMatch(office -> LEADING.contains(office.title()));
  }

  private Draft unknown(Sentence sentence, Phrase phrase) {
    TokenRange name = phrase.personName().orElse(phrase.range());
    Actor actor = described(sentence, phrase, name);
    discourse.introduce(sentence.tokens().get(name.end() - 1).text(), actor);
    return new Draft(
        phrase.range(),
        MentionForm.NAME,
        List.of(actor),
        "mention.titled-name",
        false,
        Optional.of(""));
  }

  private static String text(Sentence sentence, TokenRange range) {
    CharSpan span = sentence.spanOf(range);
    StringBuilder text = new StringBuilder();
    int end = span.start();
    for (int i = range.first(); i < range.end(); i++) {
      CharSpan token = sentence.tokens().get(i).span();
      text.append(token.start() > end ? " " : "").append(sentence.tokens().get(i).text());
      end = token.end();
    }
    return text.toString();
  }
}
