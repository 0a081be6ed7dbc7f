package org.chancery.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Actor;
import org.chancery.model.Sector;

/**
 * What an article has spoken of so far: who was introduced by name, and who and which countries are
 * in the reader's mind. Belongs to the reading of one article.
 */
final class Discourse {

  /** After four sentences a mention weighs half. */
  private static final double FADING_PER_SENTENCE = 0.85;

  /**
   * How far into a sentence an antecedent is looked for: past that it is a list and no sentence.
   */
  private static final int MAX_ANTECEDENTS = 100;

  private final Set<String> introduced = new HashSet<>();
  private final Map<String, Actor> byLastName = new HashMap<>();
  private final Map<Actor, Double> countries = new LinkedHashMap<>();
  private final Map<Actor, Double> persons = new LinkedHashMap<>();
  private List<Draft> previousSentence = List.of();
  private List<Draft> sentence = new ArrayList<>();

  /** Begins the next sentence: what was spoken of before fades. */
  void nextSentence() {
    countries.replaceAll((actor, weight) -> weight * FADING_PER_SENTENCE);
    persons.replaceAll((actor, weight) -> weight * FADING_PER_SENTENCE);
    if (!sentence.isEmpty()) {
      previousSentence = sentence;
    }
    sentence = new ArrayList<>();
  }

  /** Takes note of a mention and of the countries that its actors belong to. */
  void add(Draft draft, List<Actor> countriesOfActors) {
    sentence.add(draft);
    if (draft.isPerson()) {
      draft.actors().forEach(person -> persons.merge(person, 1.0, Double::sum));
    }
    countriesOfActors.forEach(country -> countries.merge(country, 1.0, Double::sum));
  }

  void introduce(String entryId) {
    introduced.add(entryId);
  }

  boolean isIntroduced(String entryId) {
    return introduced.contains(entryId);
  }

  /** Lets a person who is not in the directory be named by the last name from here on. */
  void introduce(String lastName, Actor actor) {
    byLastName.put(lastName, actor);
  }

  Optional<Actor> introducedAs(String lastName) {
    return Optional.ofNullable(byLastName.get(lastName));
  }

  /** The two countries most in mind, or none where there are not two. */
  List<Actor> twoCountries() {
    return two(countries);
  }

  /** The two persons in government most in mind, or none where there are not two. */
  List<Actor> twoLeaders() {
    Map<Actor, Double> leaders = new LinkedHashMap<>(persons);
    leaders.keySet().removeIf(person -> !person.sectors().contains(Sector.GOV));
    return two(leaders);
  }

  private static List<Actor> two(Map<Actor, Double> weights) {
    List<Actor> first =
        weights.entrySet().stream()
            .sorted(Map.Entry.<Actor, Double>comparingByValue(Comparator.reverseOrder()))
            .limit(2)
            .map(Map.Entry::getKey)
            .toList();
    if (first.size() < 2) {
      return List.of();
    }
    // In the order in which the article brought them up, so that wording does not reorder them.
    return weights.keySet().stream().filter(first::contains).toList();
  }

  /**
   * Whom "he" or "she" stands for: the first person of this sentence, or of the one before, whose
   * gender is not another.
   */
  Optional<Draft> person(String gender) {
    return firstPerson(sentence, gender).or(() -> firstPerson(previousSentence, gender));
  }

  private static Optional<Draft> firstPerson(List<Draft> drafts, String gender) {
    return drafts.stream()
        .limit(MAX_ANTECEDENTS)
        .filter(Draft::isPerson)
        .filter(d -> d.gender().orElse("").isEmpty() || d.gender().orElse("").equals(gender))
        .findFirst();
  }

  /** Whom "they" stands for: the first mention of several, here or in the sentence before. */
  Optional<Draft> several() {
    return sentence.stream()
        .limit(MAX_ANTECEDENTS)
        .filter(Draft::plural)
        .findFirst()
        .or(() -> previousSentence.stream().filter(Draft::plural).findFirst());
  }

  /** Whom "it" stands for: the first country or organisation before it in this sentence. */
  Optional<Draft> body() {
    return sentence.stream()
        .limit(MAX_ANTECEDENTS)
        .filter(d -> !d.isPerson() && !d.plural() && d.actors().size() == 1)
        .filter(d -> !d.rule().equals(ActorResolver.ADJECTIVE))
        .findFirst();
  }
}
