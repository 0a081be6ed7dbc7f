package org.chancery.apitests;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.model.Actor;
import org.chancery.model.Auxiliary;
import org.chancery.model.CharSpan;
import org.chancery.model.Event;
import org.chancery.model.EventDate;
import org.chancery.model.Evidence;
import org.chancery.model.Participant;

/**
 * An event as the coder gives it, in the words of a golden record.
 *
 * @param fields type, mode, actors, recipients, date, status, auxiliaries and speaker; null where
 *     the event has none
 * @param spans where its evidence stands
 * @param summary the event in one line
 */
record CodedEvent(ObjectNode fields, List<CharSpan> spans, String summary) {

  static CodedEvent of(Event event) {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    fields.put("type", event.type().name());
    fields.put("mode", event.mode().map(mode -> mode.code()).orElse(null));
    fields.set("actors", labels(event.actors()));
    fields.set("recipients", labels(event.recipients()));
    fields.put("date", event.date().map(CodedEvent::date).orElse(null));
    fields.put("status", event.status().code());
    fields.set("auxiliaries", sorted(event.auxiliaries().stream().map(Auxiliary::code).toList()));
    fields.put("speaker", event.attribution().map(by -> label(by.speaker().actor())).orElse(null));
    return new CodedEvent(
        fields, event.evidence().stream().map(Evidence::span).toList(), summary(event));
  }

  /** Whether a piece of the evidence stands where {@code place} is. */
  boolean standsAt(CharSpan place) {
    return spans.stream().anyMatch(place::overlaps);
  }

  /**
   * Country or international code, sectors, and the name where the directory knows it; where no
   * code is known the noun: {@code CHN GOV Xi Jinping}, {@code KEN COP}, {@code CVL drivers}.
   */
  private static String label(Actor actor) {
    String codes =
        actor.code().map(code -> code.value() + " ").orElse("")
            + actor.sectors().stream().map(sector -> sector + " ").collect(Collectors.joining());
    boolean named =
        actor.entry().filter(id -> id.startsWith("person:") || id.startsWith("org:")).isPresent();
    String noun = actor.code().isEmpty() ? actor.name().toLowerCase(Locale.ROOT) : "";
    return (codes + (named ? actor.name() : noun)).strip();
  }

  private static ArrayNode labels(List<Participant> participants) {
    return sorted(participants.stream().map(participant -> label(participant.actor())).toList());
  }

  static ArrayNode sorted(Collection<String> texts) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    texts.stream().sorted().forEach(array::add);
    return array;
  }

  private static String date(EventDate date) {
    return date.start().equals(date.end())
        ? date.start().toString()
        : date.start() + "/" + date.end();
  }

  private static String summary(Event event) {
    String quotes =
        event.evidence().stream().map(Evidence::quote).collect(Collectors.joining(" … "));
    return event.type()
        + event.mode().map(mode -> " " + mode.code()).orElse("")
        + ": "
        + names(event.actors())
        + " -> "
        + names(event.recipients())
        + ": "
        + quotes.replaceAll("\\s+", " ");
  }

  private static String names(List<Participant> participants) {
    return participants.isEmpty()
        ? "nobody"
        : participants.stream()
            .map(participant -> label(participant.actor()))
            .sorted()
            .collect(Collectors.joining(", "));
  }
}
