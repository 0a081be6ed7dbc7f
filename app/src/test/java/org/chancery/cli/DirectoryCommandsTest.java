package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.cli.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryCommandsTest {

  private static final String COLUMNS = "id\tname\tnames\tcode\tsectors\twikipedia\n";
  private static final String TEXT =
      "Coast rebels\n\nThe Lantern Guard on Tuesday condemned Chile.\n";

  @TempDir private Path folder = Path.of("");

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void readsWithTheUsersActorsAndNamesTheirFile() throws IOException {
    String mine = file("mine.tsv", COLUMNS + "org:lantern\tLantern Guard\t\tPRT\tREB\t\n");

    Ran without = Shell.standard().input(TEXT).run("read", "-");
    Ran with = Shell.standard().input(TEXT).run("read", "--directory", mine, "--json", "-");

    assertThat(without.out()).doesNotContain("PRT");
    assertThat(with.err()).isEmpty();
    assertThat(with.out()).contains("org:lantern").contains("\"user:mine.tsv\":\"");
  }

  @Test
  void readsNothingWhereALineIsWrongUnlessLenient() throws IOException {
    String mine = file("mine.tsv", COLUMNS + "org:lantern\tLantern Guard\t\tPRT\tREB\t\nx\n");

    Ran strict = Shell.standard().input(TEXT).run("read", "--directory", mine, "-");
    Ran lenient = Shell.standard().input(TEXT).run("read", "--lenient", "--directory", mine, "-");

    assertThat(strict.exit()).isEqualTo(3);
    assertThat(strict.out()).isEmpty();
    assertThat(strict.err()).startsWith("chancery: mine.tsv:3: 1 fields, expected 6: x\n");
    assertThat(lenient.exit()).isZero();
    assertThat(lenient.out()).contains("Lantern Guard (PRT REB)");
    assertThat(lenient.err())
        .isEqualTo(
            """
            chancery: warning: mine.tsv:3: 1 fields, expected 6: x; the line is left out
            chancery: 1 fault in files of --directory; the rest is used
            """);
  }

  @Test
  void checksFilesWithoutCoding() throws IOException {
    String right = file("right.tsv", COLUMNS + "org:lantern\tLantern Guard\t\tPRT\tREB\t\n");
    String wrong = file("my.txt", "LANTERN_WATCH_ [PRTHRI]\nBAD_ [PRT\n");

    Ran ran = Shell.standard().run("directory", "check", right, wrong);

    assertThat(ran.exit()).isEqualTo(3);
    assertThat(ran.out())
        .isEqualTo(
            """
            right.tsv (organisations): 1 organisations
            my.txt (PETRARCH dictionary): 1 actors, 1 names of actors

            Wrong, and not read: 2
              my.txt:2: a '[' without its ']': [PRT; the code is left out
              my.txt:2: none of its codes can be read: BAD_; the entry is left out

            Right, but with no place in Chancery: 1
              my.txt:1: HRI is left out of 1 codes: it has no place in PLOVER
            """);
    assertThat(Shell.standard().run("directory", "check", right).exit()).isZero();
  }

  @Test
  void findsWhatANameStandsFor() throws IOException {
    String mine = file("my.txt", "ADA_LUND_\n\t[PRTGOV 20010101-20051231]\n\t[PRTELI]\n");

    assertThat(Shell.standard().run("directory", "find", "Portugal").out())
        .isEqualTo("Portugal (PRT), country\n");
    assertThat(Shell.standard().run("directory", "find", "Lisbon").out())
        .isEqualTo("Portugal (PRT GOV), government\n");
    assertThat(Shell.standard().run("directory", "find", "--directory", mine, "Ada Lund").out())
        .isEqualTo(
            "Ada Lund (PRT GOV), person, from 2001-01-01 to 2005-12-31\nAda Lund (PRT ELI), person\n");
    assertThat(
            Shell.standard()
                .run(
                    "directory",
                    "find",
                    "--directory",
                    mine,
                    "--on",
                    "2002-02-03",
                    "--json",
                    "Ada Lund")
                .out())
        .isEqualTo(
            "{\"query\":\"Ada Lund\",\"kind\":\"person\",\"name\":\"Ada Lund\",\"code\":\"PRT\","
                + "\"sectors\":[\"GOV\"],\"office\":null,\"entry\":\"user:ada-lund\","
                + "\"wikipedia\":null,\"from\":null,\"to\":null}\n");
  }

  @Test
  void saysWhereTheDirectoryDoesNotKnowAName() {
    Ran ran = Shell.standard().run("directory", "find", "Nobody At All");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).isEqualTo("chancery: the directory does not know 'Nobody At All'\n");
  }

  @Test
  void refusesADayThatIsNone() {
    Ran ran = Shell.standard().run("directory", "find", "Portugal", "--on", "2024-02-30");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("--on is '2024-02-30', not a day such as 2010-05-01");
  }
}
