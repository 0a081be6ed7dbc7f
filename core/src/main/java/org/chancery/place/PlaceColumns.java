package org.chancery.place;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chancery.directory.PackedInts;
import org.chancery.model.ActorCode;
import org.chancery.model.Coordinates;
import org.chancery.model.Place;
import org.chancery.model.PlaceLevel;

/**
 * The places of the gazetteer, field by field; a place is its ordinal. Numbers in arrays, so that
 * tens of thousands of places are read in one go. Immutable.
 */
final class PlaceColumns {

  /** The feature code of a country's capital. */
  static final String CAPITAL = "PPLC";

  /** The feature code of a first-level region's capital. */
  static final String SEAT_OF_REGION = "PPLA";

  /** Stands for a number that is not known, and for a place that there is not. */
  static final int NONE = Integer.MIN_VALUE;

  /** Coordinates are kept in so many parts of a degree. */
  static final double PER_DEGREE = 1e5;

  private static final PlaceLevel[] LEVELS = PlaceLevel.values();

  /** Codes of countries, regions and features; the columns hold their places in it. */
  private final String[] codes;

  private final byte[] names;
  private final int[] nameEnds;
  private final int[] levels;
  private final int[] countries;
  private final int[] regions;
  private final int[] features;
  private final int[] geonames;
  private final int[] latitudes;
  private final int[] longitudes;
  private final int[] populations;

  /** The country and the region that a place lies in, as places. */
  private final int[] countryPlaces;

  private final int[] regionPlaces;

  PlaceColumns(String[] codes, byte[] names, int[][] columns) {
    this.codes = codes;
    this.names = names;
    this.nameEnds = columns[0];
    this.levels = columns[1];
    this.countries = columns[2];
    this.regions = columns[3];
    this.features = columns[4];
    this.geonames = columns[5];
    this.latitudes = columns[6];
    this.longitudes = columns[7];
    this.populations = columns[8];
    this.countryPlaces = columns[9];
    this.regionPlaces = columns[10];
  }

  int size() {
    return levels.length;
  }

  PlaceLevel level(int place) {
    return LEVELS[levels[place]];
  }

  /** Alpha-3 code; empty for what lies in no country. */
  String country(int place) {
    return codes[countries[place]];
  }

  /** What sets the first-level region of a place apart from all others. */
  String regionKey(int place) {
    return country(place) + "." + codes[regions[place]];
  }

  String feature(int place) {
    return codes[features[place]];
  }

  /** Inhabitants; 0 where not known. */
  long population(int place) {
    return populations[place] == NONE ? 0 : populations[place];
  }

  /** Whether {@code inner} lies in the region or country {@code outer}. */
  boolean liesIn(int inner, int outer) {
    if (levels[inner] >= levels[outer]
        || countries[inner] != countries[outer]
        || country(inner).isEmpty()) {
      return false;
    }
    return switch (level(outer)) {
      case COUNTRY -> true;
      case REGION -> regions[inner] == regions[outer];
      case SITE, CITY -> false;
    };
  }

  /** The place as the record shows it. */
  Place place(int place) {
    PlaceLevel level = level(place);
    boolean inside = level == PlaceLevel.SITE || level == PlaceLevel.CITY;
    return new Place(
        name(place),
        level,
        text(country(place)).map(ActorCode::new),
        text(country(place)).map(code -> nameOf(countryPlaces[place]).orElse(code)),
        inside ? nameOf(regionPlaces[place]) : Optional.empty(),
        geonames[place] == NONE ? Optional.empty() : Optional.of((long) geonames[place]),
        latitudes[place] == NONE
            ? Optional.empty()
            : Optional.of(
                new Coordinates(latitudes[place] / PER_DEGREE, longitudes[place] / PER_DEGREE)),
        text(feature(place)));
  }

  private Optional<String> nameOf(int place) {
    return place == NONE ? Optional.empty() : Optional.of(name(place));
  }

  private String name(int place) {
    int start = place == 0 ? 0 : nameEnds[place - 1];
    return new String(names, start, nameEnds[place] - start, StandardCharsets.UTF_8);
  }

  private static Optional<String> text(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(codes.length);
    for (String code : codes) {
      out.writeUTF(code);
    }
    out.writeInt(names.length);
    out.write(names);
    int[][] columns = {
      nameEnds,
      levels,
      countries,
      regions,
      features,
      geonames,
      latitudes,
      longitudes,
      populations,
      countryPlaces,
      regionPlaces
    };
    out.writeInt(columns.length);
    for (int[] column : columns) {
      PackedInts.write(column, out);
    }
  }

  static PlaceColumns read(DataInputStream in) throws IOException {
    String[] codes = new String[in.readInt()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = in.readUTF();
    }
    byte[] names = PackedInts.bytes(in, in.readInt());
    int[][] columns = new int[in.readInt()][];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = PackedInts.read(in);
    }
    return new PlaceColumns(codes, names, columns);
  }
}
