package org.chancery.actor;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.chancery.actor.Phrase.Kind;
import org.chancery.model.TokenRange;

/**
 * Joins a name and the description that stands beside it: "Wang Yi, |China's foreign minister|,",
 * "China's foreign minister, |Wang Yi|,".
 *
 * <p>Right: "Jon Rask, 45, a Veldian lawmaker" is one mention. Wrong: in "with Jon Rask, the
 * president, and others" the president is somebody else, if the writer meant three.
 */
final class AppositionReader {

  private static final Set<String> ENDS =
      Set.of(",", ".", ";", ":", ")", "—", "–", "-", "--", "who", "”", "\"", "?", "!");

  private final SentenceText text;
  private final NameReader names;
  private final IntFunction<Optional<Phrase>> later;

  /**
   * @param later the phrase at a later token of the sentence
   */
  AppositionReader(SentenceText text, NameReader names, IntFunction<Optional<Phrase>> later) {
    this.text = text;
    this.names = names;
    this.later = later;
  }

  /** The phrase with its apposition, where it has one. */
  Phrase extended(Phrase phrase) {
    if (phrase.isPerson()) {
      return described(phrase).orElse(phrase);
    }
    return phrase.isOnePerson() && isDefinite(phrase)
        ? nameAfter(phrase.range().end()).map(phrase::describedByName).orElse(phrase)
        : phrase;
  }

  /** A name that no title stands before, if an apposition tells who it is. */
  Optional<Phrase> introduced(NameReader.Name name) {
    TokenRange range = name.range();
    // A name may begin with the word before it: "Yesterday Jon Rask, a lawmaker".
    return described(
        Phrase.bare(range, Kind.PERSON_UNKNOWN, Optional.empty(), false)
            .named(Kind.PERSON_UNKNOWN, name.persons(), range));
  }

  private Optional<Phrase> described(Phrase person) {
    int comma = person.range().end();
    if (!text.is(comma, ",")) {
      return Optional.empty();
    }
    int at = comma + 1;
    if (isAge(at) && text.is(at + 1, ",")) {
      at += 2;
    }
    at = text.is(at, "the") || text.is(at, "a") || text.is(at, "an") ? at + 1 : at;
    return later
        .apply(at)
        .filter(Phrase::isOnePerson)
        .filter(p -> (ends(p.range().end()) || goesOn(p)) && agrees(person, p))
        .map(person::describedBy);
  }

  private boolean isAge(int at) {
    String word = text.lower(at);
    return !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(Character::isDigit);
  }

  /** Whether the country of the description can be the person's. */
  private static boolean agrees(Phrase person, Phrase description) {
    if (description.owner().isEmpty()) {
      return true;
    }
    boolean known = person.persons().isEmpty();
    boolean same =
        person.persons().stream()
            .flatMap(each -> each.offices().stream())
            .anyMatch(office -> office.code().equals(description.owner().get().code()));
    boolean other =
        person.owner().filter(o -> !o.code().equals(description.owner().get().code())).isPresent();
    return (known || same) && !other;
  }

  /** "Karman, a journalist |and| mother of three". */
  private boolean goesOn(Phrase description) {
    int before = description.range().first() - 1;
    boolean indefinite = text.is(before, "a") || text.is(before, "an");
    return indefinite && text.is(description.range().end(), "and");
  }

  private boolean ends(int at) {
    return at >= text.size() || ENDS.contains(text.lower(at));
  }

  private boolean isDefinite(Phrase phrase) {
    return phrase.owner().isPresent()
        || phrase.inner().isPresent()
        || phrase.possessor().isPresent()
        || text.is(phrase.range().first() - 1, "the");
  }

  private Optional<NameReader.Name> nameAfter(int comma) {
    if (!text.is(comma, ",")) {
      return Optional.empty();
    }
    return names
        .untitled(comma + 1)
        .filter(name -> name.kind() == Kind.PERSON_FULL_NAME)
        .or(() -> names.run(comma + 1))
        .filter(name -> ends(name.range().end()) && !text.isPossessive(name.range().end()));
  }
}
