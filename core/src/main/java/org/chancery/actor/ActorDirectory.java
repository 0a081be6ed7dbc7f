package org.chancery.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.directory.Faults;
import org.chancery.directory.Table;
import org.chancery.model.ActorCode;

/**
 * The actors that Chancery knows by name: countries, people in office, organisations, and the nouns
 * for kinds of actors. It has layers, the user's over the shipped one; where two know a name of one
 * length, the upper one is asked. Immutable.
 */
public final class ActorDirectory {

  /** The uppermost first. */
  private final List<ActorLayer> layers;

  private ActorDirectory(List<ActorLayer> layers) {
    this.layers = List.copyOf(layers);
  }

  /** A directory of one layer. */
  public static ActorDirectory of(ActorLayer layer) {
    return new ActorDirectory(List.of(layer));
  }

  /** Builds a directory of its tables; what is wrong with a row is told to {@code faults}. */
  public static ActorDirectory of(
      Table countries,
      List<Table> people,
      Table organisations,
      Table agents,
      Table notActors,
      Faults faults) {
    return of(
        new ActorTables(faults)
            .countries(countries)
            .people(people)
            .organisations(organisations)
            .agents(agents)
            .notActors(notActors)
            .layer());
  }

  /** The same directory with another layer on top. */
  public ActorDirectory with(ActorLayer layer) {
    List<ActorLayer> all = new ArrayList<>(List.of(layer));
    all.addAll(layers);
    return new ActorDirectory(all);
  }

  /** Hexadecimal SHA-256 of each file that the directory was built of. */
  public SortedMap<String, String> sha256ByFile() {
    SortedMap<String, String> all = new TreeMap<>();
    layers.forEach(layer -> all.putAll(layer.sha256ByFile()));
    return Collections.unmodifiableSortedMap(all);
  }

  /** The version that each file gives itself. */
  public SortedMap<String, String> versionByFile() {
    SortedMap<String, String> all = new TreeMap<>();
    layers.forEach(layer -> all.putAll(layer.versionByFile()));
    return Collections.unmodifiableSortedMap(all);
  }

  /** Number of countries and territories, those that are no more among them. */
  public int countryCount() {
    return layers.stream().mapToInt(layer -> layer.entries().countryCount()).sum();
  }

  /** The country with a code: of the uppermost layer that has it. */
  public Optional<CountryEntry> country(ActorCode code) {
    for (ActorLayer layer : layers) {
      Optional<CountryEntry> country = layer.entries().country(code);
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  /** The layers, the uppermost first. */
  public List<ActorLayer> layers() {
    return layers;
  }
}
