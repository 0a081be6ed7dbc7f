package org.chancery.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Phrase.Kind;
import org.chancery.actor.Phrase.Tenure;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.MentionForm;
import org.chancery.model.Sector;
import org.chancery.model.TokenRange;

/** Tells whom a personal name stands for: a person of the directory, or one of the article's. */
final class PersonResolver {

  private static final Set<String> BEFORE_MONTHS =
      Words.of("in of since until last next this early late by before after during mid");

  /** Surnames that open sentences as pronouns: never taken for the person without a title. */
  private static final Set<String> PRONOUNS =
      Set.of("He", "She", "It", "They", "So", "An", "To", "You", "We", "My", "In", "On");

  /** Countries whose persons are called by the first part of the name: "Zhang Hanhui", "Zhang". */
  private static final Set<String> SURNAME_FIRST =
      Words.of("CHN TWN HKG MAC KOR PRK VNM SGP KHM HUN THA MYS ETH ERI MMR MNG BTN ISL IDN LAO");

  private static final Set<String> VERBS = Words.of("said told has had was is says will would");

  private final PersonChooser chooser;
  private final Map<String, Map<String, Actor>> byFirstWord = new HashMap<>();

  private final Map<String, String> genders = new HashMap<>();
  private final Map<String, Actor> called = new HashMap<>();

  PersonResolver(PersonChooser chooser) {
    this.chooser = chooser;
  }

  /** Takes note of a whole name that the article gives sooner or later. */
  void foresee(SentenceText text, Phrase phrase) {
    if (phrase.kind() == Kind.PERSON_FULL_NAME) {
      chooser.foresee(phrase.persons());
    } else if (phrase.kind() == Kind.PERSON_UNKNOWN) {
      TokenRange name = phrase.personName().orElse(phrase.range());
      if (name.length() > 1) {
        chooser.foresee(text.text(name.end() - 1));
      }
    }
  }

  /** The mention of a phrase with a whole name of the directory. */
  Optional<Draft> wholeName(SentenceText text, Phrase phrase) {
    return chooser
        .byWholeName(phrase.persons(), phrase)
        .map(person -> known(text, phrase, person, Rules.PERSON));
  }

  /** The mention of a surname that the directory knows, if it is one. */
  Optional<Draft> surname(SentenceText text, Phrase phrase, Set<ActorCode> countries) {
    TokenRange name = phrase.personName().orElse(phrase.range());
    String surname = text.join(name);
    boolean titled = !phrase.agents().isEmpty();
    Optional<Actor> ofArticle = chooser.introducedAs(surname);
    if (!titled && ofArticle.isPresent()) {
      return Optional.of(lastName(name, ofArticle.get()));
    }
    if (!titled && (PRONOUNS.contains(surname) || isMonth(text, name))) {
      return Optional.empty();
    }
    return chooser
        .bySurname(phrase, surname, countries, isSubject(text, name))
        .map(person -> known(text, phrase, person, Rules.SURNAME));
  }

  /** The country that all persons of the surname had such an office of, if they had it of one. */
  Optional<ActorCode> commonCountry(Phrase phrase) {
    List<ActorCode> codes = chooser.countriesWithTitle(phrase);
    return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
  }

  private Draft known(SentenceText text, Phrase phrase, PersonEntry person, String rule) {
    chooser.introduce(person);
    Actor actor = asCalled(person, phrase, actor(text, phrase, person));
    return Draft.of(phrase.range(), MentionForm.NAME, actor, rule)
        .withNoun(phrase.head())
        .titled(heldTitle(phrase))
        .ofPerson(person.gender());
  }

  /**
   * Who has no office that the directory knows is what the article has called him: "Special Counsel
   * Robert Mueller", and "Mueller" from then on.
   */
  private Actor asCalled(PersonEntry person, Phrase phrase, Actor actor) {
    boolean inOffice = chooser.day().flatMap(person::officeOn).isPresent();
    if (chooser.day().isEmpty() || inOffice || phrase.tenure() != Tenure.HELD) {
      return actor;
    }
    if (actor.office().isPresent()) {
      called.put(person.id(), actor);
    }
    return called.getOrDefault(person.id(), actor);
  }

  /** As on the day; where the title says "former", "then" or "-elect", as the title says. */
  private Actor actor(SentenceText text, Phrase phrase, PersonEntry person) {
    Actor known = chooser.onDay(person, phrase);
    Actor actor = known.office().isPresent() ? known : called(text, phrase, known);
    if (phrase.tenure() == Tenure.HELD || phrase.title().isEmpty()) {
      return actor;
    }
    String title = text.join(phrase.title().get());
    String told = Titles.office(title, phrase.tenure());
    boolean former = phrase.tenure() == Tenure.FORMER;
    boolean holdsAnother =
        former
            && actor.office().isPresent()
            && !actor.office().get().equalsIgnoreCase(title)
            && chooser.day().isPresent();
    if (holdsAnother) {
      return actor;
    }
    List<Sector> sectors = former ? List.of(Sector.ELI) : List.of(Sector.GOV);
    return actor.in(actor.code(), sectors, Optional.of(told));
  }

  /** Who is in no office is what the article calls him: "the banker Muhammad Yunus". */
  private static Actor called(SentenceText text, Phrase phrase, Actor person) {
    List<Sector> told =
        phrase.head().map(AgentEntry::sectors).orElse(List.of()).stream()
            .filter(sector -> sector != Sector.GOV)
            .toList();
    return told.isEmpty() || phrase.tenure() != Tenure.HELD || phrase.title().isEmpty()
        ? person
        : person.in(person.code(), told, Optional.of(text.join(phrase.title().get())));
  }

  /** Puts a person on record whom only the article knows. */
  Draft unknown(SentenceText text, Phrase phrase, Actor actor) {
    TokenRange name = phrase.personName().orElse(phrase.range());
    Actor person = again(text, name, actor);
    chooser.introduce(text.text(name.end() - 1), person);
    if (actor.code().filter(code -> SURNAME_FIRST.contains(code.value())).isPresent()) {
      chooser.introduce(text.text(name.first()), person);
    }
    if (name.length() > 1) {
      byFirstWord
          .computeIfAbsent(text.text(name.first()), word -> new HashMap<>())
          .put(text.join(name), person);
    }
    return Draft.of(phrase.range(), MentionForm.NAME, person, Rules.TITLED_NAME)
        .withNoun(phrase.head())
        .titled(heldTitle(phrase))
        .ofPerson(gender(text, name, phrase, person));
  }

  /** Told by the title, else by the first name; kept for the last name alone. */
  private String gender(SentenceText text, TokenRange name, Phrase phrase, Actor person) {
    String told = Describer.gender(phrase).orElse("");
    String first = name.length() > 1 ? GivenNames.gender(text.text(name.first())) : "";
    String gender = told.isEmpty() ? first : told;
    return gender.isEmpty()
        ? genders.getOrDefault(person.name(), "")
        : gender(person.name(), gender);
  }

  private String gender(String person, String gender) {
    genders.put(person, gender);
    return gender;
  }

  private static Optional<TokenRange> heldTitle(Phrase phrase) {
    return phrase.title().filter(words -> phrase.tenure() == Tenure.HELD);
  }

  /** The actor as it was introduced, if it was: a title without a country keeps the country. */
  private Actor again(SentenceText text, TokenRange name, Actor actor) {
    return chooser
        .introducedAs(text.text(name.end() - 1))
        .filter(known -> known.name().endsWith(actor.name()) && actor.code().isEmpty())
        .orElse(actor);
  }

  /** The name, at {@code at}, of one whom the article has introduced. */
  Optional<Draft> again(SentenceText text, int at) {
    Map<String, Actor> whole = byFirstWord.getOrDefault(text.text(at), Map.of());
    for (int end = Math.min(text.size(), at + 5); end > at + 1; end--) {
      TokenRange range = new TokenRange(at, end);
      Actor known = whole.isEmpty() ? null : whole.get(text.join(range));
      if (known != null) {
        return Optional.of(lastName(range, known));
      }
    }
    boolean strange =
        text.isProse()
            && text.isCapital(at)
            && text.isCapital(at - 1)
            && !PhraseWords.isNoName(text.text(at - 1))
            && !(at == 1 && PhraseWords.opensSentence(text.lower(0)));
    if (strange) {
      chooser.meetStranger(text.text(at));
      return Optional.empty();
    }
    return chooser
        .introducedAs(text.text(at))
        .map(actor -> lastName(new TokenRange(at, at + 1), actor));
  }

  private Draft lastName(TokenRange range, Actor actor) {
    return Draft.of(range, MentionForm.NAME, actor, Rules.LAST_NAME)
        .ofPerson(genders.getOrDefault(actor.name(), ""));
  }

  /** "In May", "May 5", in an article on a Prime Minister May. */
  private static boolean isMonth(SentenceText text, TokenRange name) {
    return text.join(name).equals("May")
        && (text.isOneOf(name.first() - 1, BEFORE_MONTHS)
            || isNumber(text.text(name.first() - 1), 2)
            || isNumber(text.text(name.end()), 4));
  }

  /** "While |May| faced her party": in the middle of a sentence, before a verb in the past. */
  private static boolean isSubject(SentenceText text, TokenRange name) {
    boolean middle = text.isProse() && text.isSmall(name.first() - 1);
    String next = text.lower(name.end());
    return middle && (next.endsWith("ed") || VERBS.contains(next));
  }

  private static boolean isNumber(String word, int digits) {
    return !word.isEmpty()
        && word.length() <= digits
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether a phrase carries the name of a person. */
  static boolean isPerson(Phrase phrase) {
    return phrase.kind() == Kind.PERSON_FULL_NAME
        || phrase.kind() == Kind.PERSON_SURNAME
        || phrase.kind() == Kind.PERSON_UNKNOWN;
  }
}
