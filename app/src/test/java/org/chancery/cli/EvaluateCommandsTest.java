package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.chancery.cli.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandsTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void scoresRelationsAndWritesAPredictionForEachRow() throws IOException {
    Path predictions = folder.resolve("out.jsonl");

    Ran ran =
        Shell.standard()
            .run(
                "evaluate",
                "relations",
                gold("relations.tsv"),
                "--predictions",
                predictions.toString());

    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .startsWith("4 rows, 3 right, 1 without an answer (counted as wrong)\naccuracy  0.7500\n")
        .contains("mean over the types that occur in the gold")
        .containsPattern("YIELD +2 +1 +1 +1\\.0000 +0\\.5000 +0\\.6667");
    assertThat(Files.readAllLines(predictions))
        .hasSize(4)
        .first()
        .asString()
        .matches(
            "\\{\"row\":1,\"gold\":\"ACCUSE\",\"predicted\":\"ACCUSE\",\"confidence\":0\\.\\d{1,2}}");
    assertThat(Files.readAllLines(predictions).get(3))
        .isEqualTo("{\"row\":4,\"gold\":\"YIELD\",\"predicted\":null,\"confidence\":null}");
  }

  @Test
  void printsScoresAsOneLineOfJson() {
    Ran ran = Shell.standard().run("evaluate", "relations", "--json", gold("relations.tsv"));

    assertThat(ran.out().lines()).hasSize(1);
    assertThat(ran.out())
        .startsWith("{\"rows\":4,\"right\":3,\"unanswered\":1,\"accuracy\":0.75,\"macro_f1\":0.")
        .contains("\"YIELD\":{\"gold\":2,\"predicted\":1,\"right\":1,\"precision\":1.0,");
  }

  @Test
  void scoresRoles() throws IOException {
    Path predictions = folder.resolve("out.jsonl");

    Ran ran =
        Shell.standard()
            .run("evaluate", "roles", gold("roles.bio"), "--predictions", predictions.toString());

    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .startsWith("1 sentence\n")
        .containsPattern("S source +1 +1 +1 +1\\.0000")
        .containsPattern("all \\(micro\\) +2 +2 +2 +1\\.0000")
        .contains("2 mentions, 2.00 a sentence\n")
        .containsPattern("all +2 +2 +1\\.0000 +2\n");
    assertThat(Files.readString(predictions))
        .isEqualTo(
            "{\"sentence\":1,\"text\":\"Portugal condemned Chile .\",\"spans\":["
                + "{\"role\":\"S\",\"start\":0,\"end\":8,\"text\":\"Portugal\"},"
                + "{\"role\":\"T\",\"start\":19,\"end\":24,\"text\":\"Chile\"}],\"mentions\":["
                + "{\"start\":0,\"end\":8,\"text\":\"Portugal\",\"actors\":["
                + "{\"name\":\"Portugal\",\"code\":\"PRT\",\"sectors\":[]}]},"
                + "{\"start\":19,\"end\":24,\"text\":\"Chile\",\"actors\":["
                + "{\"name\":\"Chile\",\"code\":\"CHL\",\"sectors\":[]}]}]}\n");
  }

  @Test
  void scoresEvents() throws IOException {
    Path predictions = folder.resolve("out.jsonl");

    Ran ran =
        Shell.standard()
            .run(
                "evaluate",
                "events",
                gold("events.jsonl"),
                "--predictions",
                predictions.toString());

    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .startsWith("2 texts;")
        .containsPattern("types +1 +1 +1 +1\\.0000")
        .containsPattern("triples +1 +1 +1 +1\\.0000");
    assertThat(Files.readAllLines(predictions))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("{\"id\":\"g1\",\"events\":[{\"id\":"),
            line -> assertThat(line).isEqualTo("{\"id\":\"g2\",\"events\":[]}"));
  }

  @Test
  void scoresNothingOfAFaultyGoldFile() throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.tsv"), "sentence_id\ttype\n1\tAID\n");
    Path predictions = folder.resolve("out.jsonl");

    Ran ran =
        Shell.standard()
            .run("evaluate", "relations", gold.toString(), "--predictions", predictions.toString());

    assertThat(ran.exit()).isEqualTo(4);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.err()).contains("gold.tsv, line 1: no column 'marked_sentence'; ");
    assertThat(predictions).doesNotExist();
  }

  @Test
  void refusesAGoldFileThatIsMissingEmptyOrNoText() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.bio"), "");
    Path bytes = Files.write(folder.resolve("bytes.bio"), new byte[] {(byte) 0xff, (byte) 0xfe, 1});

    for (Path gold : new Path[] {empty, bytes, folder, folder.resolve("missing.bio")}) {
      Ran ran = Shell.standard().run("evaluate", "roles", gold.toString());

      assertThat(ran.exit()).as(gold.toString()).isEqualTo(4);
      assertThat(ran.err().lines()).hasSize(1);
    }
  }

  @Test
  void doesNotWriteThePredictionsOverTheGold() throws IOException {
    Path gold = Files.copy(Path.of(gold("roles.bio")), folder.resolve("gold.bio"));

    Ran ran =
        Shell.standard()
            .run("evaluate", "roles", gold.toString(), "--predictions", gold.toString());

    assertThat(ran.exit()).isEqualTo(4);
    assertThat(gold).hasSameTextualContentAs(Path.of(gold("roles.bio")));
  }

  @Test
  void failsWherePredictionsCannotBeWritten() {
    String nowhere = folder.resolve("no-such-folder").resolve("out.jsonl").toString();

    Ran ran =
        Shell.standard().run("evaluate", "roles", gold("roles.bio"), "--predictions", nowhere);

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err())
        .isEqualTo("chancery: reading or writing failed: '" + nowhere + "': no such folder\n");
  }

  @Test
  void namesThePredictionsThatAreAFolder() {
    Ran ran =
        Shell.standard()
            .run("evaluate", "roles", gold("roles.bio"), "--predictions", folder.toString());

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).endsWith("failed: '" + folder + "': is a folder\n");
  }

  @Test
  void saysWhereAGoldFileIsFaulty() throws IOException {
    Path json = Files.writeString(folder.resolve("gold.jsonl"), "\nbroken\n");
    Path latin =
        Files.write(
            folder.resolve("latin.bio"),
            "a O\n\u00e9t\u00e9 O\n".getBytes(StandardCharsets.ISO_8859_1));
    Path bare = Files.writeString(folder.resolve("short.bio"), "Veldia\n");

    assertThat(Shell.standard().run("evaluate", "events", json.toString()).err())
        .endsWith("gold.jsonl, line 2: not a JSON object; put one JSON object on each line\n");
    assertThat(Shell.standard().run("evaluate", "roles", latin.toString()).err())
        .endsWith("latin.bio, line 2: not UTF-8; save it as UTF-8 text\n");
    assertThat(Shell.standard().run("evaluate", "roles", bare.toString()).err())
        .contains("short.bio, line 1: 1 field; ");
  }

  @Test
  void countsOneInTheSingular() throws IOException {
    Path row =
        Files.writeString(
            folder.resolve("gold.tsv"), "sentence_id\ttype\tmarked_sentence\n1\tAID\tIt rained.\n");
    Path text =
        Files.writeString(
            folder.resolve("gold.jsonl"), "{\"id\":\"1\",\"text\":\"It rained.\",\"event\":[]}\n");

    assertThat(Shell.standard().run("evaluate", "relations", row.toString()).out())
        .startsWith("1 row, 0 right, ");
    assertThat(Shell.standard().run("evaluate", "events", text.toString()).out())
        .startsWith("1 text; ");
  }

  private static String gold(String name) {
    URL found = Objects.requireNonNull(EvaluateCommandsTest.class.getResource("/gold/" + name));
    try {
      return Path.of(found.toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
