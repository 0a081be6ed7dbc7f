package org.chancery.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.event.SentenceWords.Placed;
import org.chancery.model.Actor;
import org.chancery.model.Article;
import org.chancery.model.Attribution;
import org.chancery.model.Auxiliary;
import org.chancery.model.Confidence;
import org.chancery.model.Event;
import org.chancery.model.EventDate;
import org.chancery.model.EventType;
import org.chancery.model.Events;
import org.chancery.model.Evidence;
import org.chancery.model.Mention;
import org.chancery.model.PagePart;
import org.chancery.model.Participant;
import org.chancery.model.PlaceMention;
import org.chancery.model.Places;
import org.chancery.model.Sector;
import org.chancery.model.Sentence;
import org.chancery.model.Status;
import org.chancery.ontology.Plover;
import org.chancery.pipeline.IssueSink;
import org.chancery.pipeline.Stage;
import org.chancery.reader.ReaderModel;

/**
 * Codes the events of an article, with the lexicon of triggers or with the reader model.
 *
 * <p>Captions and body are coded. The headline, which says again what the lead says, is coded only
 * where the page has nothing else. An event of a type that needs a recipient (COOPERATE, AID,
 * SANCTION: PLOVER manual 2.0) and has none is not coded, nor is a consultation of one party.
 */
public final class EventCoder implements Stage<Places, Events> {

  /**
   * What is longer without a full stop is a list or a table, and no sentence to find a subject in.
   */
  private static final int MAX_TOKENS = 400;

  /** What a story tells first is told from where its dateline says. */
  private static final int OPENING_SENTENCES = 2;

  private static final int MONTHS_TO_HISTORY = 1;

  /** How likely the reader model must find an act. */
  private static final double THRESHOLD = 0.5;

  private final ActReader reader;
  private final String name;

  /** Codes with a lexicon. */
  public EventCoder(TriggerLexicon lexicon) {
    this.reader =
        new SentenceReader(new TriggerMatcher(lexicon), SentenceReader.Demand.ACTORS_FOUND);
    this.name = "trigger events";
  }

  /** Codes with a reader model, which stays open as long as this is used. */
  public EventCoder(ReaderModel model) {
    this.reader = new ModelActReader(model, THRESHOLD);
    this.name = "reader events";
  }

  @Override
  public Events apply(Places input, IssueSink issues) {
    Article article = input.mentions().sentences().article();
    List<Sentence> all = input.mentions().sentences().sentences();
    ArticleTimes times = new ArticleTimes(article, all);
    times.reportImpossible(article, all, issues);
    EventDates dates = new EventDates(times);
    boolean headlineOnly = all.stream().allMatch(s -> s.part() == PagePart.HEADLINE);
    List<Event> events = new ArrayList<>();
    Portions<Mention> mentionsBySentence =
        new Portions<>(input.mentions().mentions(), Mention::span);
    Portions<PlaceMention> placesBySentence = new Portions<>(input.places(), PlaceMention::span);
    int bodySentences = 0;
    for (Sentence sentence : all) {
      List<Mention> mentions = mentionsBySentence.within(sentence.span());
      List<PlaceMention> places = placesBySentence.within(sentence.span());
      bodySentences += sentence.part() == PagePart.BODY ? 1 : 0;
      boolean opening = sentence.part() == PagePart.BODY && bodySentences <= OPENING_SENTENCES;
      boolean prose = sentence.tokens().size() <= MAX_TOKENS;
      if (prose && (sentence.part() != PagePart.HEADLINE || headlineOnly)) {
        SentenceWords words = new SentenceWords(sentence, mentions);
        List<Reading> readings = reader.read(words, article.text());
        EventPlacing placing =
            new EventPlacing(words, places, readings, opening ? dateline(input) : Optional.empty());
        for (Reading reading : readings) {
          event(article, sentence, reading, dates.date(words, reading), placing)
              .ifPresent(events::add);
        }
      }
    }
    return new Events(input, EventMerger.merge(MeetingDates.inferred(events, times)));
  }

  private static Optional<PlaceMention> dateline(Places input) {
    return input.mentions().sentences().article().dateline().stream()
        .flatMap(
            line -> input.places().stream().filter(place -> line.span().contains(place.span())))
        .findFirst();
  }

  private static Optional<Event> event(
      Article article,
      Sentence sentence,
      Reading reading,
      Optional<EventDate> date,
      EventPlacing placing) {
    List<Participant> actors = participants(reading.actors());
    List<Participant> recipients = participants(reading.recipients());
    Set<Actor> acting = new java.util.HashSet<>();
    actors.forEach(a -> acting.add(a.actor()));
    recipients = recipients.stream().filter(r -> !acting.contains(r.actor())).toList();
    boolean bare = actors.isEmpty() && recipients.isEmpty();
    boolean alone = reading.type() == EventType.CONSULT && actors.size() + recipients.size() < 2;
    boolean unaddressed =
        recipients.isEmpty()
            && actors.size() < 2
            && Plover.definition(reading.type()).requiresRecipient();
    if (bare || alone || unaddressed || isPrivate(reading, actors, recipients)) {
      return Optional.empty();
    }
    Evidence evidence =
        Evidence.of(article, sentence, sentence.spanOf(reading.words()), reading.rule());
    boolean past = isHistory(article, date);
    Set<Auxiliary> auxiliaries = EnumSet.noneOf(Auxiliary.class);
    auxiliaries.addAll(reading.auxiliaries());
    if (past) {
      auxiliaries.add(Auxiliary.HISTORICAL);
    }
    Status status =
        past && reading.status() == Status.OCCURRED ? Status.HISTORICAL : reading.status();
    return Optional.of(
        new Event(
            EventIds.of(article.id(), reading.type(), reading.mode(), actors, recipients, evidence),
            reading.type(),
            reading.mode(),
            reading.mode().flatMap(Plover::impliedContext).stream().toList(),
            actors,
            recipients,
            date,
            placing.place(reading, status),
            status,
            auxiliaries,
            reading.speech().flatMap(speech -> attribution(sentence, speech)),
            new Confidence(Math.round(reading.certainty() * 100) / 100.0),
            List.of(evidence)));
  }

  /**
   * What people do who are no more than that: shoppers that gather are no troops, nor do they
   * impose tariffs, and where holidaymakers plan to travel is nobody's agreement.
   */
  private static boolean isPrivate(
      Reading reading, List<Participant> actors, List<Participant> recipients) {
    boolean civilians =
        !actors.isEmpty()
            && actors.stream().allMatch(a -> a.actor().sectors().equals(List.of(Sector.CVL)));
    return civilians
        && switch (reading.type()) {
          case MOBILIZE -> true;
          case THREATEN -> reading.mode().filter(m -> m.code().equals("restrict")).isPresent();
          case AGREE ->
              recipients.isEmpty() && actors.stream().allMatch(a -> a.actor().code().isEmpty());
          default -> false;
        };
  }

  /**
   * Told as history: it lies in a year before that of publication, and more than a month back, so
   * that December is not yet history in January.
   */
  private static boolean isHistory(Article article, Optional<EventDate> date) {
    if (date.isEmpty() || article.published().isEmpty()) {
      return false;
    }
    LocalDate published = article.published().get().value().date();
    LocalDate end = date.get().end();
    return end.getYear() < published.getYear()
        && end.isBefore(published.minusMonths(MONTHS_TO_HISTORY));
  }

  private static Optional<Attribution> attribution(Sentence sentence, Speech speech) {
    return participants(speech.speakers()).stream()
        .findFirst()
        .map(speaker -> new Attribution(speaker, sentence.spanOf(speech.verb())));
  }

  private static List<Participant> participants(List<Placed> placed) {
    List<Participant> participants = new ArrayList<>();
    Set<Actor> seen = new java.util.HashSet<>();
    for (Placed mention : placed) {
      for (Actor actor : mention.mention().actors()) {
        if (seen.add(actor)) {
          participants.add(new Participant(mention.mention().id(), actor));
        }
      }
    }
    return participants;
  }

  @Override
  public String toString() {
    return name;
  }
}
