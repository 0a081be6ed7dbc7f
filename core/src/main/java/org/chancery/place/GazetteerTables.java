package org.chancery.place;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.directory.Faults;
import org.chancery.directory.Names;
import org.chancery.directory.NamesBuilder;
import org.chancery.directory.Row;
import org.chancery.directory.Table;
import org.chancery.model.CharSpan;
import org.chancery.model.PlaceLevel;
import org.chancery.model.Token;
import org.chancery.text.Tokenizer;

/**
 * Reads the tables of a gazetteer into places and their names. What is wrong with a row is told to
 * the {@link Faults}; the other rows are read all the same.
 */
public final class GazetteerTables {

  /** The columns of the three files of places. */
  public static final List<String> COLUMNS =
      List.of(
          "geonames",
          "name",
          "names",
          "country",
          "region",
          "feature",
          "latitude",
          "longitude",
          "population");

  /** The columns of {@code country-codes.tsv}. */
  public static final List<String> COUNTRY_CODES =
      List.of(
          "code",
          "iso2",
          "m49",
          "region",
          "cow",
          "cow_code",
          "gw",
          "fips",
          "geonames",
          "latitude",
          "longitude",
          "wikipedia",
          "from",
          "to");

  /** Features as wide as a region: seas, gulfs, lakes, rivers, valleys, ranges, peninsulas. */
  private static final Set<String> AREAS =
      Set.of(
          "AREA", "RGN", "RGNE", "RGNH", "SEA", "OCN", "GULF", "PEN", "ISLS", "MTS", "STM", "VAL",
          "LK");

  private static final List<String> ARTICLES = List.of("Al ", "El ", "As ", "Ad ", "Ar ", "At ");

  private final NamesBuilder names;
  private final Faults faults;
  private final PlaceRows places = new PlaceRows();
  private final SortedMap<String, String> sha256ByFile = new TreeMap<>();
  private final SortedMap<String, String> versionByFile = new TreeMap<>();
  private final Tokenizer tokenizer = new Tokenizer();

  /**
   * Reads tables.
   *
   * @param names where the places' names join what is there already
   * @param faults told of what is wrong with the tables
   */
  public GazetteerTables(NamesBuilder names, Faults faults) {
    this.names = names;
    this.faults = faults;
  }

  /**
   * Reads countries and where they lie, before any other place.
   *
   * @param countries of the columns of {@code countries.tsv}; a place in none of them is a fault
   * @param countryCodes of the columns {@link #COUNTRY_CODES}
   */
  public GazetteerTables countries(Table countries, Table countryCodes) {
    Map<String, Row> codes = new HashMap<>();
    countryCodes.rows().forEach(row -> codes.putIfAbsent(row.text("code"), row));
    note(countryCodes);
    for (Row row : countries.rows()) {
      addCountry(row, Optional.ofNullable(codes.get(row.text("code"))));
    }
    return this;
  }

  /** Reads first-level regions, of the columns {@link #COLUMNS}. */
  public GazetteerTables regions(Table regions) {
    note(regions);
    regions.rows().forEach(row -> add(row, PlaceLevel.REGION));
    return this;
  }

  /** Reads populated places, of the columns {@link #COLUMNS}. */
  public GazetteerTables cities(Table cities) {
    note(cities);
    cities.rows().forEach(row -> add(row, PlaceLevel.CITY));
    return this;
  }

  /** Reads sites, of the columns {@link #COLUMNS}. */
  public GazetteerTables sites(Table sites) {
    note(sites);
    sites.rows().forEach(row -> add(row, levelOf(row.text("feature"))));
    return this;
  }

  /**
   * What was read.
   *
   * @param allNames the names that were built of the builder given
   */
  public Gazetteer gazetteer(Names allNames) {
    return new Gazetteer(allNames, places.columns(), sha256ByFile, versionByFile);
  }

  private void note(Table table) {
    sha256ByFile.put(table.file(), table.sha256());
    versionByFile.put(table.file(), table.version());
  }

  /** A former state only where its names mean nothing else by now: "Soviet Union". */
  private void addCountry(Row row, Optional<Row> codes) {
    try {
      String code = row.text("code");
      int place = places.addCountry(code, row.text("name"), codes);
      if (!row.text("until").isEmpty() && row.text("after").isEmpty()) {
        return;
      }
      addName(row.text("name"), place);
      row.list("short_names").forEach(name -> addName(name, place));
    } catch (IllegalArgumentException e) {
      faults.add(row, String.valueOf(e.getMessage()));
    }
  }

  /** Of what stands among the sites: a town, a wide area, or a spot. */
  private static PlaceLevel levelOf(String feature) {
    if (feature.startsWith("PPL")) {
      return PlaceLevel.CITY;
    }
    return AREAS.contains(feature) ? PlaceLevel.REGION : PlaceLevel.SITE;
  }

  private void add(Row row, PlaceLevel level) {
    try {
      int place = places.add(row, level);
      addName(row.text("name"), place);
      row.list("names").forEach(name -> addName(name, place));
    } catch (IllegalArgumentException e) {
      faults.add(row, String.valueOf(e.getMessage()));
    }
  }

  /** A name in the ways in which news joins its words: "Sharm el Sheikh", "al-Bab". */
  private void addName(String name, int place) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an empty name");
    }
    Set<String> ways = new LinkedHashSet<>(List.of(name));
    if (name.indexOf('-') > 0) {
      ways.add(name.replace('-', ' '));
    }
    if (ARTICLES.contains(name.substring(0, Math.min(3, name.length())))) {
      ways.add(name.substring(0, 2) + "-" + name.substring(3));
      ways.add("al-" + name.substring(3));
    }
    ways.forEach(way -> names.add(words(way), true, place, Gazetteer.PLACE));
  }

  /** The words of a name as the tokenizer cuts them in an article. */
  private List<String> words(String name) {
    return tokenizer.tokens(name, new CharSpan(0, name.length())).stream()
        .map(Token::text)
        .toList();
  }
}
