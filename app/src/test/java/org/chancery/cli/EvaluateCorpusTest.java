package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.cli.Shell.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("evaluate corpus and evaluate labels")
class EvaluateCorpusTest {

  private static final String CORPUS =
      """
      ## a1
      [1 Portugal] condemned [2 Chile].
      1 > 2  ACCUSE/disapprove  occurred  "condemned"

      ## a2 negative
      The weather was fine.
      none
      """;
  // "Portugal condemned Chile." begins behind "Fine. ".
  private static final String ARTICLE =
      "{\"id\":\"n1\",\"text\":\"Fine. Portugal condemned Chile.\"}\n";
  private static final String LABELS =
      """
      S\tnews.jsonl\tn1\t6\t31\tfeb0993d1d19\tfirst
      M\t1\t6\t14
      M\t2\t25\t30
      A\t1\t>\t2\tACCUSE/disapprove\t-\toccurred\t15-24\t-
      """;
  private static final String ONCE =
      "{\"mentions\":[{\"start\":0,\"end\":8,\"text\":\"Portugal\"},"
          + "{\"start\":19,\"end\":24,\"text\":\"Chile\"}],\"acts\":["
          + "{\"actors\":[{\"start\":0,\"end\":8,\"text\":\"Portugal\"}],"
          + "\"recipients\":[{\"start\":19,\"end\":24,\"text\":\"Chile\"}],\"reciprocal\":false,"
          + "\"type\":\"ACCUSE\",\"mode\":\"disapprove\",\"auxiliaries\":[],"
          + "\"status\":\"occurred\",\"triggers\":["
          + "{\"start\":9,\"end\":18,\"text\":\"condemned\"}],\"speaker\":null}]}";

  @TempDir private Path folder = Path.of("");

  private Path corpus = Path.of("");
  private Path labels = Path.of("");
  private Path texts = Path.of("");

  @BeforeEach
  void writeTheGold() throws IOException {
    corpus = Files.writeString(folder.resolve("corpus.txt"), CORPUS);
    labels = Files.writeString(folder.resolve("labels.tsv"), LABELS);
    texts = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(texts.resolve("news.jsonl"), ARTICLE);
  }

  @Test
  void scoresACorpusAndWritesAPredictionForEachSentence() throws IOException {
    Path predictions = folder.resolve("out.jsonl");

    Ran ran = run("corpus", corpus.toString(), "--predictions", predictions.toString());

    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .startsWith("2 sentences\n")
        .containsPattern("triples +1 +1 +1 +1\\.0000 +1\\.0000 +1\\.0000\n")
        .containsPattern("whole events +1 +1 +1 ")
        .containsPattern("pairs, any type +1 +1 +1 ")
        .containsPattern("mentions +2 +2 +2 ")
        .containsPattern("mode +1 +1 +1\\.0000\n")
        .contains("1 sentence without an act, 0 of them with an event (0.0000)\n")
        .containsPattern("ACCUSE +1 +1 +1 ");
    assertThat(Files.readAllLines(predictions))
        .containsExactly(
            "{\"id\":\"a1\",\"text\":\"Portugal condemned Chile.\",\"gold\":"
                + ONCE
                + ",\"predicted\":"
                + ONCE
                + "}",
            "{\"id\":\"a2\",\"text\":\"The weather was fine.\",\"gold\":{\"mentions\":[],"
                + "\"acts\":[]},\"predicted\":{\"mentions\":[],\"acts\":[]}}");
  }

  @Test
  void scoresLabelsOverTheirTexts() {
    Ran ran = run("labels", labels.toString(), "--texts", texts.toString(), "--json");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines()).hasSize(1);
    assertThat(ran.out())
        .startsWith("{\"sentences\":1,\"triples\":{\"gold\":1,\"predicted\":1,\"right\":1,")
        .contains("\"details\":{\"mode\":{\"triples\":1,\"right\":1,\"share\":1.0},")
        .contains("\"without_act\":{\"sentences\":0,\"with_event\":0,\"share\":0.0}");
  }

  @Test
  void takesTheFilesOfAFolder() throws IOException {
    Path below = Files.createDirectories(folder.resolve("both/below"));
    Files.copy(corpus, below.resolve("one.txt"));
    Files.writeString(folder.resolve("both/two.txt"), "## b1\nIt rained.\nnone\n");
    Files.writeString(folder.resolve("both/notes.md"), "no corpus");

    assertThat(run("corpus", folder.resolve("both").toString()).out()).startsWith("3 sentences\n");
    assertThat(run("corpus", texts.toString()).err())
        .isEqualTo("chancery: " + texts + ": no file in .txt; name a folder that holds a corpus\n");
  }

  @Test
  void namesEachFaultAndScoresNothing() throws IOException {
    Path faulty =
        Files.writeString(
            folder.resolve("faulty.txt"), CORPUS.replace("ACCUSE", "HUG").replace("none", "so"));
    Path predictions = folder.resolve("out.jsonl");

    Ran ran =
        run(
            "corpus",
            corpus.toString(),
            faulty.toString(),
            "--predictions",
            predictions.toString());

    assertThat(ran.exit()).isEqualTo(4);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("faulty.txt, line 3: no type 'HUG'; write one of "),
            line -> assertThat(line).contains("faulty.txt, line 7: no act: 'so'; write: "));
    assertThat(predictions).doesNotExist();
  }

  @Test
  void refusesTextsThatAreOthers() throws IOException {
    Files.writeString(texts.resolve("news.jsonl"), ARTICLE.replace("Chile", "Nepal"));

    Ran ran = run("labels", labels.toString(), "--texts", texts.toString());

    assertThat(ran.exit()).isEqualTo(4);
    assertThat(ran.err())
        .contains("labels.tsv, line 1: the sentence in news.jsonl, n1 is another; ");
    assertThat(run("labels", labels.toString(), "--texts", corpus.toString()).err())
        .contains("corpus.txt: no such folder; ");
    assertThat(run("labels", labels.toString()).exit()).isEqualTo(2);
  }

  @Test
  void doesNotWriteThePredictionsOverGoldOrTexts() throws IOException {
    String news = texts.resolve("news.jsonl").toString();

    assertThat(run("corpus", corpus.toString(), "--predictions", corpus.toString()).exit())
        .isEqualTo(4);
    assertThat(
            run("labels", labels.toString(), "--texts", texts.toString(), "--predictions", news)
                .exit())
        .isEqualTo(4);
    assertThat(corpus).hasContent(CORPUS);
    assertThat(texts.resolve("news.jsonl")).hasContent(ARTICLE);
  }

  private static Ran run(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "evaluate";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Shell.standard().run(all);
  }
}
