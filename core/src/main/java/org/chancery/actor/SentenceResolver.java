package org.chancery.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.actor.Phrase.Owner;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.MentionForm;
import org.chancery.model.Sector;
import org.chancery.model.TokenRange;

/** Tells whom the phrases, pronouns and collectives of one sentence stand for. */
final class SentenceResolver {

  /** Nouns for those whom "of" or a possessive makes another's and not one of them. */
  private static final Set<String> OTHERS =
      Words.of("ally neighbour neighbor rival enemy foe adversary opponent partner");

  private static final Set<String> INSIDE =
      Words.of("in at into inside outside throughout across through via");

  private static final Set<String> DEFINITE = Words.of("the this that");

  private final ActorDirectory directory;
  private final Discourse discourse;
  private final PersonResolver persons;
  private final SentenceText text;
  private final Set<ActorCode> about;
  private final Map<Integer, Phrase> byFirstToken = new HashMap<>();
  private final Describer describer;
  private final DomesticCountry domestic;
  private final DescriptionAnaphora anaphora;
  private final PronounResolver pronouns;
  private final CollectiveResolver collectives;
  private final Placement placement;

  SentenceResolver(
      ActorDirectory directory,
      Discourse discourse,
      PersonResolver persons,
      SentenceText text,
      List<Phrase> phrases,
      List<HomePlaces.Place> places,
      Set<ActorCode> about) {
    this.directory = directory;
    this.discourse = discourse;
    this.persons = persons;
    this.text = text;
    this.about = about;
    phrases.forEach(phrase -> byFirstToken.put(phrase.range().first(), phrase));
    Optional<ActorCode> only =
        about.size() == 1 ? Optional.of(about.iterator().next()) : Optional.empty();
    this.describer = new Describer(text);
    this.domestic = new DomesticCountry(text, phrases, places, only);
    this.anaphora = new DescriptionAnaphora(discourse);
    this.pronouns = new PronounResolver(text, discourse);
    this.collectives = new CollectiveResolver(directory, discourse);
    this.placement = new Placement(text);
  }

  /** The mentions in order; each is on record with the discourse. */
  List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      Optional<Draft> draft = draftAt(at);
      if (draft.isPresent()) {
        drafts.add(draft.get());
        discourse.add(draft.get(), placement.of(draft.get()));
        at = draft.get().range().end();
      } else {
        at++;
      }
    }
    return drafts;
  }

  private Optional<Draft> draftAt(int at) {
    Optional<Phrase> phrase = Optional.ofNullable(byFirstToken.get(at));
    return CollectiveReader.at(text, at)
        .map(collectives::draft)
        .or(() -> phrase.flatMap(this::draft))
        .or(() -> pronouns.at(at))
        .or(() -> persons.again(text, at));
  }

  private Optional<Draft> draft(Phrase phrase) {
    return switch (phrase.kind()) {
      case COUNTRY -> country(phrase, Rules.COUNTRY, CountryEntry::asActor);
      case SEAT ->
          isPlace(phrase)
              ? Optional.empty()
              : country(phrase, Rules.SEAT, CountryEntry::asGovernment);
      case ADJECTIVE -> country(phrase, Rules.ADJECTIVE, CountryEntry::asActor);
      case PEOPLE -> Optional.of(people(phrase));
      case ORGANISATION -> organisation(phrase);
      case ANAPHOR -> anaphor(phrase);
      case DESCRIPTION ->
          Optional.of(description(phrase, Rules.DESCRIPTION)).filter(d -> !isNobodys(phrase, d));
      case ATTRIBUTIVE -> Optional.of(described(phrase, Rules.ATTRIBUTIVE));
      case PERSON_FULL_NAME ->
          persons.wholeName(text, phrase).or(() -> Optional.of(stranger(phrase)));
      case PERSON_SURNAME ->
          persons
              .surname(text, phrase, about)
              .or(
                  () ->
                      phrase.agents().isEmpty() ? Optional.empty() : Optional.of(stranger(phrase)));
      case PERSON_UNKNOWN -> Optional.of(stranger(phrase));
    };
  }

  private Optional<Draft> country(Phrase phrase, String rule, Function<CountryEntry, Actor> as) {
    return phrase
        .owner()
        .flatMap(owner -> directory.country(owner.code()))
        .map(country -> Draft.of(phrase.range(), MentionForm.NAME, as.apply(country), rule));
  }

  /** "In Beijing": where something is, and nobody who does it. */
  private boolean isPlace(Phrase phrase) {
    int before = phrase.range().first() - 1;
    int at = text.is(before, "the") || text.is(before, "downtown") ? before - 1 : before;
    return text.isOneOf(at, INSIDE);
  }

  private Draft people(Phrase phrase) {
    Actor actor =
        new Actor(
            text.join(phrase.range()),
            phrase.owner().map(Owner::code),
            List.of(Sector.CVL),
            Optional.empty(),
            Optional.empty());
    return Draft.of(phrase.range(), MentionForm.DESCRIPTION, actor, Rules.PEOPLE)
        .plural(phrase.plural());
  }

  /** An organisation; where several countries have one of the name, that of the country meant. */
  private Optional<Draft> organisation(Phrase phrase) {
    return phrase
        .owner()
        .flatMap(Owner::organisation)
        .filter(organisation -> !NameSense.isAmericanState(organisation))
        .filter(organisation -> !isPartyElsewhere(phrase, organisation))
        .map(
            organisation ->
                Draft.of(
                    phrase.range(),
                    MentionForm.NAME,
                    organisation(phrase, organisation),
                    Rules.ORGANISATION));
  }

  /** "The DPP" in an article that names Norrin, and not the country that has a party so called. */
  private boolean isPartyElsewhere(Phrase phrase, OrganisationEntry organisation) {
    return organisation.sectors().contains(Sector.PTY)
        && phrase.range().length() == 1
        && !about.isEmpty()
        && !about.contains(organisation.code());
  }

  private Actor organisation(Phrase phrase, OrganisationEntry organisation) {
    Optional<ActorCode> country = phrase.fellows().stream().findFirst().map(Owner::code);
    Optional<ActorCode> code = SharedNames.code(organisation, country, about);
    Optional<Actor> known =
        code.filter(organisation.code()::equals).map(same -> organisation.asActor());
    return known
        .map(
            actor ->
                new Actor(
                    actor.name(),
                    actor.code(),
                    Describer.ofBody(actor.sectors(), actor.code()),
                    actor.office(),
                    actor.entry()))
        .orElseGet(
            () ->
                new Actor(
                    text.join(phrase.range()),
                    code,
                    organisation.sectors(),
                    Optional.empty(),
                    Optional.empty()));
  }

  private Optional<Draft> anaphor(Phrase phrase) {
    TokenRange range = phrase.range();
    String noun = text.lower(range.first());
    if (DescriptionAnaphora.isBody(noun)) {
      return anaphora.body(noun).map(said -> again(phrase, said));
    }
    return anaphora
        .country(noun)
        .flatMap(directory::country)
        .map(
            country ->
                Draft.standingFor(
                    range,
                    MentionForm.DESCRIPTION,
                    List.of(country.asActor()),
                    discourse.mentionOf(country.code()).stream().toList(),
                    Rules.ANAPHOR))
        .map(
            draft ->
                new Draft(
                    range,
                    draft.form(),
                    draft.actors(),
                    draft.antecedents(),
                    draft.rule(),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
  }

  private Draft description(Phrase phrase, String rule) {
    if (!phrase.fellows().isEmpty()) {
      return severally(phrase);
    }
    boolean free = phrase.inner().isEmpty() && phrase.possessor().isEmpty();
    boolean definite = text.isOneOf(phrase.range().first() - 1, DEFINITE);
    if (free && definite) {
      Optional<Said> meant =
          phrase.isOnePerson()
              ? anaphora.person(phrase)
              : phrase.owner().isPresent() || phrase.plural()
                  ? Optional.empty()
                  : anaphora.body(noun(phrase));
      boolean noOwner = phrase.owner().isEmpty();
      Optional<Said> same = meant.or(() -> noOwner ? anaphora.sameNoun(phrase) : Optional.empty());
      if (same.isPresent() && phrase.tenure() == Phrase.Tenure.HELD) {
        return again(phrase, same.get());
      }
    }
    return described(phrase, rule);
  }

  /** "Members" of nobody knows what. */
  private boolean isNobodys(Phrase phrase, Draft draft) {
    return noun(phrase).equals("member")
        && phrase.owner().isEmpty()
        && phrase.possessor().isEmpty()
        && !text.is(phrase.range().end(), "of")
        && !text.isCapital(phrase.range().first() - 1)
        && draft.actors().stream().allMatch(a -> a.code().isEmpty() && a.sectors().isEmpty());
  }

  private static Draft again(Phrase phrase, Said said) {
    Draft draft =
        Draft.standingFor(
            phrase.range(),
            MentionForm.DESCRIPTION,
            said.draft().actors(),
            List.of(said),
            Rules.ANAPHOR);
    return new Draft(
        draft.range(),
        draft.form(),
        draft.actors(),
        draft.antecedents(),
        draft.rule(),
        phrase.plural(),
        said.draft().gender(),
        phrase.head(),
        Optional.empty());
  }

  /** "The ministers of Brazil, Paraguay and Uruguay": one of each. */
  private Draft severally(Phrase phrase) {
    String head = phrase.head().map(AgentEntry::singular).orElse("");
    List<Actor> actors =
        Stream.concat(phrase.owner().stream(), phrase.fellows().stream())
            .map(
                owner ->
                    new Actor(
                        head + " of " + owner.name(),
                        Optional.of(owner.code()),
                        describer.sectors(phrase, Optional.of(owner.code()), Optional.empty()),
                        Optional.empty(),
                        Optional.empty()))
            .toList();
    return new Draft(
        phrase.range(),
        MentionForm.DESCRIPTION,
        actors,
        List.of(),
        Rules.SEVERALLY,
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Draft described(Phrase phrase, String rule) {
    Belonging belonging = belonging(phrase);
    Optional<ActorCode> code = code(phrase, belonging);
    Actor actor = describer.actor(phrase, phrase.range(), code, belonging.actor());
    Draft draft =
        Draft.of(phrase.range(), MentionForm.DESCRIPTION, actor, rule)
            .plural(phrase.plural())
            .withNoun(phrase.head())
            .after(belonging.said());
    return Describer.gender(phrase).map(draft::ofPerson).orElse(draft);
  }

  /** One whom the directory does not know, described by title and country. */
  private Draft stranger(Phrase phrase) {
    Belonging belonging = belonging(phrase);
    Optional<ActorCode> code = code(phrase, belonging);
    TokenRange name = phrase.personName().orElse(phrase.range());
    Actor actor = describer.actor(phrase, name, code, belonging.actor());
    return persons.unknown(text, phrase, actor).after(belonging.said());
  }

  /** What a phrase belongs to, and the mentions that tell it. */
  private record Belonging(Optional<Actor> actor, List<Said> said) {}

  private Belonging belonging(Phrase phrase) {
    if (phrase.possessor().isPresent()) {
      List<Said> said = pronouns.possessor(phrase.range().first());
      List<Actor> actors = PronounResolver.actors(said);
      return new Belonging(
          actors.size() == 1 ? Optional.of(actors.get(0)) : Optional.empty(), said);
    }
    Optional<Draft> inner = phrase.inner().flatMap(this::draft);
    Optional<Actor> actor =
        inner.map(Draft::actors).filter(a -> a.size() == 1).map(actors -> actors.get(0));
    return new Belonging(actor, List.of());
  }

  private static String noun(Phrase phrase) {
    return phrase.head().map(AgentEntry::singular).orElse("");
  }

  private Optional<ActorCode> code(Owner owner) {
    return owner
        .organisation()
        .map(organisation -> SharedNames.code(organisation, Optional.empty(), about))
        .orElseGet(() -> Optional.of(owner.code()));
  }

  private Optional<ActorCode> code(Phrase phrase, Belonging belonging) {
    String noun = noun(phrase);
    if (OTHERS.contains(noun)) {
      return Optional.empty();
    }
    Optional<ActorCode> own =
        phrase.owner().flatMap(this::code).or(() -> belonging.actor().flatMap(Actor::code));
    boolean belongs = phrase.inner().isPresent() || phrase.possessor().isPresent();
    if (own.isPresent() || belongs || phrase.agents().isEmpty()) {
      return own;
    }
    if (!phrase.persons().isEmpty()) {
      return persons.commonCountry(phrase);
    }
    return domestic.of(phrase, describer.sectors(phrase, Optional.empty(), Optional.empty()));
  }
}
