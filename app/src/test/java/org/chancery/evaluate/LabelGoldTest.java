package org.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.model.CharSpan;
import org.chancery.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelGoldTest {

  /** The flag before the sentence is two UTF-16 code units. */
  private static final String ARTICLE = "\ud83c\udff4 Veldia met Norrin. It rained.";

  private static final String HEAD = "S\tnews.jsonl\ta1\t3\t21\t366b18dfbfb5\tfirst\n";
  private static final String MENTIONS = "M\t1\t3\t9\nM\t2\t14\t20\n";
  private static final String ACT = "A\t1\t+\t2\tCONSULT\t-\toccurred\t10-13\t-\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void laysTheLabelsOverTheTextsInCodeUnits() {
    LabelledSentence sentence =
        read("# labels\n\n" + HEAD + MENTIONS + ACT).in(texts(ARTICLE)).sentences().get(0);

    assertThat(sentence.id()).isEqualTo("news.jsonl:a1:3:first");
    assertThat(sentence.text()).isEqualTo("Veldia met Norrin.");
    assertThat(sentence.mentions()).containsExactly(new CharSpan(0, 6), new CharSpan(11, 17));
    assertThat(sentence.acts())
        .singleElement()
        .satisfies(
            act -> {
              assertThat(act.type()).isEqualTo(EventType.CONSULT);
              assertThat(act.reciprocal()).isTrue();
              assertThat(act.recipients()).containsExactly(new CharSpan(11, 17));
              assertThat(act.triggers()).containsExactly(new CharSpan(7, 10));
              assertThat(act.speaker()).isEmpty();
            });
  }

  @Test
  void readsTheTextsOutOfLinesOfJson() throws IOException {
    Files.writeString(
        folder.resolve("news.jsonl"),
        "{\"id\":\"a1\",\"title\":\"x\",\"text\":\"It rained.\"}\n\n");

    assertThat(ArticleTexts.read(folder, List.of("news.jsonl", "gone.jsonl")).files())
        .isEqualTo(Map.of("news.jsonl", Map.of("a1", "It rained.")));
  }

  @Test
  void namesTheLineOfAFileOfTextsThatIsNoArticle() throws IOException {
    Files.writeString(
        folder.resolve("news.jsonl"), "{\"id\":\"a1\",\"text\":\"x\"}\n{\"id\":\"a2\"}\n");

    assertThatExceptionOfType(GoldException.class)
        .isThrownBy(() -> ArticleTexts.read(folder, List.of("news.jsonl")))
        .withMessageContaining("news.jsonl, line 2: no article; put one JSON object with id");
  }

  @Test
  void refusesATextThatIsAnotherOrNotThere() {
    LabelGold gold = read(HEAD + MENTIONS);

    assertThat(faults(gold, texts(ARTICLE.replace("met", "hit"))))
        .startsWith("labels.tsv, line 1: the sentence in news.jsonl, a1 is another; ");
    assertThat(faults(gold, texts("It rained.")))
        .startsWith("labels.tsv, line 1: the article a1 ends at 10; ");
    assertThat(faults(gold, new ArticleTexts(Map.of("news.jsonl", Map.of()))))
        .startsWith("labels.tsv, line 1: no article a1 in news.jsonl; ");
    assertThat(faults(gold, new ArticleTexts(Map.of())))
        .startsWith("labels.tsv, line 1: no file news.jsonl among the texts; ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "M,3,4,9|mention 3 where 1 was expected; ",
        "M,1,4|3 fields; write, with tabs: M, number, start, end",
        "M,1,2,9|2-9 lies outside the sentence; its offsets are 3-21",
        "M,1,9,9|no offsets: '9', '9'; ",
        "M,1,x,9|no offsets: 'x', '9'; ",
        "A,1,>,-,CONSULT,-,occurred,10-13,-|there is no mention '1'; this sentence has 0 mentions",
        "A,-,>,-,CONSULT,-,occurred,10-13,-|an act of nobody on nobody; ",
        "A,-,x,-,CONSULT,-,occurred,10-13,-|'x' between actors and recipients; ",
        "A,1,>,-,CONSULT,-,occurred,-,-|'-' for a trigger; ",
        "A,1,>,-,CONSULT,-,occurred,10-33,-|10-33 lies outside the sentence; ",
        "A,1,>,-,CONSULT,-,occurred,10-13|8 fields; ",
        "A,1,>,-,CONSULT,,occurred,10-13,-|an empty field; ",
        "X,1|a line that starts with 'X'; start it with S, M or A"
      })
  void namesTheLineOfAFaultyLabel(String line, String expected) {
    assertThat(faults(HEAD + line.replace(',', '\t') + "\n"))
        .singleElement()
        .asString()
        .startsWith("labels.tsv, line 2: " + expected);
  }

  @Test
  void refusesMentionsThatOverlap() {
    assertThat(faults(HEAD + "M\t1\t3\t9\nM\t2\t8\t13\n"))
        .singleElement()
        .asString()
        .startsWith("labels.tsv, line 3: mention 2 starts before the one before it ends; ");
  }

  @Test
  void namesTheFaultOfASentenceAndNotTheLabelsBelowIt() {
    assertThat(faults("S\tnews.jsonl\ta1\t3\t21\tnone\tfirst\n" + MENTIONS + ACT))
        .singleElement()
        .asString()
        .startsWith("labels.tsv, line 1: 'none' for a hash; ");
    assertThat(faults(HEAD.replace("news", "../news")))
        .singleElement()
        .asString()
        .startsWith("labels.tsv, line 1: '../news.jsonl' for a file; ");
  }

  @Test
  void refusesASentenceThatStandsTwiceAndLabelsWithoutASentence() {
    assertThat(faults(HEAD + MENTIONS + HEAD))
        .containsExactly(
            "labels.tsv, line 4: the sentence news.jsonl:a1:3:first stands at labels.tsv, line 1"
                + " too; label a sentence once a reading");
    assertThat(faults(MENTIONS).get(0))
        .startsWith("labels.tsv, line 1: a line before the first sentence; ");
    assertThat(faults("# nothing\n").get(0)).startsWith("labels.tsv: no sentence; ");
  }

  private static LabelGold read(String labels) {
    return LabelGold.read(GoldFile.of("labels.tsv", labels));
  }

  private static ArticleTexts texts(String article) {
    return new ArticleTexts(Map.of("news.jsonl", Map.of("a1", article)));
  }

  private static List<String> faults(String labels) {
    try {
      read(labels);
    } catch (GoldException faulty) {
      return String.valueOf(faulty.getMessage()).lines().toList();
    }
    return List.of();
  }

  private static String faults(LabelGold gold, ArticleTexts texts) {
    try {
      gold.in(texts);
    } catch (GoldException faulty) {
      return String.valueOf(faulty.getMessage());
    }
    return "";
  }
}
