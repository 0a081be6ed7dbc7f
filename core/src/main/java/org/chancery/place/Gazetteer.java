package org.chancery.place;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.actor.ActorTables;
import org.chancery.directory.DirectoryException;
import org.chancery.directory.Faults;
import org.chancery.directory.Row;
import org.chancery.directory.Table;
import org.chancery.model.ActorCode;
import org.chancery.model.CharSpan;
import org.chancery.model.PlaceLevel;
import org.chancery.model.Token;
import org.chancery.text.Tokenizer;

/**
 * The places that Chancery knows by name: countries, first-level regions, populated places and
 * sites. Read once, immutable afterwards.
 */
public final class Gazetteer {

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

  /** Features that are as wide as a region: seas, gulfs, peninsulas, historic regions. */
  private static final Set<String> AREAS =
      Set.of("AREA", "RGN", "RGNH", "SEA", "OCN", "GULF", "PEN", "ISLS");

  private static final List<String> ARTICLES = List.of("Al ", "El ", "As ", "Ad ", "Ar ", "At ");

  private final PlaceColumns columns = new PlaceColumns();
  private final PlaceNames names = new PlaceNames();
  private final SortedMap<String, String> sha256ByFile = new TreeMap<>();
  private final SortedMap<String, String> versionByFile = new TreeMap<>();
  private final Tokenizer tokenizer = new Tokenizer();

  private Gazetteer() {}

  /**
   * Reads the gazetteer that Chancery ships with.
   *
   * @throws DirectoryException if a file is faulty, with all faults of all files
   */
  public static Gazetteer shipped() {
    Faults faults = new Faults();
    Gazetteer gazetteer =
        of(
            Table.shipped("countries.tsv", ActorTables.COUNTRIES, faults),
            Table.shipped("country-codes.tsv", COUNTRY_CODES, faults),
            Table.shipped("places/regions.tsv", COLUMNS, faults),
            Table.shipped("places/cities.tsv", COLUMNS, faults),
            Table.shipped("places/sites.tsv", COLUMNS, faults),
            faults);
    faults.throwIfAny();
    return gazetteer;
  }

  /**
   * Builds a gazetteer of its tables; what is wrong with a row is told to {@code faults}.
   *
   * @param countries of the columns of {@code countries.tsv}; a place in none of them is a fault
   * @param countryCodes where the countries lie
   */
  public static Gazetteer of(
      Table countries,
      Table countryCodes,
      Table regions,
      Table cities,
      Table sites,
      Faults faults) {
    Gazetteer gazetteer = new Gazetteer();
    for (Table table : List.of(regions, cities, sites)) {
      gazetteer.sha256ByFile.put(table.file(), table.sha256());
      gazetteer.versionByFile.put(table.file(), table.version());
    }
    Map<String, Row> codes = new HashMap<>();
    countryCodes.rows().forEach(row -> codes.putIfAbsent(row.text("code"), row));
    for (Row row : countries.rows()) {
      gazetteer.addCountry(row, Optional.ofNullable(codes.get(row.text("code"))), faults);
    }
    regions.rows().forEach(row -> gazetteer.add(row, PlaceLevel.REGION, faults));
    cities.rows().forEach(row -> gazetteer.add(row, PlaceLevel.CITY, faults));
    sites.rows().forEach(row -> gazetteer.add(row, levelOf(row.text("feature")), faults));
    return gazetteer;
  }

  /** Hexadecimal SHA-256 of each file of places that the gazetteer was built of. */
  public SortedMap<String, String> sha256ByFile() {
    return Collections.unmodifiableSortedMap(sha256ByFile);
  }

  /** The version that each file of places gives itself. */
  public SortedMap<String, String> versionByFile() {
    return Collections.unmodifiableSortedMap(versionByFile);
  }

  /** Number of places, countries among them. */
  public int size() {
    return columns.size();
  }

  PlaceColumns columns() {
    return columns;
  }

  PlaceNames names() {
    return names;
  }

  /** A former state only where its names mean nothing else by now: "Soviet Union". */
  private void addCountry(Row row, Optional<Row> codes, Faults faults) {
    try {
      String code = new ActorCode(row.text("code")).value();
      int place = columns.addCountry(code, row.text("name"), codes);
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

  private void add(Row row, PlaceLevel level, Faults faults) {
    try {
      int place = columns.add(row, level);
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
    ways.forEach(way -> names.add(words(way), place));
  }

  /** The words of a name as the tokenizer cuts them in an article, folded. */
  private List<String> words(String name) {
    return tokenizer.tokens(name, new CharSpan(0, name.length())).stream()
        .map(Token::text)
        .map(Folding::fold)
        .toList();
  }
}
