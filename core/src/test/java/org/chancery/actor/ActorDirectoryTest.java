package org.chancery.actor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.directory.DirectoryException;
import org.chancery.directory.Faults;
import org.chancery.directory.Table;
import org.chancery.testworld.TestWorld;
import org.junit.jupiter.api.Test;

/** What the directory makes of its tables, and what it refuses. */
class ActorDirectoryTest {

  private final Faults faults = new Faults();

  @Test
  void itNamesTheFilesThatItWasBuiltOf() {
    ActorDirectory directory = TestWorld.directory();

    assertThat(directory.countryCount()).isEqualTo(4);
    assertThat(directory.versionByFile()).containsEntry("people.tsv", "test");
    assertThat(directory.sha256ByFile())
        .containsOnlyKeys(
            "agents.tsv", "countries.tsv", "not-actors.tsv", "organisations.tsv", "people.tsv")
        .allSatisfy((file, sha256) -> assertThat(sha256).matches("[0-9a-f]{64}"));
  }

  @Test
  void everyFaultOfEveryFileIsToldWithItsLine() {
    build(
        """
        XVE|Veldia||||||
        XVE|Veldia again||||||
        Xve|Small||||||
        XNO|Norrin||||||GOVT
        """,
        """
        person:a|A B||B|XVE|GOV|President|2001-02-30||m
        person:c|C D||D|XVE|GOV|President|2005-01-01|2004-01-01|m
        person:e|E F||F|VELDIA|GOV|President|||m
        person:g|G H||H|XVE|GOV|President|||x
        g h|G I||I|XVE|GOV|President|||f
        person:k|K L||L|XVE|GOV|President|||f
        person:k|K M||M|XVE|GOV|Premier|||f
        """,
        """
        org:a|A|||
        org:b|B||IGO|
        org:b|C||IGO|
        b|D||IGO|
        """,
        """
        soldier|soldiers|MIL|persons
        guard|guards|GUARD|person
        """);

    assertThatThrownBy(faults::throwIfAny)
        .isInstanceOf(DirectoryException.class)
        .satisfies(
            e ->
                assertThat(
                        String.valueOf(e.getMessage()).lines().map(l -> l.replaceAll(": .*", "")))
                    .containsExactly(
                        "countries.tsv:3",
                        "countries.tsv:4",
                        "countries.tsv:5",
                        "people.tsv:2",
                        "people.tsv:3",
                        "people.tsv:4",
                        "people.tsv:5",
                        "people.tsv:6",
                        "people.tsv:8",
                        "organisations.tsv:2",
                        "organisations.tsv:4",
                        "organisations.tsv:5",
                        "agents.tsv:2",
                        "agents.tsv:3"))
        .hasMessageContaining("a second country 'XVE'")
        .hasMessageContaining("(2004-01-01) before it begins (2005-01-01)")
        .hasMessageContaining("'VELDIA'");
  }

  @Test
  void anEmptyNameIsAFault() {
    build("XVE|Veldia|Vel¦¦dia|||||\n", "", "org:a|||IGO|\n", "");
    assertThatThrownBy(faults::throwIfAny)
        .hasMessageContaining("countries.tsv:2: an empty name")
        .hasMessageContaining("organisations.tsv:2: ");
  }

  private void build(String countries, String people, String organisations, String agents) {
    ActorDirectory.of(
        table("countries.tsv", ActorTables.COUNTRIES, countries),
        List.of(table("people.tsv", ActorTables.PEOPLE, people)),
        table("organisations.tsv", ActorTables.ORGANISATIONS, organisations),
        table("agents.tsv", ActorTables.AGENTS, agents),
        table("not-actors.tsv", ActorTables.NOT_ACTORS, ""),
        faults);
  }

  /**
   * A table whose fields are set off by bars (bars missing at the end are added), and the parts of
   * a list by broken bars.
   */
  private Table table(String file, List<String> columns, String rows) {
    String padded =
        rows.lines()
            .map(row -> row + "|".repeat(columns.size() - row.split("\\|", -1).length) + "\n")
            .collect(joining());
    String text = String.join("\t", columns) + "\n" + padded.replace('|', '\t').replace('¦', '|');
    return Table.read(file, text.getBytes(StandardCharsets.UTF_8), columns, faults);
  }
}
