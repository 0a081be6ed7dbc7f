package org.chancery.place;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.directory.Faults;
import org.chancery.directory.Names;
import org.chancery.directory.NamesBuilder;
import org.chancery.directory.Table;

/**
 * The places that Chancery knows by name: countries, first-level regions, populated places and
 * sites. Immutable.
 */
public final class Gazetteer {

  /** The kind of a name's use as a place's; the entry is the place's ordinal. */
  static final int PLACE = 100;

  private final Names names;
  private final PlaceColumns columns;
  private final SortedMap<String, String> sha256ByFile;
  private final SortedMap<String, String> versionByFile;

  Gazetteer(
      Names names,
      PlaceColumns columns,
      SortedMap<String, String> sha256ByFile,
      SortedMap<String, String> versionByFile) {
    this.names = names;
    this.columns = columns;
    this.sha256ByFile = Collections.unmodifiableSortedMap(new TreeMap<>(sha256ByFile));
    this.versionByFile = Collections.unmodifiableSortedMap(new TreeMap<>(versionByFile));
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
    NamesBuilder names = new NamesBuilder();
    GazetteerTables tables =
        new GazetteerTables(names, faults)
            .countries(countries, countryCodes)
            .regions(regions)
            .cities(cities)
            .sites(sites);
    return tables.gazetteer(names.build());
  }

  /** Hexadecimal SHA-256 of each file of places that the gazetteer was built of. */
  public SortedMap<String, String> sha256ByFile() {
    return sha256ByFile;
  }

  /** The version that each file of places gives itself. */
  public SortedMap<String, String> versionByFile() {
    return versionByFile;
  }

  /** Number of places, countries among them. */
  public int size() {
    return columns.size();
  }

  /** Writes the places, without their names; {@link #read} reads them again. */
  public void write(DataOutputStream out) throws IOException {
    columns.write(out);
  }

  /**
   * Reads places that {@link #write} wrote.
   *
   * @param names the names that were built with them
   */
  public static Gazetteer read(
      DataInputStream in,
      Names names,
      SortedMap<String, String> sha256ByFile,
      SortedMap<String, String> versionByFile)
      throws IOException {
    return new Gazetteer(names, PlaceColumns.read(in), sha256ByFile, versionByFile);
  }

  PlaceColumns columns() {
    return columns;
  }

  /** A way through the names, for one thread. */
  PlaceNames names() {
    return new PlaceNames(names.walk());
  }
}
