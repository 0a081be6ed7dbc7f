package org.chancery.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.Attribution;
import org.chancery.model.Auxiliary;
import org.chancery.model.Confidence;
import org.chancery.model.Context;
import org.chancery.model.DateFinding;
import org.chancery.model.Event;
import org.chancery.model.EventDate;
import org.chancery.model.EventId;
import org.chancery.model.EventType;
import org.chancery.model.Evidence;
import org.chancery.model.Mode;
import org.chancery.model.PartOfDay;
import org.chancery.model.RuleId;
import org.chancery.model.Status;
import org.chancery.ontology.Plover;

/** The events of a record. */
final class EventJson {

  private EventJson() {}

  static ObjectNode write(Event event) {
    ObjectNode node =
        JsonLine.object().put("id", event.id().value()).put("type", event.type().name());
    SpanJson.set(node, "mode", event.mode().map(Mode::code).map(JsonLine::text));
    node.set("contexts", JsonLine.array(event.contexts(), each -> JsonLine.text(each.code())));
    node.set("actors", JsonLine.array(event.actors(), ActorJson::write));
    node.set("recipients", JsonLine.array(event.recipients(), ActorJson::write));
    SpanJson.set(node, "date", event.date().map(EventJson::write));
    SpanJson.set(node, "place", event.place().map(PlaceJson::write));
    node.put("status", event.status().code());
    node.set(
        "auxiliaries", JsonLine.array(event.auxiliaries(), each -> JsonLine.text(each.code())));
    SpanJson.set(node, "attribution", event.attribution().map(EventJson::write));
    node.put("confidence", event.confidence().value());
    node.set("evidence", JsonLine.array(event.evidence(), EventJson::write));
    return node;
  }

  static Event read(Fields fields) {
    EventType type = fields.choice("type", EventType.values(), EventType::name);
    return new Event(
        fields.text("id", EventId::new),
        type,
        fields.optionalText("mode", code -> mode(type, code)),
        fields.choices("contexts", Context.values(), Context::code),
        fields.objects("actors", ActorJson::readParticipant),
        fields.objects("recipients", ActorJson::readParticipant),
        fields.optionalObject("date", EventJson::readDate),
        fields.optionalObject("place", PlaceJson::readEventPlace),
        fields.choice("status", Status.values(), Status::code),
        auxiliaries(fields),
        fields.optionalObject("attribution", EventJson::readAttribution),
        new Confidence(fields.number("confidence")),
        fields.objects("evidence", EventJson::readEvidence));
  }

  private static Mode mode(EventType type, String code) {
    return Plover.mode(type, code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'"
                        + code
                        + "' is no mode of "
                        + type
                        + ", which has "
                        + Plover.modes(type).stream().map(Mode::code).toList()));
  }

  private static Set<Auxiliary> auxiliaries(Fields fields) {
    Set<Auxiliary> found = EnumSet.noneOf(Auxiliary.class);
    found.addAll(fields.choices("auxiliaries", Auxiliary.values(), Auxiliary::code));
    return found;
  }

  static ObjectNode write(EventDate date) {
    ObjectNode node =
        JsonLine.object()
            .put("start", date.start().toString())
            .put("end", date.end().toString())
            .put("found", nameOf(date.found()));
    SpanJson.set(node, "span", date.span().map(SpanJson::write));
    SpanJson.set(node, "part_of_day", date.partOfDay().map(part -> JsonLine.text(nameOf(part))));
    if (date.approximate()) {
      node.put("approximate", true);
    }
    return node;
  }

  static EventDate readDate(Fields fields) {
    return new EventDate(
        fields.text("start", LocalDate::parse),
        fields.text("end", LocalDate::parse),
        fields.choice("found", DateFinding.values(), EventJson::nameOf),
        fields.optionalObject("span", SpanJson::read),
        fields.optionalChoice("part_of_day", PartOfDay.values(), EventJson::nameOf),
        fields.isTrue("approximate"));
  }

  private static ObjectNode write(Attribution attribution) {
    ObjectNode node = JsonLine.object();
    node.set("speaker", ActorJson.write(attribution.speaker()));
    node.set("verb", SpanJson.write(attribution.verb()));
    return node;
  }

  private static Attribution readAttribution(Fields fields) {
    return new Attribution(
        fields.object("speaker", ActorJson::readParticipant),
        fields.object("verb", SpanJson::read));
  }

  static ObjectNode write(Evidence evidence) {
    ObjectNode node = JsonLine.object();
    node.set("span", SpanJson.write(evidence.span()));
    node.put("quote", evidence.quote());
    node.set("sentence", SpanJson.write(evidence.sentence()));
    return node.put("rule", evidence.rule().value());
  }

  static Evidence readEvidence(Fields fields) {
    return new Evidence(
        fields.object("span", SpanJson::read),
        fields.text("quote"),
        fields.object("sentence", SpanJson::read),
        fields.text("rule", RuleId::new));
  }

  private static String nameOf(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
