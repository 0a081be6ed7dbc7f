package org.chancery.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chancery.model.Role;

/** The roles of a record. */
final class RoleJson {

  private RoleJson() {}

  static ObjectNode write(Role role) {
    ObjectNode node = JsonLine.object();
    node.set("holder", ActorJson.write(role.holder()));
    node.put("title", role.title());
    SpanJson.set(node, "of", role.of().map(ActorJson::write));
    SpanJson.set(node, "to", role.to().map(ActorJson::write));
    SpanJson.set(node, "period", role.period().map(EventJson::write));
    node.set("evidence", JsonLine.array(role.evidence(), EventJson::write));
    return node;
  }

  static Role read(Fields fields) {
    return new Role(
        fields.object("holder", ActorJson::readParticipant),
        fields.text("title"),
        fields.optionalObject("of", ActorJson::readActor),
        fields.optionalObject("to", ActorJson::readActor),
        fields.optionalObject("period", EventJson::readDate),
        fields.objects("evidence", EventJson::readEvidence));
  }
}
