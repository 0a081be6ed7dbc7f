package org.chancery.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.actor.ActorTables;
import org.chancery.directory.DirectoryException;
import org.chancery.directory.Faults;
import org.chancery.directory.Table;
import org.chancery.shipped.ShippedDirectory;
import org.chancery.testworld.TestWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

  private static final String HEAD = String.join("\t", GazetteerTables.COLUMNS) + "\n";

  @Test
  void theShippedGazetteerHasNoFaultsAndNamesItsFiles() {
    Gazetteer shipped = ShippedDirectory.load().places();
    assertThat(shipped.size()).isGreaterThan(34_000);
    assertThat(shipped.sha256ByFile())
        .containsOnlyKeys(
            "country-codes.tsv", "places/cities.tsv", "places/regions.tsv", "places/sites.tsv");
    assertThat(shipped.versionByFile().values()).allMatch(version -> version.startsWith("20"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x1;Brill;;XVE;01;PPL;50.1;-30.1;90 | 'x1' is no whole number of up to nine digits",
        "1;Brill;;XQQ;01;PPL;50.1;-30.1;90 | no country 'XQQ' in the directory",
        "1;Brill;;XVE;01;PPL;50.1;;90 | a latitude without a longitude, or the reverse",
        "1;Brill;;XVE;01;PPL;95;-30.1;90 | bad coordinates: latitude=95.0, longitude=-30.1",
        "1;Brill;;XVE;01;PPL;north;-30.1;90 | bad coordinates: north, -30.1",
        "1;;;XVE;01;PPL;50.1;-30.1;90 | an empty name",
        "1;Brill;;XVE;01;PPL | 6 fields, expected 9"
      })
  void aWrongLineIsRefusedWithItsNumberAndTheReason(String line, String reason) {
    assertThatThrownBy(() -> read(HEAD + line.replace(';', '\t') + "\n"))
        .isInstanceOf(DirectoryException.class)
        .hasMessage("cities.tsv:2: " + reason);
  }

  private static Gazetteer read(String cities) {
    Faults faults = new Faults();
    List<String> columns = GazetteerTables.COLUMNS;
    Gazetteer gazetteer =
        Gazetteer.of(
            TestWorld.table("countries.tsv", ActorTables.COUNTRIES, faults),
            TestWorld.table("country-codes.tsv", GazetteerTables.COUNTRY_CODES, faults),
            TestWorld.table("places/regions.tsv", columns, faults),
            Table.read("cities.tsv", cities.getBytes(StandardCharsets.UTF_8), columns, faults),
            TestWorld.table("places/sites.tsv", columns, faults),
            faults);
    faults.throwIfAny();
    return gazetteer;
  }
}
