package org.chancery.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.model.Actor;
import org.chancery.model.ArticleRecord;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Participant;
import org.chancery.ontology.Plover;

/**
 * The events that a coder reads in gold texts.
 *
 * <p>Types and triples are compared as sets for each text: an event that a text tells twice counts
 * once, in the gold as in the predictions.
 *
 * @param predictions one for each text, in order
 */
public record EventEvaluation(List<Prediction> predictions) {

  /** Copies the predictions. */
  public EventEvaluation {
    predictions = List.copyOf(predictions);
  }

  /** Who codes a text. */
  @FunctionalInterface
  public interface Coder {

    /** The record of an article that is nothing but {@code text}. */
    ArticleRecord code(String text, Optional<LocalDate> date);
  }

  /**
   * What was read in a text.
   *
   * @param gold the text and its gold events
   * @param record its record; empty where the text holds no words
   */
  public record Prediction(EventGold.Text gold, Optional<ArticleRecord> record) {

    List<Event> events() {
      return record.map(ArticleRecord::events).orElse(List.of());
    }

    /** The types of the events read. */
    public SortedSet<EventType> types() {
      return new TreeSet<>(events().stream().map(Event::type).toList());
    }

    /** The events read, in codes. */
    public SortedSet<Triple> triples() {
      SortedSet<Triple> triples = new TreeSet<>();
      for (Event event : events()) {
        triples.addAll(
            Triple.cross(codes(event.actors()), event.type(), codes(event.recipients())));
      }
      return triples;
    }

    private static List<String> codes(List<Participant> participants) {
      return participants.stream()
          .map(Participant::actor)
          .map(Actor::code)
          .map(code -> code.map(Plover::countryCode).orElse(""))
          .toList();
    }
  }

  /** Lets {@code coder} code each text by itself. */
  public static EventEvaluation of(EventGold gold, Coder coder) {
    List<Prediction> predictions = new ArrayList<>();
    for (EventGold.Text text : gold.texts()) {
      Optional<ArticleRecord> record =
          Words.in(text.text())
              ? Optional.of(coder.code(text.text(), text.date()))
              : Optional.empty();
      predictions.add(new Prediction(text, record));
    }
    return new EventEvaluation(predictions);
  }

  /** The types of all texts together. */
  public Tally types() {
    return predictions.stream()
        .map(p -> count(p.gold().types(), p.types()))
        .reduce(Tally.NONE, Tally::plus);
  }

  /** The triples of all texts together. */
  public Tally triples() {
    return predictions.stream()
        .map(p -> count(p.gold().triples(), p.triples()))
        .reduce(Tally.NONE, Tally::plus);
  }

  /**
   * The tally of each type that occurs in the gold or among the predictions: texts that have it.
   */
  public SortedMap<String, Tally> byType() {
    SortedMap<String, Tally> tallies = new TreeMap<>();
    for (Prediction prediction : predictions) {
      Set<EventType> gold = prediction.gold().types();
      Set<EventType> predicted = prediction.types();
      SortedSet<EventType> either = new TreeSet<>(gold);
      either.addAll(predicted);
      for (EventType type : either) {
        Tally one = count(only(type, gold), only(type, predicted));
        tallies.merge(type.name(), one, Tally::plus);
      }
    }
    return tallies;
  }

  private static Set<EventType> only(EventType type, Set<EventType> types) {
    return types.contains(type) ? Set.of(type) : Set.of();
  }

  private static <T> Tally count(Collection<T> gold, Collection<T> predicted) {
    int right = (int) predicted.stream().filter(gold::contains).count();
    return new Tally(gold.size(), predicted.size(), right);
  }
}
