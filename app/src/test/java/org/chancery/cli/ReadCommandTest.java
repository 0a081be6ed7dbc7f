package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.cli.Shell.Ran;
import org.chancery.directory.DirectoryException;
import org.chancery.record.RecordJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

  private static final String CALL =
      "Portugal calls Chile\n\nPortugal on Tuesday condemned Chile.\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void showsAPersonTheEventItsEvidenceAndTheRule() {
    Ran ran = Shell.standard().input(CALL).run("read", "-");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains("standard input\n")
        .contains("Portugal (PRT) voiced disapproval of Chile (CHL)\n")
        .contains("            Portugal on Tuesday »condemned« Chile.\n")
        .contains("            ACCUSE disapprove, by accuse.");
  }

  @Test
  void saysSoWhereAnArticleHasNoEvents() {
    Ran ran = Shell.standard().input("Weather\n\nIt rained in the afternoon.\n").run("read", "-");

    assertThat(ran.out()).contains("No events were read in this article.");
    assertThat(ran.exit()).isZero();
  }

  @Test
  void coloursOnATerminalUnlessToldNotTo() {
    String escape = "\u001b[";

    assertThat(Shell.standard().input(CALL).terminal().run("read", "-").out()).contains(escape);
    assertThat(Shell.standard().input(CALL).terminal().noColour().run("read", "-").out())
        .doesNotContain(escape);
    assertThat(Shell.standard().input(CALL).terminal().run("read", "--color=never", "-").out())
        .doesNotContain(escape);
    assertThat(Shell.standard().input(CALL).run("read", "--color=always", "-").out())
        .contains(escape);
  }

  @Test
  void writesARecordALineThatCanBeReadAgain() {
    Ran ran = Shell.standard().input(CALL).run("read", "--json", "-");

    assertThat(ran.out().lines()).hasSize(1);
    assertThat(new RecordJson().read(ran.out().strip()).events()).hasSize(1);
  }

  @Test
  void writesAnEventALine() {
    Ran ran = Shell.standard().input(CALL).run("read", "--events", "-");

    assertThat(ran.out().lines()).hasSize(1);
    assertThat(ran.out()).startsWith("{\"id\":").contains("\"event\":[\"ACCUSE\"]");
  }

  @Test
  void readsOnAfterABadInputAndSaysWhatWasRefused() throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), CALL);
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    String missing = folder.resolve("missing.txt").toString();

    Ran ran = Shell.standard().run("read", "--events", missing, empty.toString(), good.toString());

    assertThat(ran.exit()).isEqualTo(4);
    assertThat(ran.out().lines()).hasSize(1);
    assertThat(ran.err().lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith("chancery: "))
        .anyMatch(line -> line.contains("missing.txt") && line.contains("; "))
        .anyMatch(line -> line.contains("empty.txt"))
        .last()
        .isEqualTo("chancery: 1 article read, 1 event, 2 inputs refused");
  }

  @Test
  void leavesOutABrokenJsonLineAndReadsTheOthers() throws IOException {
    Path news =
        Files.writeString(
            folder.resolve("news.jsonl"),
            """
            {"id":"a","text":"Portugal condemned Chile."}
            {"id":"b","text":
            {"id":"c","text":"Chile condemned Portugal."}
            """);

    Ran ran = Shell.standard().run("read", "--events", news.toString());

    assertThat(ran.exit()).isEqualTo(4);
    assertThat(ran.out().lines()).hasSize(2);
    assertThat(ran.err()).contains("line 2").contains("2 articles read, 2 events, 1 input refused");
  }

  @Test
  void givesTheSameOutputInTheSameOrderWithAnyNumberOfThreads() throws IOException {
    String lines =
        IntStream.range(0, 60)
            .mapToObj(i -> "{\"id\":\"" + i + "\",\"text\":\"Portugal condemned Chile.\"}")
            .collect(Collectors.joining("\n"));
    Path news = Files.writeString(folder.resolve("news.jsonl"), lines);

    String one = Shell.standard().run("read", "--json", "--threads=1", news.toString()).out();
    String four = Shell.standard().run("read", "--json", "--threads=4", news.toString()).out();

    assertThat(four).isEqualTo(one);
    List<String> ids =
        one.lines()
            .map(line -> new RecordJson().read(line).article().origin().recordId().orElseThrow())
            .toList();
    assertThat(ids).isEqualTo(IntStream.range(0, 60).mapToObj(Integer::toString).toList());
  }

  @Test
  void endsQuietlyWhereTheReaderOfTheOutputHasLeft() {
    Ran ran = Shell.standard().input(CALL).runWithBrokenOutput("Broken pipe", "read", "-");

    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void failsWhereTheOutputCannotBeWritten() {
    Ran ran =
        Shell.standard()
            .input(CALL)
            .runWithBrokenOutput("No space left on device", "read", "--json", "-");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err())
        .isEqualTo("chancery: reading or writing failed: No space left on device\n");
  }

  @Test
  void listsTheFaultsOfADirectory() {
    Shell shell =
        Shell.with(
            () -> {
              throw new DirectoryException(List.of("people.tsv:3: no name", "people.tsv:9: twice"));
            });

    Ran ran = shell.input(CALL).run("read", "-");

    assertThat(ran.exit()).isEqualTo(3);
    assertThat(ran.err())
        .contains("chancery: people.tsv:3: no name\nchancery: people.tsv:9: twice\n");
  }

  @Test
  void showsNoStackTraceOfAFaultOfItsOwn() {
    Shell shell =
        Shell.with(
            () -> {
              throw new IllegalStateException("gears");
            });

    Ran ran = shell.run("read", "-");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.err()).contains("gears").contains("please report it");
  }

  @Test
  void refusesAWrongCommandLine() {
    for (String[] wrong :
        new String[][] {
          {"read"},
          {"reed"},
          {"read", "--json", "--events", "-"},
          {"read", "--color=blue", "-"},
          {"read", "--threads=0", "-"},
          {"read", "--threads=1025", "-"},
          {"read", "--threads=600000000", "-"},
          {"read", "--threads=many", "-"},
          {"evaluate"},
          {"evaluate", "relations"},
        }) {
      Ran ran = Shell.standard().run(wrong);

      assertThat(ran.exit()).as(String.join(" ", wrong)).isEqualTo(2);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).startsWith("chancery: ").contains("--help' tells how it is used");
    }
  }

  @Test
  void saysWhatIsWrongWithACommandLine() {
    assertThat(Shell.standard().run("read", "--json", "--events", "-").err())
        .startsWith("chancery: give --json or --events, not both\n");
    assertThat(Shell.standard().run("read", "--color=blue", "-").err())
        .startsWith(
            "chancery: Invalid value for option '--color': 'blue' is not auto, always or never\n");
    assertThat(Shell.standard().run("read", "--threads=600000000", "-").err())
        .startsWith("chancery: --threads is 600000000, not from 1 to 1024\n");
  }

  @Test
  void namesAnEmptyNameVisibly() {
    Ran ran = Shell.standard().run("read", "");

    assertThat(ran.exit()).isEqualTo(4);
    assertThat(ran.err()).startsWith("chancery: '': an empty name; ");
  }

  @Test
  void keepsControlCharactersOfAnInputFromTheTerminal() {
    Ran ran =
        Shell.standard().input("Bells\n\nPortugal condemned\u001b[31m Chile.\n").run("read", "-");

    assertThat(ran.out() + ran.err()).doesNotContain("\u001b");
  }
}
