package org.chancery.actor.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.actor.ActorTables;
import org.chancery.actor.NameLookup;
import org.chancery.directory.DirectoryException;
import org.chancery.directory.Remark;
import org.chancery.testworld.TestWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that a user brings, over the invented world. */
class UserTablesTest {

  @TempDir private Path folder = Path.of("");

  private static UserFile file(String name, List<String> columns, String... rows) {
    List<String> lines = new ArrayList<>(List.of(String.join("\t", columns)));
    for (String row : rows) {
      lines.add(row.replace("; ", "\t").replace(";", "\t"));
    }
    return new UserFile(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static UserFile people(String... rows) {
    return file("people.tsv", ActorTables.PEOPLE, rows);
  }

  private static UserFile countries(String... rows) {
    return file("lands.tsv", ActorTables.COUNTRIES, rows);
  }

  private static UserDirectory read(UserFile... files) {
    return UserDirectory.of(List.of(files), TestWorld.directory());
  }

  private static List<String> why(UserFile... files) {
    return read(files).faults().stream()
        .map(remark -> remark.line() + ": " + remark.why())
        .toList();
  }

  private static List<String> meanings(UserDirectory mine, String name, String day) {
    NameLookup lookup = new NameLookup(TestWorld.directory().with(mine.layer()));
    return lookup.meanings(name, Optional.of(LocalDate.parse(day))).stream()
        .map(
            meaning ->
                meaning.actor().code().map(Object::toString).orElse("-")
                    + meaning.actor().sectors())
        .toList();
  }

  @Test
  void areAddedToTheDirectoryAndWinAtEqualLength() {
    UserDirectory mine =
        read(
            countries("XQU;Quarra;;Quarran;Quarrans;Sel;;;1990;;"),
            people("person:ada-lund;Ada Lund;A. Lund;Lund;XQU;GOV;President;2001-05;2003;f;"),
            file("o.tsv", ActorTables.ORGANISATIONS, "org:rd;Red Dawn Front;;XQU;PTY;"),
            file("a.tsv", ActorTables.AGENTS, "harbour pilot;harbour pilots;LAB;person"),
            file("n.tsv", ActorTables.NOT_ACTORS, "Veldia Street"));

    assertThat(mine.remarks()).isEmpty();
    assertThat(meanings(mine, "Sel", "2002-01-01")).containsExactly("XQU[GOV]");
    assertThat(meanings(mine, "Ada Lund", "2001-05-01")).containsExactly("XQU[GOV]");
    assertThat(meanings(mine, "Ada Lund", "2004-01-01")).containsExactly("XQU[ELI]");
    assertThat(meanings(mine, "Red Dawn Front", "2002-01-01")).containsExactly("XQU[PTY]");
    assertThat(meanings(mine, "harbour pilots", "2002-01-01")).containsExactly("-[LAB]");
    assertThat(meanings(mine, "Veldia", "2002-01-01")).containsExactly("XVE[]");
    assertThat(mine.layer().sha256ByFile().keySet())
        .containsExactly(
            "user:a.tsv", "user:lands.tsv", "user:n.tsv", "user:o.tsv", "user:people.tsv");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "person:a;A B;;B;XVE;GOV;President;2001;;f ~ 10 fields, expected 11",
        "a;A B;;B;XVE;GOV;President;2001;;f; ~ 'a' is no id: person:words-with-hyphens",
        "person:a;;;B;XVE;GOV;President;2001;;f; ~ an empty name in name",
        "person:a;A B;C||D;B;XVE;GOV;President;2001;;f; ~ an empty name in spellings",
        "person:a;A B;;B;XYZ;GOV;President;2001;;f; ~ 'XYZ' is no country of the directory and no"
            + " international actor",
        "person:a;A B;;B;;GOV;President;2001;;f; ~ '' is no country of the directory and no"
            + " international actor",
        "person:a;A B;;B;010;GOV;President;2001;;f; ~ '010' is no country of the directory and no"
            + " international actor",
        "person:a;A B;;B;XVE;GOV;President;2024-02-30;;f; ~ there is no day '2024-02-30'",
        "person:a;A B;;B;XVE;GOV;President;2024-13;;f; ~ there is no day '2024-13'",
        "person:a;A B;;B;XVE;GOV;President;1499;;f; ~ the year of '1499' is not between 1500 and"
            + " 2100",
        "person:a;A B;;B;XVE;GOV;President;2001;2101-01-01;f; ~ the year of '2101-01-01' is not"
            + " between 1500 and 2100",
        "person:a;A B;;B;XVE;GOV;President;1.5.2001;;f; ~ '1.5.2001' is no date; write 2013,"
            + " 2013-03 or 2013-03-14",
        "person:a;A B;;B;XVE;GOV;President;2003;2001;f; ~ the office ends (2001) before it begins"
            + " (2003)",
        "person:a;A B;;B;XVE;GOV;President;2001;;x; ~ gender is 'x', not m or f"
      })
  void areRefusedWithTheReason(String row, String why) {
    assertThat(why(people(row))).containsExactly("2: " + why);
  }

  @Test
  void nameTheSectorsThatThereAre() {
    assertThat(why(people("person:a;A B;;B;XVE;MAYOR;President;2001;;f;")).get(0))
        .startsWith("2: 'MAYOR' is no sector; PLOVER has [COP, GOV,");
  }

  @Test
  void mustNotHaveOneOfficeTwiceAtOnce() {
    assertThat(
            why(
                people(
                    "person:a;A B;;B;XVE;GOV;Envoy;2001-01-01;2005-01-01;f;",
                    "person:a;A B;;B;XVE;GOV;Envoy;2004-01-01;2006-01-01;f;",
                    "person:a;A B;;B;XVE;GOV;Envoy;2005-01-01;2006-01-01;f;",
                    "person:a;A B;;B;XVE;GOV;Judge;2004;2006;f;",
                    "person:a;A C;;B;XVE;GOV;Mayor;2010;2012;f;")))
        .containsExactly(
            "3: the same office of the same person as in people.tsv:2, and at the same time",
            "6: another name than in people.tsv:2");
  }

  @Test
  void mustNotHaveAnOfficeBeforeOrAfterItsCountry() {
    assertThat(
            why(
                countries("XQU;Quarra;;;;;;;1990-06-01;2000-01-01;"),
                people(
                    "person:a;A B;;B;XQU;GOV;Judge;1989;;f;",
                    "person:b;B C;;C;XQU;GOV;Judge;1990;;f;",
                    "person:c;C D;;D;XQU;GOV;Judge;2001;;f;")))
        .containsExactly(
            "2: the office begins (1989) before XQU is a state (1990-06-01)",
            "4: the office begins (2001) after XQU is no more (2000-01-01)");
  }

  @Test
  void areReadWithAWarningWhereTwoArePresidentAtOnce() {
    UserDirectory mine =
        read(
            people(
                "person:a;A B;;B;XVE;GOV;President;2001-01-01;2005-01-01;f;",
                "person:b;C D;;D;XVE;GOV;President;2004-01-01;2006-01-01;m;",
                "person:c;E F;;F;XVE;GOV;President;2006-01-01;2007-01-01;m;"));

    assertThat(mine.faults()).isEmpty();
    assertThat(mine.of(Remark.Weight.WARNING))
        .extracting(Remark::why)
        .containsExactly("C D and A B (people.tsv:2) are President of XVE at once");
    assertThat(meanings(mine, "C D", "2004-06-01")).containsExactly("XVE[GOV]");
  }

  @Test
  void areCheckedOfEveryKind() {
    assertThat(
            why(
                countries(
                    "IGO;Quarra;;;;;;;;;",
                    "XQ;Quarra;;;;;;;;;",
                    "XQU;Quarra;;;;;;GOV;;;",
                    "XQU;Quarra;;;;;;;2000;1999;",
                    "XQU;Quarra;;;;;;;;;later",
                    "XQU;Quarra;;;;;;;;;",
                    "XQU;Quarra;;;;;;;;;")))
        .containsExactly(
            "2: IGO is the code of international actors",
            "3: 'XQ' is no code of a country: three capitals",
            "4: 'GOV' is no sector of a country: empty, or PRE",
            "5: it ends (1999) before it begins (2000)",
            "6: after is 'later', not 'itself'",
            "8: a second line for 'XQU'");
    assertThat(why(file("a.tsv", ActorTables.AGENTS, "pilot;pilots;LAB;boss")))
        .containsExactly("2: head is 'boss', not person, group or body");
    assertThat(why(file("o.tsv", ActorTables.ORGANISATIONS, "org:a;A;;XVE;;", "org:a;B;;XVE;;")))
        .containsExactly("3: a second line for 'org:a'");
  }

  @Test
  void allFaultsAreToldAtOnceAndNothingIsRead() {
    UserDirectory mine = read(people("x"), file("a.tsv", ActorTables.AGENTS, "y"));

    assertThatThrownBy(mine::throwIfFaulty)
        .isInstanceOf(DirectoryException.class)
        .hasMessageContaining("people.tsv:2: 1 fields, expected 11: x")
        .hasMessageContaining("a.tsv:2: 1 fields, expected 4");
  }

  @Test
  void mayBeCutShort() {
    String whole = String.join("\t", ActorTables.AGENTS) + "\npilot\tpilots\tLAB\tperson\n";
    UserFile cut =
        new UserFile("a", whole.substring(0, whole.length() - 1).getBytes(StandardCharsets.UTF_8));
    UserFile headless =
        new UserFile("a", "pilot\tpilots\tLAB\tperson\n".getBytes(StandardCharsets.UTF_8));

    assertThat(why(cut)).containsExactly("2: the last line has no end: the file may be cut short");
    assertThat(why(headless).get(0)).startsWith("1: neither a table, which begins with a line");
    byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
    int heading = whole.indexOf('\n') + 1;
    for (int n = 1; n < bytes.length; n++) {
      UserDirectory mine = read(new UserFile("a", Arrays.copyOf(bytes, n)));
      assertThat(mine.faults().isEmpty()).as("cut to %d bytes", n).isEqualTo(n == heading);
    }
  }

  @Test
  void mustBeUtf8AndHaveTheirColumns() {
    byte[] latin =
        (String.join("\t", ActorTables.NOT_ACTORS) + "\nCaf\u00e9 Norrin\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    UserFile columns = new UserFile("p", "id\tname\tspellings\n".getBytes(StandardCharsets.UTF_8));

    assertThat(why(new UserFile("n", latin))).containsExactly("2: not UTF-8");
    assertThat(why(columns).get(0))
        .startsWith("1: the columns are [id, name, spellings], those of");
    assertThat(why(new UserFile("c", "# only\n".getBytes(StandardCharsets.UTF_8))))
        .containsExactly("1: holds nothing but comments");
  }

  @Test
  void mustBeFilesThatCanBeRead() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.tsv"));
    Path table = folder.resolve("n.tsv");
    Files.writeString(table, "name\nVeldia Street\n");
    Path copy = folder.resolve("copy.tsv");
    Files.writeString(copy, "name\nVeldia Street\n");

    UserDirectory mine =
        UserDirectory.read(
            List.of(
                folder.toString(),
                empty.toString(),
                folder.resolve("none").toString(),
                table.toString(),
                table.toString(),
                copy.toString(),
                "\0"),
            TestWorld.directory());

    assertThat(mine.faults())
        .extracting(Remark::why)
        .containsExactly(
            "is a folder, not a file",
            "is empty",
            "no such file",
            "is given twice",
            "is the same as " + table,
            "no name of a file");
    assertThat(mine.files()).extracting(FileSummary::file).containsExactly("n.tsv");
  }
}
