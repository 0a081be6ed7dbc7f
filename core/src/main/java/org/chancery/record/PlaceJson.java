package org.chancery.record;

import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.ActorCode;
import org.chancery.model.Coordinates;
import org.chancery.model.EventPlace;
import org.chancery.model.Place;
import org.chancery.model.PlaceFinding;
import org.chancery.model.PlaceLevel;
import org.chancery.model.PlaceMention;
import org.chancery.model.RuleId;
import org.chancery.ontology.Plover;

/** Places, where they are named, and the places of events. */
final class PlaceJson {

  private PlaceJson() {}

  static ObjectNode write(PlaceMention mention) {
    ObjectNode node = JsonLine.object();
    node.set("span", SpanJson.write(mention.span()));
    node.put("text", mention.text());
    node.set("places", JsonLine.array(mention.places(), PlaceJson::write));
    return node.put("rule", mention.rule().value());
  }

  static PlaceMention readMention(Fields fields) {
    return new PlaceMention(
        fields.object("span", SpanJson::read),
        fields.text("text"),
        fields.objects("places", PlaceJson::readPlace),
        fields.text("rule", RuleId::new));
  }

  static ObjectNode write(EventPlace place) {
    ObjectNode node = write(place.place()).put("found", nameOf(place.found()));
    node.set("span", SpanJson.write(place.span()));
    return node;
  }

  static EventPlace readEventPlace(Fields fields) {
    return new EventPlace(
        readPlace(fields),
        fields.choice("found", PlaceFinding.values(), PlaceJson::nameOf),
        fields.object("span", SpanJson::read));
  }

  private static ObjectNode write(Place place) {
    ObjectNode node =
        JsonLine.object().put("name", place.name()).put("level", nameOf(place.level()));
    SpanJson.set(node, "country", place.country().map(ActorCode::value).map(JsonLine::text));
    SpanJson.set(node, "country_name", place.countryName().map(JsonLine::text));
    SpanJson.set(node, "region", place.region().map(JsonLine::text));
    SpanJson.set(node, "geonames", place.geonames().map(LongNode::valueOf));
    place
        .coordinates()
        .ifPresent(at -> node.put("latitude", at.latitude()).put("longitude", at.longitude()));
    SpanJson.set(node, "feature", place.feature().map(JsonLine::text));
    return node;
  }

  private static Place readPlace(Fields fields) {
    return new Place(
        fields.text("name"),
        fields.choice("level", PlaceLevel.values(), PlaceJson::nameOf),
        fields.optionalText("country", ActorCode::new),
        fields.optionalText("country_name"),
        fields.optionalText("region"),
        fields.optionalWholeNumber("geonames"),
        coordinates(fields),
        fields.optionalText("feature"));
  }

  /** Both or neither: one of them alone is refused as missing the other. */
  private static Optional<Coordinates> coordinates(Fields fields) {
    boolean latitude = fields.has("latitude");
    boolean longitude = fields.has("longitude");
    return latitude || longitude
        ? Optional.of(new Coordinates(fields.number("latitude"), fields.number("longitude")))
        : Optional.empty();
  }

  /**
   * The location object of the PLOVER manual, draft 2.0, table "Location object"; {@code found} is
   * Chancery's own.
   *
   * @param words the article's words for the place
   */
  static ObjectNode plover(EventPlace eventPlace, String words) {
    Place place = eventPlace.place();
    ObjectNode node =
        JsonLine.object().put("extracted_place", words).put("resolved_place", place.name());
    SpanJson.set(node, "geonameid", place.geonames().map(LongNode::valueOf));
    place.coordinates().ifPresent(at -> node.put("lat", at.latitude()).put("lon", at.longitude()));
    if (place.level() == PlaceLevel.CITY) {
      node.put("city", place.name());
    }
    Optional<String> province =
        place.level() == PlaceLevel.REGION ? Optional.of(place.name()) : place.region();
    SpanJson.set(node, "province", province.map(JsonLine::text));
    SpanJson.set(node, "country", place.countryName().map(JsonLine::text));
    SpanJson.set(
        node, "country_code", place.country().map(Plover::countryCode).map(JsonLine::text));
    SpanJson.set(node, "feature_code", place.feature().map(JsonLine::text));
    return node.put("resolution", resolution(place.level()))
        .put("found", nameOf(eventPlace.found()));
  }

  /** The manual's code of precision: 5 below a city, 4 city, 3 district, 2 province, 1 country. */
  private static int resolution(PlaceLevel level) {
    return switch (level) {
      case SITE -> 5;
      case CITY -> 4;
      case REGION -> 2;
      case COUNTRY -> 1;
    };
  }

  private static String nameOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
