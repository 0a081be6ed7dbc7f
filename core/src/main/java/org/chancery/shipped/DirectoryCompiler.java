package org.chancery.shipped;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.actor.ActorLayer;
import org.chancery.actor.ActorTables;
import org.chancery.directory.DirectoryException;
import org.chancery.directory.Faults;
import org.chancery.directory.Table;
import org.chancery.place.GazetteerTables;

/** Makes one compact file of the data files of the directory; the build runs it. */
public final class DirectoryCompiler {

  private DirectoryCompiler() {}

  /**
   * Compiles the data files on the class path.
   *
   * @param args the file to write
   * @throws DirectoryException if a data file is faulty, with all faults of all files
   * @throws IOException if the file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    Faults faults = new Faults();
    Table countries = Table.shipped("countries.tsv", ActorTables.COUNTRIES, faults);
    ActorTables actors =
        new ActorTables(faults)
            .countries(countries)
            .people(
                ActorTables.PEOPLE_FILES.stream()
                    .map(people -> Table.shipped(people, ActorTables.PEOPLE, faults))
                    .toList())
            .organisations(Table.shipped("organisations.tsv", ActorTables.ORGANISATIONS, faults))
            .agents(Table.shipped("agents.tsv", ActorTables.AGENTS, faults))
            .notActors(Table.shipped("not-actors.tsv", ActorTables.NOT_ACTORS, faults));
    GazetteerTables places =
        new GazetteerTables(actors.names(), faults)
            .countries(
                countries,
                Table.shipped("country-codes.tsv", GazetteerTables.COUNTRY_CODES, faults))
            .regions(Table.shipped("places/regions.tsv", GazetteerTables.COLUMNS, faults))
            .cities(Table.shipped("places/cities.tsv", GazetteerTables.COLUMNS, faults))
            .sites(Table.shipped("places/sites.tsv", GazetteerTables.COLUMNS, faults));
    faults.throwIfAny();
    ActorLayer layer = actors.layer();
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      new ShippedDirectory(layer, places.gazetteer(layer.names())).write(out);
    }
  }
}
