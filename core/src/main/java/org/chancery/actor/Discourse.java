package org.chancery.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.MentionId;

/**
 * What an article has spoken of so far: who and which countries are in the reader's mind. Belongs
 * to the reading of one article.
 */
final class Discourse {

  /** How many mentions are looked at: past that a sentence is a list and no sentence. */
  private static final int MAX_LOOKED_AT = 100;

  /** How many sentences back a mention can be meant by a pronoun. */
  private static final int MAX_DISTANCE = 3;

  private final ActorDirectory directory;
  private final InMind<ActorCode> countries = new InMind<>();
  private final InMind<String> persons = new InMind<>();
  private final Map<String, List<Said>> byNoun = new HashMap<>();
  private final Map<String, Set<String>> titlesByPerson = new HashMap<>();
  private final List<Said> bodies = new ArrayList<>();
  private List<Said> before = List.of();
  private List<Said> sentence = new ArrayList<>();
  private List<Said> chain = List.of();
  private int number;
  private int count;

  Discourse(ActorDirectory directory) {
    this.directory = directory;
  }

  /** Begins the next sentence: what was spoken of before fades. */
  void nextSentence() {
    countries.fade();
    persons.fade();
    number++;
    if (!sentence.isEmpty()) {
      before = sentence;
    }
    List<Said> joined = Chains.first(sentence);
    if (!joined.isEmpty()) {
      chain = joined;
    }
    sentence = new ArrayList<>();
  }

  /** Puts a mention on record. */
  void add(Draft draft, Said.Place place) {
    count++;
    Said said = new Said(new MentionId("m" + count), draft, number, place);
    if (sentence.size() < MAX_LOOKED_AT) {
      sentence.add(said);
    }
    codes(said).forEach(code -> countries.add(code, said));
    if (draft.isPerson()) {
      String key = key(draft.actors().get(0));
      persons.add(key, said);
      Set<String> titles = titlesByPerson.computeIfAbsent(key, k -> new HashSet<>());
      draft.noun().ifPresent(noun -> titles.add(noun.singular()));
    }
    boolean one = draft.actors().size() == 1;
    draft
        .noun()
        .filter(noun -> one)
        .ifPresent(
            noun -> byNoun.computeIfAbsent(noun.singular(), n -> new ArrayList<>()).add(said));
    if (draft.isBody() && !draft.isQualifier()) {
      bodies.add(said);
    }
  }

  /** What makes two actors the same one. */
  static String key(Actor actor) {
    return actor.entry().orElse(actor.name() + "/" + actor.code().map(ActorCode::value).orElse(""));
  }

  /** The mentions of this sentence so far. */
  List<Said> sentence() {
    return sentence;
  }

  /** The mentions of the last sentence before this that has some, if it is not too far back. */
  List<Said> sentenceBefore() {
    boolean near = !before.isEmpty() && number - before.get(0).sentence() <= MAX_DISTANCE;
    return near ? before : List.of();
  }

  /** The last mentions that stood joined, "Veldia and Norrin", if they are not too far back. */
  List<Said> chain() {
    List<Said> here = Chains.first(sentence);
    if (!here.isEmpty()) {
      return here;
    }
    boolean near = !chain.isEmpty() && number - chain.get(0).sentence() <= MAX_DISTANCE;
    return near ? chain : List.of();
  }

  /** The mentions so far whose last agent noun is this one, in order. */
  List<Said> withNoun(String singular) {
    return byNoun.getOrDefault(singular, List.of());
  }

  /** The countries, organisations, bodies and groups spoken of so far, in order. */
  List<Said> bodies() {
    return bodies;
  }

  /** The number of the sentence that is read, from 1. */
  int sentenceNumber() {
    return number;
  }

  /** The last mention of each person so far. */
  List<Said> persons() {
    return persons.keys().stream().flatMap(key -> persons.last(key).stream()).toList();
  }

  /** The agent nouns by which the article has called a person. */
  Set<String> titles(Actor person) {
    return titlesByPerson.getOrDefault(key(person), Set.of());
  }

  /** The last mention that has this country. */
  Optional<Said> mentionOf(ActorCode country) {
    return countries.last(country);
  }

  /** The countries spoken of so far, in the order in which they came up. */
  Set<ActorCode> countriesSoFar() {
    return countries.keys();
  }

  /**
   * The {@code n} countries that "the two countries" stand for: those of this sentence and the one
   * before, where they are so many; else those most in mind, where no other comes near; else none.
   */
  List<ActorCode> countries(int n) {
    List<ActorCode> recent = recent(this::codes, n);
    // "Xi said the two countries": his own may be one of them; "China urged the two": it is none.
    List<Said> bodiesHere = sentence.stream().filter(said -> !said.draft().isPerson()).toList();
    List<ActorCode> here = distinct(bodiesHere, this::codes);
    return recent.size() == n
        ? countries.inOrder(recent)
        : countries.heaviest(code -> here.isEmpty() || !here.contains(code), n);
  }

  /** The last mentions of the {@code n} persons who fit, chosen like the countries. */
  List<Said> persons(Predicate<Actor> fits, int n) {
    Predicate<Said> fitting =
        said -> said.draft().isPerson() && fits.test(said.draft().actors().get(0));
    List<String> recent =
        recent(
            said -> fitting.test(said) ? List.of(key(said.draft().actors().get(0))) : List.of(), n);
    List<String> chosen =
        recent.size() == n
            ? persons.inOrder(recent)
            : persons.heaviest(key -> persons.last(key).filter(fitting).isPresent(), n);
    return chosen.stream().flatMap(key -> persons.last(key).stream()).toList();
  }

  private List<ActorCode> codes(Said said) {
    return said.draft().actors().stream()
        .flatMap(actor -> actor.code().stream())
        .filter(code -> directory.country(code).isPresent())
        .toList();
  }

  /**
   * The distinct keys of this sentence's mentions; with those of the sentence before if too few.
   */
  private <K> List<K> recent(Function<Said, List<K>> keys, int n) {
    List<K> here = distinct(sentence, keys);
    if (here.size() == n) {
      return here;
    }
    List<K> earlier = distinct(sentenceBefore(), keys);
    List<K> others = earlier.stream().filter(key -> !here.contains(key)).toList();
    if (others.size() == n) {
      // "Veldia urged both sides": not its own side.
      return others;
    }
    List<K> joined = distinct(chain(), keys);
    if (joined.size() == n) {
      return joined;
    }
    List<K> all = new ArrayList<>(earlier);
    here.stream().filter(key -> !all.contains(key)).forEach(all::add);
    return all;
  }

  private static <K> List<K> distinct(List<Said> mentions, Function<Said, List<K>> keys) {
    return mentions.stream().flatMap(said -> keys.apply(said).stream()).distinct().toList();
  }
}
