package org.chancery.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

  private static final int BYTES = 8;

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
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return new EventId(HexFormat.of().formatHex(hash, 0, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String names(List<Participant> participants) {
    return participants.stream()
        .map(Participant::actor)
        .map(Actor::name)
        .collect(Collectors.joining("|"));
  }
}
