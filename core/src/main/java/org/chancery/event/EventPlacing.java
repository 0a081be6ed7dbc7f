package org.chancery.event;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.event.PlacePhrases.PlacePhrase;
import org.chancery.model.EventPlace;
import org.chancery.model.EventType;
import org.chancery.model.PlaceFinding;
import org.chancery.model.PlaceMention;
import org.chancery.model.Status;
import org.chancery.model.TokenRange;

/**
 * Finds where an event happened: the place that its own clause names, else the only one in the
 * sentence, else, marked as such, the place where the story was written.
 *
 * <p>Right: "Xi met Putin in Moscow before he flew to Kyiv" is in Moscow; "condemned the attack in
 * Paris" is nowhere told, since the attack was in Paris and not the condemnation. Wrong: "met Putin
 * to discuss Syria in Sochi" has no place.
 */
final class EventPlacing {

  /** Done with words: a place behind them is mostly that of what the words are about. */
  private static final Set<EventType> IN_WORDS =
      EnumSet.of(
          EventType.AGREE,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.SUPPORT,
          EventType.CONCEDE);

  private static final Set<EventType> TO_A_PLACE =
      EnumSet.of(EventType.CONSULT, EventType.MOBILIZE, EventType.AID);
  private static final Set<EventType> FROM_A_PLACE =
      EnumSet.of(EventType.RETREAT, EventType.CONSULT);
  private static final Set<EventType> AT_ITS_OBJECT =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.CONSULT,
          EventType.MOBILIZE,
          EventType.RETREAT);
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "around",
          "across",
          "throughout",
          "within",
          "on",
          "off",
          "along",
          "over",
          "into",
          "through");
  private static final Set<String> ELSEWHERE =
      Set.of(
          "to", "from", "toward", "towards", "for", "against", "with", "between", "by", "about",
          "than");
  private static final Set<String> OPENS_CONTENT =
      Set.of("of", "that", "to", "for", "over", "against", "about", "on", "from");
  private static final int MAX_BEHIND = 14;
  private static final int MAX_TO_OBJECT = 3;
  private static final int MAX_SPEAKER = 8;
  private static final int MAX_TO_DIRECTION = 5;
  private static final int MAX_TO_WORDS_PLACE = 4;

  private final SentenceWords words;
  private final List<PlacePhrase> phrases;
  private final List<Reading> readings;
  private final Optional<PlaceMention> dateline;

  /**
   * Places the events of one sentence.
   *
   * @param readings all that was read in the sentence
   * @param dateline the place of the dateline, for a sentence that may happen there
   */
  EventPlacing(
      SentenceWords words,
      List<PlaceMention> places,
      List<Reading> readings,
      Optional<PlaceMention> dateline) {
    this.words = words;
    this.phrases = PlacePhrases.of(words, places);
    this.readings = readings;
    this.dateline = dateline;
  }

  /** The surer of two places, and of equally sure ones the more precise. */
  static Optional<EventPlace> better(Optional<EventPlace> first, Optional<EventPlace> second) {
    return Stream.of(first, second)
        .flatMap(Optional::stream)
        .min(
            Comparator.comparing(EventPlace::found)
                .thenComparing((EventPlace place) -> place.place().level()));
  }

  /** Where the act happened. */
  Optional<EventPlace> place(Reading reading, Status status) {
    return inClause(reading)
        .flatMap(phrase -> found(phrase, PlaceFinding.READ))
        .or(() -> onlyOne(reading).flatMap(phrase -> found(phrase, PlaceFinding.SENTENCE)))
        .or(() -> inDateline(reading, status));
  }

  private static Optional<EventPlace> found(PlacePhrase phrase, PlaceFinding how) {
    return phrase
        .mention()
        .place()
        .filter(place -> !phrase.listed())
        .map(place -> new EventPlace(place, how, phrase.mention().span()));
  }

  private Optional<PlacePhrase> inClause(Reading reading) {
    TokenRange act = reading.words();
    int end = clauseEnd(reading);
    int start = clauseStart(reading);
    Optional<PlacePhrase> behind =
        nearest(
            phrase ->
                phrase.range().first() >= act.end()
                    && phrase.range().first() < end
                    && phrase.range().first() - act.end() <= MAX_BEHIND
                    && isWhereBehind(phrase, reading));
    Optional<PlacePhrase> amid = nearest(phrase -> phrase.range().overlaps(act));
    Optional<PlacePhrase> before =
        phrases.stream()
            .filter(phrase -> phrase.range().end() <= act.first())
            .filter(phrase -> WHERE.contains(phrase.preposition()))
            .filter(phrase -> !isSpeakers(phrase, reading))
            .filter(phrase -> phrase.range().first() >= start || opensSentence(phrase))
            .max(Comparator.comparingInt(phrase -> phrase.range().first()));
    return amid.or(() -> behind).or(() -> before);
  }

  private Optional<PlacePhrase> nearest(Predicate<PlacePhrase> wanted) {
    return phrases.stream().filter(wanted).findFirst();
  }

  private boolean isWhereBehind(PlacePhrase phrase, Reading reading) {
    if (isSpeakers(phrase, reading)) {
      return false;
    }
    TokenRange act = reading.words();
    String preposition = phrase.preposition();
    int toPreposition = phrase.at() - act.end();
    if (WHERE.contains(preposition)) {
      return !IN_WORDS.contains(reading.type())
          || (toPreposition <= MAX_TO_WORDS_PLACE && !opensContent(act.end(), phrase.at()));
    }
    boolean near = toPreposition <= MAX_TO_DIRECTION;
    return switch (preposition) {
      case "" ->
          AT_ITS_OBJECT.contains(reading.type())
              && phrase.range().first() - act.end() < MAX_TO_OBJECT;
      case "of" -> toPreposition == 0 && AT_ITS_OBJECT.contains(reading.type());
      case "to" -> near && TO_A_PLACE.contains(reading.type());
      case "from" ->
          FROM_A_PLACE.contains(reading.type()) && (near || reading.type() == EventType.CONSULT);
      default -> false;
    };
  }

  private boolean opensContent(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isOneOf(i, OPENS_CONTENT)) {
        return true;
      }
    }
    return false;
  }

  private boolean opensSentence(PlacePhrase phrase) {
    return phrase.at() <= 1 && words.word(phrase.end()).equals(",");
  }

  /** "Officials in Marrow said", "…, he said in Marrow": there it was told, not done. */
  private boolean isSpeakers(PlacePhrase phrase, Reading reading) {
    if (reading.speech().isEmpty()) {
      return false;
    }
    TokenRange verb = reading.speech().get().verb();
    if (verb.overlaps(reading.words())) {
      return false;
    }
    int from = Math.min(phrase.end(), verb.end());
    int to = Math.max(phrase.range().first(), verb.first());
    boolean together = to - from <= MAX_SPEAKER;
    for (int i = from; together && i < to; i++) {
      together = !words.word(i).equals(",") && !words.word(i).equals("that");
    }
    boolean actBetween = reading.words().first() >= from && reading.words().end() <= to;
    return together && !actBetween;
  }

  /** Where the clause of the act ends: before a new clause, another act, or an infinitive. */
  private int clauseEnd(Reading reading) {
    for (int i = reading.words().end(); i < words.size(); i++) {
      int at = i;
      boolean infinitive =
          words.word(i).equals("to")
              && reading.type() != EventType.REQUEST
              && words.mentionAt(i + 1).isEmpty()
              && !words.isOneOf(i + 1, Grammar.BEFORE_NOUN)
              && phrases.stream().noneMatch(p -> p.range().first() > at && p.at() <= at);
      boolean other =
          readings.stream()
              .anyMatch(r -> !r.equals(reading) && r.words().first() == at && isVerbLike(at));
      if (infinitive || other || (startsClause(i) && !opensAside(i))) {
        return i;
      }
    }
    return words.size();
  }

  private boolean isVerbLike(int at) {
    return !words.isOneOf(at - 1, Grammar.BEFORE_NOUN) || words.word(at).endsWith("ed");
  }

  private int clauseStart(Reading reading) {
    for (int i = reading.words().first() - 1; i >= 0; i--) {
      if (startsClause(i) && !words.isOneOf(i, Grammar.RELATIVE)) {
        return i;
      }
    }
    return 0;
  }

  private boolean startsClause(int index) {
    return words.isOneOf(index, Grammar.CLAUSE_START) || words.isOneOf(index, Grammar.SPEECH);
  }

  /** Quotes and brackets stand inside clauses as well. */
  private boolean opensAside(int index) {
    return !words.word(index).isEmpty()
        && !Character.isLetter(words.word(index).charAt(0))
        && !words.word(index).equals(";");
  }

  /** The only place of the sentence, if the act may be there. */
  private Optional<PlacePhrase> onlyOne(Reading reading) {
    if (phrases.size() != 1) {
      return Optional.empty();
    }
    PlacePhrase only = phrases.get(0);
    boolean behind = only.range().first() >= reading.words().end();
    boolean saidOf = IN_WORDS.contains(reading.type()) && behind;
    boolean elsewhere = ELSEWHERE.contains(only.preposition()) || isSpeakers(only, reading);
    return saidOf || elsewhere ? Optional.empty() : Optional.of(only);
  }

  private Optional<EventPlace> inDateline(Reading reading, Status status) {
    boolean told = status == Status.OCCURRED && !reading.ahead() && phrases.isEmpty();
    return told
        ? dateline.flatMap(
            line -> line.place().map(p -> new EventPlace(p, PlaceFinding.DATELINE, line.span())))
        : Optional.empty();
  }
}
