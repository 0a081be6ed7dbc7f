package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.Article;
import org.chancery.model.ArticleId;
import org.chancery.model.ArticleRecord;
import org.chancery.model.CharSpan;
import org.chancery.model.Confidence;
import org.chancery.model.Event;
import org.chancery.model.EventId;
import org.chancery.model.EventType;
import org.chancery.model.Evidence;
import org.chancery.model.Mention;
import org.chancery.model.MentionForm;
import org.chancery.model.MentionId;
import org.chancery.model.Origin;
import org.chancery.model.Participant;
import org.chancery.model.RuleId;
import org.chancery.model.RunManifest;
import org.chancery.model.Status;

/** Records written by hand: a text, the names in it, and what they do. */
final class Records {

  private static final RuleId RULE = new RuleId("test.rule");

  private final String text;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  Records(String text) {
    this.text = text;
  }

  /** Adds an event; names must stand in the text, and {@code XVE} is the code of Veldia. */
  Records event(EventType type, List<String> actors, List<String> recipients) {
    CharSpan whole = new CharSpan(0, text.length());
    events.add(
        new Event(
            new EventId("0000000000000000"),
            type,
            Optional.empty(),
            List.of(),
            actors.stream().map(this::participant).toList(),
            recipients.stream().map(this::participant).toList(),
            Optional.empty(),
            Optional.empty(),
            Status.OCCURRED,
            Set.of(),
            Optional.empty(),
            new Confidence(1),
            List.of(new Evidence(whole, text, whole, RULE))));
    return this;
  }

  ArticleRecord record() {
    Article article =
        new Article(
            new ArticleId("0000000000000000"),
            new Origin("test", "", 0, Optional.empty()),
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of());
    return new ArticleRecord(
        article,
        mentions,
        List.of(),
        events,
        List.of(),
        new RunManifest("0", "test", "test", new TreeMap<>()));
  }

  private Participant participant(String name) {
    Actor actor = new Actor(name, code(name), List.of(), Optional.empty(), Optional.empty());
    return mentions.stream()
        .filter(mention -> mention.text().equals(name))
        .findFirst()
        .map(mention -> new Participant(mention.id(), actor))
        .orElseGet(() -> mention(name, actor));
  }

  private Participant mention(String name, Actor actor) {
    int start = text.indexOf(name);
    MentionId id = new MentionId("m" + (mentions.size() + 1));
    CharSpan span = new CharSpan(start, start + name.length());
    mentions.add(
        new Mention(
            id, span, name, MentionForm.NAME, List.of(actor), List.of(), Optional.empty(), RULE));
    return new Participant(id, actor);
  }

  private static Optional<ActorCode> code(String name) {
    return switch (name) {
      case "Veldia" -> Optional.of(new ActorCode("XVE"));
      case "Norrin" -> Optional.of(new ActorCode("XNO"));
      case "Sarkovia" -> Optional.of(new ActorCode("XSA"));
      default -> Optional.empty();
    };
  }
}
