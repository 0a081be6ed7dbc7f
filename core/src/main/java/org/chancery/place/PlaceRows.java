package org.chancery.place;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.directory.Row;
import org.chancery.model.ActorCode;
import org.chancery.model.Coordinates;
import org.chancery.model.PlaceLevel;

/** Gathers the places of the files, row by row, and makes {@link PlaceColumns} of them. */
final class PlaceRows {

  private static final String STATE = "PCLI";

  private record PlaceRow(
      String name,
      PlaceLevel level,
      String country,
      String region,
      String feature,
      Optional<Integer> geonames,
      Optional<Coordinates> point,
      Optional<Integer> population) {}

  private final List<PlaceRow> rows = new ArrayList<>();
  private final Map<String, Integer> countryPlaces = new HashMap<>();
  private final Map<String, Integer> regionPlaces = new HashMap<>();

  /** Adds a row of one of the files of places; gives its ordinal. */
  int add(Row row, PlaceLevel level) {
    String country = row.text("country");
    if (!country.isEmpty() && !countryPlaces.containsKey(country)) {
      throw new IllegalArgumentException("no country '" + country + "' in the directory");
    }
    PlaceRow place =
        new PlaceRow(
            row.text("name"),
            level,
            country,
            row.text("region"),
            row.text("feature"),
            row.optional("geonames").map(PlaceRows::number),
            point(row),
            row.optional("population").map(PlaceRows::number));
    if (level == PlaceLevel.REGION && !place.region().isEmpty()) {
      regionPlaces.putIfAbsent(regionKey(place), rows.size());
    }
    rows.add(place);
    return rows.size() - 1;
  }

  /** Adds a country, with its row of {@code country-codes.tsv}; gives its ordinal. */
  int addCountry(String code, String name, Optional<Row> codes) {
    countryPlaces.put(new ActorCode(code).value(), rows.size());
    rows.add(
        new PlaceRow(
            name,
            PlaceLevel.COUNTRY,
            code,
            "",
            STATE,
            codes.flatMap(row -> row.optional("geonames")).map(PlaceRows::number),
            codes.flatMap(PlaceRows::point),
            Optional.empty()));
    return rows.size() - 1;
  }

  private static String regionKey(PlaceRow row) {
    return row.country() + "." + row.region();
  }

  private static int number(String text) {
    if (text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("'" + text + "' is no whole number of up to nine digits");
    }
    return Integer.parseInt(text);
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

  /** The rows so far. */
  PlaceColumns columns() {
    Map<String, Integer> codes = new LinkedHashMap<>();
    ByteArrayOutputStream names = new ByteArrayOutputStream();
    int[][] columns = new int[11][rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      PlaceRow row = rows.get(i);
      names.writeBytes(row.name().getBytes(StandardCharsets.UTF_8));
      columns[0][i] = names.size();
      columns[1][i] = List.of(PlaceLevel.values()).indexOf(row.level());
      columns[2][i] = numbered(row.country(), codes);
      columns[3][i] = numbered(row.region(), codes);
      columns[4][i] = numbered(row.feature(), codes);
      columns[5][i] = row.geonames().orElse(PlaceColumns.NONE);
      columns[6][i] = row.point().map(p -> inParts(p.latitude())).orElse(PlaceColumns.NONE);
      columns[7][i] = row.point().map(p -> inParts(p.longitude())).orElse(PlaceColumns.NONE);
      columns[8][i] = row.population().orElse(PlaceColumns.NONE);
      columns[9][i] = countryPlaces.getOrDefault(row.country(), PlaceColumns.NONE);
      columns[10][i] = regionPlaces.getOrDefault(regionKey(row), PlaceColumns.NONE);
    }
    return new PlaceColumns(codes.keySet().toArray(String[]::new), names.toByteArray(), columns);
  }

  private static int numbered(String code, Map<String, Integer> codes) {
    return codes.computeIfAbsent(code, added -> codes.size());
  }

  private static int inParts(double degrees) {
    return (int) Math.round(degrees * PlaceColumns.PER_DEGREE);
  }
}
