package org.chancery.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.Mention;
import org.chancery.model.MentionForm;
import org.chancery.model.MentionId;
import org.chancery.model.Participant;
import org.chancery.model.RuleId;
import org.chancery.model.Sector;

/** Actors, the mentions that name them, and the participants of events. */
final class ActorJson {

  private ActorJson() {}

  static ObjectNode write(Mention mention) {
    ObjectNode node = JsonLine.object().put("id", mention.id().value());
    node.set("span", SpanJson.write(mention.span()));
    node.put("text", mention.text()).put("form", nameOf(mention.form()));
    node.set("actors", JsonLine.array(mention.actors(), actor -> add(JsonLine.object(), actor)));
    node.set("antecedents", JsonLine.array(mention.antecedents(), id -> JsonLine.text(id.value())));
    SpanJson.set(node, "title", mention.title().map(SpanJson::write));
    return node.put("rule", mention.rule().value());
  }

  static Mention readMention(Fields fields) {
    return new Mention(
        fields.text("id", MentionId::new),
        fields.object("span", SpanJson::read),
        fields.text("text"),
        fields.choice("form", MentionForm.values(), ActorJson::nameOf),
        fields.objects("actors", ActorJson::readActor),
        fields.texts("antecedents", MentionId::new),
        fields.optionalObject("title", SpanJson::read),
        fields.text("rule", RuleId::new));
  }

  static ObjectNode write(Participant participant) {
    return add(
        JsonLine.object().put("mention", participant.mention().value()), participant.actor());
  }

  static Participant readParticipant(Fields fields) {
    return new Participant(fields.text("mention", MentionId::new), readActor(fields));
  }

  /** An actor by itself. */
  static ObjectNode write(Actor actor) {
    return add(JsonLine.object(), actor);
  }

  private static ObjectNode add(ObjectNode node, Actor actor) {
    node.put("name", actor.name());
    SpanJson.set(node, "code", actor.code().map(ActorCode::value).map(JsonLine::text));
    node.set("sectors", JsonLine.array(actor.sectors(), each -> JsonLine.text(each.name())));
    SpanJson.set(node, "office", actor.office().map(JsonLine::text));
    SpanJson.set(node, "entry", actor.entry().map(JsonLine::text));
    SpanJson.set(node, "wikipedia", actor.wikipedia().map(JsonLine::text));
    return node;
  }

  static Actor readActor(Fields fields) {
    return new Actor(
        fields.text("name"),
        fields.optionalText("code", ActorCode::new),
        fields.choices("sectors", Sector.values(), Sector::name),
        fields.optionalText("office"),
        fields.optionalText("entry"),
        fields.optionalText("wikipedia"));
  }

  private static String nameOf(MentionForm form) {
    return form.name().toLowerCase(Locale.ROOT);
  }
}
