package org.chancery.cli;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.Article;
import org.chancery.model.ArticleId;
import org.chancery.model.ArticleRecord;
import org.chancery.model.Attribution;
import org.chancery.model.CharSpan;
import org.chancery.model.Confidence;
import org.chancery.model.DateFinding;
import org.chancery.model.Event;
import org.chancery.model.EventDate;
import org.chancery.model.EventId;
import org.chancery.model.EventType;
import org.chancery.model.Evidence;
import org.chancery.model.MentionId;
import org.chancery.model.Mode;
import org.chancery.model.Origin;
import org.chancery.model.Participant;
import org.chancery.model.Passage;
import org.chancery.model.Published;
import org.chancery.model.RuleId;
import org.chancery.model.RunManifest;
import org.chancery.model.Sector;
import org.chancery.model.Stated;
import org.chancery.model.Status;

/** An article of two lines and its events, written by hand. */
final class Articles {

  static final String HEADLINE = "Veldia calls Norrin";
  static final String SENTENCE = "Veldia's president spoke by phone with Norrin on Monday.";

  private static final String TEXT = HEADLINE + "\n\n" + SENTENCE;
  private static final int BODY = HEADLINE.length() + 2;

  private Articles() {}

  static Participant veldia() {
    return participant("Veldia", "XVE", Sector.GOV);
  }

  static Participant norrin() {
    return participant("Norrin", "XNO");
  }

  static Participant sarkovia() {
    return participant("Sarkovia", "XSA");
  }

  static Participant participant(String name, String code, Sector... sectors) {
    Optional<ActorCode> actorCode =
        code.isEmpty() ? Optional.empty() : Optional.of(new ActorCode(code));
    return new Participant(
        new MentionId("m1"),
        new Actor(name, actorCode, List.of(sectors), Optional.empty(), Optional.empty()));
  }

  static Event event(
      EventType type, Mode mode, List<Participant> actors, List<Participant> recipients) {
    return event(type, Optional.of(mode), Status.OCCURRED, actors, recipients, Optional.empty());
  }

  static Event event(Status status, Optional<Participant> speaker) {
    return event(
        EventType.AID, Optional.empty(), status, List.of(veldia()), List.of(norrin()), speaker);
  }

  static Event event(
      EventType type,
      Optional<Mode> mode,
      Status status,
      List<Participant> actors,
      List<Participant> recipients,
      Optional<Participant> speaker) {
    CharSpan sentence = new CharSpan(BODY, TEXT.length());
    CharSpan span = new CharSpan(BODY + 19, BODY + 38);
    LocalDate day = LocalDate.of(2025, 1, 20);
    return new Event(
        new EventId("0000000000000000"),
        type,
        mode,
        List.of(),
        actors,
        recipients,
        Optional.of(new EventDate(day, day, DateFinding.DEFAULTED, Optional.empty())),
        Optional.empty(),
        status,
        Set.of(),
        speaker.map(who -> new Attribution(who, new CharSpan(0, 1))),
        new Confidence(0.9),
        List.of(new Evidence(span, span.in(TEXT), sentence, new RuleId("consult.phone"))));
  }

  static ArticleRecord record(List<Event> events) {
    Article article =
        new Article(
            new ArticleId("0000000000000000"),
            new Origin("news.jsonl", "", 0, Optional.of("7")),
            TEXT,
            Optional.of(Passage.of(TEXT, new CharSpan(0, HEADLINE.length()))),
            Optional.of(
                Stated.inMetadata(
                    new Published(
                        LocalDate.of(2025, 1, 21),
                        Optional.of(LocalTime.of(9, 30)),
                        Optional.empty()))),
            Optional.of(Stated.inMetadata("Marrow Gazette")),
            List.of(Stated.inMetadata("A. Penn"), Stated.inMetadata("B. Quill")),
            Optional.empty(),
            List.of(),
            List.of(Passage.of(TEXT, new CharSpan(BODY, TEXT.length()))),
            List.of());
    return new ArticleRecord(
        article,
        List.of(),
        List.of(),
        events,
        List.of(),
        new RunManifest("0", "test", "test", new TreeMap<>()));
  }
}
