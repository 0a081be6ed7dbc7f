package org.chancery.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.directory.Row;
import org.chancery.model.ActorCode;
import org.chancery.model.Coordinates;
import org.chancery.model.Place;
import org.chancery.model.PlaceLevel;

/** The places of the gazetteer, field by field; a place is its ordinal. */
final class PlaceColumns {

  /** The feature code of a country's capital. */
  static final String CAPITAL = "PPLC";

  /** The feature code of a first-level region's capital. */
  static final String SEAT_OF_REGION = "PPLA";

  private static final String STATE = "PCLI";

  private final List<String> names = new ArrayList<>();
  private final List<PlaceLevel> levels = new ArrayList<>();
  private final List<String> countries = new ArrayList<>();
  private final List<String> regions = new ArrayList<>();
  private final List<String> features = new ArrayList<>();
  private final List<Long> geonames = new ArrayList<>();
  private final List<Double> latitudes = new ArrayList<>();
  private final List<Double> longitudes = new ArrayList<>();
  private final List<Long> populations = new ArrayList<>();
  private final Map<String, String> countryNames = new HashMap<>();
  private final Map<String, String> regionNames = new HashMap<>();

  int size() {
    return names.size();
  }

  /** Adds a row of one of the files of places; gives its ordinal. */
  int add(Row row, PlaceLevel level) {
    String country = row.text("country");
    if (!country.isEmpty() && !countryNames.containsKey(country)) {
      throw new IllegalArgumentException("no country '" + country + "' in the directory");
    }
    if (level == PlaceLevel.REGION && !row.text("region").isEmpty()) {
      regionNames.putIfAbsent(country + row.text("region"), row.text("name"));
    }
    fill(
        row.text("name"),
        level,
        country,
        row.text("region"),
        row.text("feature"),
        row.optional("geonames").map(PlaceColumns::id),
        point(row));
    populations.add(row.optional("population").map(PlaceColumns::id).orElse(0L));
    return size() - 1;
  }

  /** Adds a country, with its row of {@code country-codes.tsv}; gives its ordinal. */
  int addCountry(String code, String name, Optional<Row> codes) {
    countryNames.put(code, name);
    fill(
        name,
        PlaceLevel.COUNTRY,
        code,
        "",
        STATE,
        codes.flatMap(row -> row.optional("geonames")).map(PlaceColumns::id),
        codes.flatMap(PlaceColumns::point));
    populations.add(0L);
    return size() - 1;
  }

  private void fill(
      String name,
      PlaceLevel level,
      String country,
      String region,
      String feature,
      Optional<Long> id,
      Optional<Coordinates> point) {
    names.add(name);
    levels.add(level);
    countries.add(country);
    regions.add(region);
    features.add(feature);
    geonames.add(id.orElse(0L));
    latitudes.add(point.map(Coordinates::latitude).orElse(Double.NaN));
    longitudes.add(point.map(Coordinates::longitude).orElse(Double.NaN));
  }

  private static long id(String text) {
    if (text.isEmpty() || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("'" + text + "' is no whole number");
    }
    return Long.parseLong(text);
  }

  private static Optional<Coordinates> point(Row row) {
    String latitude = row.text("latitude");
    String longitude = row.text("longitude");
    if (latitude.isEmpty() != longitude.isEmpty()) {
      throw new IllegalArgumentException("a latitude without a longitude, or the reverse");
    }
    try {
      return latitude.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Coordinates(Double.parseDouble(latitude), Double.parseDouble(longitude)));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("bad coordinates: " + latitude + ", " + longitude, e);
    }
  }

  PlaceLevel level(int place) {
    return levels.get(place);
  }

  /** Alpha-3 code; empty for what lies in no country. */
  String country(int place) {
    return countries.get(place);
  }

  /** GeoNames code of the first-level region; empty where there is none. */
  String region(int place) {
    return regions.get(place);
  }

  /** What sets the first-level region of a place apart from all others. */
  String regionKey(int place) {
    return countries.get(place) + "." + regions.get(place);
  }

  String feature(int place) {
    return features.get(place);
  }

  /** Inhabitants; 0 where not known. */
  long population(int place) {
    return populations.get(place);
  }

  /** Whether {@code inner} lies in the region or country {@code outer}. */
  boolean liesIn(int inner, int outer) {
    if (levels.get(inner).compareTo(levels.get(outer)) >= 0
        || !countries.get(inner).equals(countries.get(outer))
        || countries.get(inner).isEmpty()) {
      return false;
    }
    return switch (levels.get(outer)) {
      case COUNTRY -> true;
      case REGION -> regions.get(inner).equals(regions.get(outer));
      case SITE, CITY -> false;
    };
  }

  /** The place as the record shows it. */
  Place place(int place) {
    PlaceLevel level = levels.get(place);
    Optional<String> country = text(countries.get(place));
    boolean inside = level == PlaceLevel.SITE || level == PlaceLevel.CITY;
    return new Place(
        names.get(place),
        level,
        country.map(ActorCode::new),
        country.map(code -> countryNames.getOrDefault(code, code)),
        inside
            ? Optional.ofNullable(regionNames.get(countries.get(place) + regions.get(place)))
            : Optional.empty(),
        geonames.get(place) == 0 ? Optional.empty() : Optional.of(geonames.get(place)),
        Double.isNaN(latitudes.get(place))
            ? Optional.empty()
            : Optional.of(new Coordinates(latitudes.get(place), longitudes.get(place))),
        text(features.get(place)));
  }

  private static Optional<String> text(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
