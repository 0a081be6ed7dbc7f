package org.chancery.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.Article;
import org.chancery.model.ArticleRecord;
import org.chancery.model.Attribution;
import org.chancery.model.Auxiliary;
import org.chancery.model.CharSpan;
import org.chancery.model.Context;
import org.chancery.model.DateFinding;
import org.chancery.model.Event;
import org.chancery.model.Mention;
import org.chancery.model.MentionId;
import org.chancery.model.Mode;
import org.chancery.model.Participant;
import org.chancery.model.Passage;
import org.chancery.model.RunManifest;
import org.chancery.model.Sector;
import org.chancery.model.Stated;
import org.chancery.ontology.Plover;
import org.chancery.ontology.PloverScores;
import org.chancery.ontology.QuadScheme;

/**
 * The events of a record as PLOVER JSON lines, for those who read PLOVER data.
 *
 * <p>Field names are those of the PLOVER manual, draft 2.0, chapter "Data Fields", tables "PLOVER
 * JSON" and "Information object for entities", "for text" and "for citations", and "Location
 * object", to which {@code found} is added. Beside them stand {@code status}, {@code confidence},
 * {@code start_utf16}, {@code end_utf16} and {@code other_sector_codes}; the manual allows fields
 * of one's own. Where the manual leaves room:
 *
 * <ul>
 *   <li>auxiliary modes are put last into {@code context} ("Auxiliary modes")
 *   <li>{@code date} is required, but an event may have none: it is {@code null}
 *   <li>{@code quad_code} is of the scheme {@code plover}
 *   <li>{@code text_info.start} and {@code end} count Unicode code points
 *   <li>{@code coded_date} and {@code coded_time} are left out: the same article gives the same
 *       line
 *   <li>{@code text_info.sequence} is left out: a record does not keep its sentences
 * </ul>
 *
 * <p>Immutable; may be used by many threads at once.
 */
public final class PloverJson {

  /** One line for each event, in the order of the record, without line feeds. */
  public List<String> write(ArticleRecord record) {
    List<String> lines = new ArrayList<>();
    for (Event event : record.events()) {
      lines.add(JsonLine.of(line(record, event)));
    }
    return List.copyOf(lines);
  }

  private static ObjectNode line(ArticleRecord record, Event event) {
    ObjectNode node = JsonLine.object().put("id", event.id().value()).put("has_event", true);
    event
        .date()
        .ifPresentOrElse(
            date -> {
              node.put("date", date.start().toString());
              if (!date.end().equals(date.start())) {
                node.put("enddate", date.end().toString());
              }
            },
            () -> node.putNull("date"));
    node.set("actor", JsonLine.array(event.actors(), each -> entity(record, each)));
    node.set("recipient", JsonLine.array(event.recipients(), each -> entity(record, each)));
    node.putArray("event").add(event.type().name());
    SpanJson.set(
        node,
        "event_loc",
        event
            .place()
            .map(place -> PlaceJson.plover(place, place.span().in(record.article().text()))));
    node.set("event_text", JsonLine.array(event.evidence(), each -> JsonLine.text(each.quote())));
    node.put("quad_code", QuadScheme.PLOVER.of(event.type()).number())
        .put("event_scale", PloverScores.of(event.type(), event.mode()));
    node.set("mode", JsonLine.array(modes(event), JsonLine::text));
    node.set("context", JsonLine.array(contexts(event), JsonLine::text));
    CharSpan sentence = event.evidence().get(0).sentence();
    node.put("text", sentence.in(record.article().text()));
    node.set("text_info", textInfo(record.article().text(), sentence));
    node.set("cite_info", citeInfo(record));
    node.put("coder", coder(record.run()));
    SpanJson.set(node, "comment", comment(event).map(JsonLine::text));
    return node.put("status", event.status().code()).put("confidence", event.confidence().value());
  }

  private static ObjectNode entity(ArticleRecord record, Participant participant) {
    Actor actor = participant.actor();
    ObjectNode node = JsonLine.object();
    SpanJson.set(node, "code", actor.code().map(Plover::countryCode).map(JsonLine::text));
    List<Sector> sectors = actor.sectors();
    if (!sectors.isEmpty()) {
      node.put("sector", sectors.get(0).name());
    }
    if (sectors.size() > 1) {
      node.set(
          "other_sector_codes",
          JsonLine.array(sectors.subList(1, sectors.size()), each -> JsonLine.text(each.name())));
    }
    node.put("entity_text", textOf(record, participant.mention()).orElse(actor.name()));
    SpanJson.set(node, "identifier_id", actor.entry().map(JsonLine::text));
    SpanJson.set(node, "identifier_text", actor.entry().map(entry -> JsonLine.text(actor.name())));
    SpanJson.set(node, "office", actor.office().map(JsonLine::text));
    return node;
  }

  private static Optional<String> textOf(ArticleRecord record, MentionId id) {
    return record.mentions().stream()
        .filter(mention -> mention.id().equals(id))
        .findFirst()
        .map(Mention::text);
  }

  private static List<String> modes(Event event) {
    return event.mode().map(Mode::code).stream().toList();
  }

  private static List<String> contexts(Event event) {
    List<String> codes = new ArrayList<>(event.contexts().stream().map(Context::code).toList());
    codes.addAll(event.auxiliaries().stream().map(Auxiliary::code).toList());
    return codes;
  }

  private static ObjectNode textInfo(String text, CharSpan sentence) {
    int start = text.codePointCount(0, sentence.start());
    return JsonLine.object()
        .put("start", start)
        .put("end", start + text.codePointCount(sentence.start(), sentence.end()))
        .put("start_utf16", sentence.start())
        .put("end_utf16", sentence.end());
  }

  private static ObjectNode citeInfo(ArticleRecord record) {
    Article article = record.article();
    String source = article.origin().source();
    ObjectNode node = JsonLine.object();
    if (source.toLowerCase(Locale.ROOT).matches("https?://.*")) {
      node.put("url", source);
    } else {
      node.put("corpus", source);
    }
    SpanJson.set(node, "citation", article.origin().recordId().map(JsonLine::text));
    SpanJson.set(node, "title", article.headline().map(Passage::text).map(JsonLine::text));
    SpanJson.set(node, "publication", article.outlet().map(Stated::value).map(JsonLine::text));
    return node.put("coder", coder(record.run())).put("codebook", record.run().ontology());
  }

  private static String coder(RunManifest run) {
    return "chancery " + run.version();
  }

  /** On whose word, and how the date was found where the sentence does not give it. */
  private static Optional<String> comment(Event event) {
    List<String> parts = new ArrayList<>();
    event
        .attribution()
        .map(Attribution::speaker)
        .map(Participant::actor)
        .ifPresent(actor -> parts.add("according to " + actor.name()));
    event
        .date()
        .ifPresent(
            date -> {
              if (date.found() == DateFinding.INFERRED) {
                parts.add("date inferred from other words of the article");
              } else if (date.found() == DateFinding.DEFAULTED) {
                parts.add("date is the day of publication");
              }
            });
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
  }
}
