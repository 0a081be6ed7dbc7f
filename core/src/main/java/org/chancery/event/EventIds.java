package org.chancery.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.model.Actor;
import org.chancery.model.ArticleId;
import org.chancery.model.EventId;
import org.chancery.model.EventType;
import org.chancery.model.Evidence;
import org.chancery.model.Mode;
import org.chancery.model.Participant;

/** Makes the identifier of an event out of its content. */
final class EventIds {

  private EventIds() {}

  static EventId of(
      ArticleId article,
      EventType type,
      Optional<Mode> mode,
      List<Participant> actors,
      List<Participant> recipients,
      Evidence evidence) {
    String content =
        String.join(
            "\n",
            article.value(),
            type.name(),
            mode.map(Mode::code).orElse(""),
            names(actors),
            names(recipients),
            evidence.span().start() + "-" + evidence.span().end());
    return EventId.of(content);
  }

  private static String names(List<Participant> participants) {
    return participants.stream()
        .map(Participant::actor)
        .map(Actor::name)
        .collect(Collectors.joining("|"));
  }
}
