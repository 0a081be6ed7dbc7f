package org.chancery.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.ActorCode;

/**
 * Tells whom each phrase, pronoun and collective of one article stands for, sentence by sentence.
 */
final class ActorResolver {

  private final ActorDirectory directory;
  private final Discourse discourse;
  private final PersonChooser chooser;
  private final PersonResolver persons;

  ActorResolver(ActorDirectory directory, Optional<LocalDate> day) {
    this.directory = directory;
    this.discourse = new Discourse(directory);
    this.chooser = new PersonChooser(day);
    this.persons = new PersonResolver(chooser);
  }

  /** Takes note of whom a sentence still to come names in full: a headline knows who is meant. */
  void foresee(SentenceText text, List<Phrase> phrases) {
    phrases.forEach(phrase -> persons.foresee(text, phrase));
  }

  /**
   * The mentions of the next sentence, in order.
   *
   * @param places the cities and regions that the sentence names
   * @param about the countries that the article is about
   */
  List<Draft> next(
      SentenceText text,
      List<Phrase> phrases,
      List<HomePlaces.Place> places,
      Set<ActorCode> about) {
    discourse.nextSentence();
    return new SentenceResolver(directory, discourse, persons, text, phrases, places, about)
        .drafts();
  }
}
