package org.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Auxiliary;
import org.chancery.model.CharSpan;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusGoldTest {

  @Test
  void takesTheBracketsOutOfTheTextAndKeepsWhereTheyStood() {
    LabelledSentence sentence = only("## x1\n[1 Veldia] left \\[sic\\] [2 Port Hale].\nnone\n");

    assertThat(sentence.text()).isEqualTo("Veldia left [sic] Port Hale.");
    assertThat(sentence.mentions()).containsExactly(new CharSpan(0, 6), new CharSpan(18, 27));
    assertThat(sentence.acts()).isEmpty();
  }

  @Test
  void readsAllThatAnActSays() {
    LabelledSentence sentence =
        only(
            """
            ## x1 list denied
            [1 Veldia] and [2 Norrin] did not bomb, bomb [3 Drenn], [4 Tolmari radio] said.
            1,2 > 3  ASSAULT/aerial  +historical,negation  denied  "bomb"#2  by 4
            """);

    assertThat(sentence.acts())
        .containsExactly(
            new Act(
                List.of(new CharSpan(0, 6), new CharSpan(11, 17)),
                List.of(new CharSpan(37, 42)),
                false,
                EventType.ASSAULT,
                Optional.of(Mode.ASSAULT_AERIAL),
                Set.of(Auxiliary.HISTORICAL, Auxiliary.NEGATION),
                Status.DENIED,
                List.of(new CharSpan(32, 36)),
                Optional.of(new CharSpan(44, 57))));
  }

  @Test
  void passesOverRemarksEmptyLinesAndTheEndsOfLinesOfWindows() {
    CorpusGold gold =
        read(
            "# invented\r\n#\r\n\r\n## x1\r\n# a remark\r\n[1 Veldia] met [2 Norrin].\r\n\r\n1 + 2 CONSULT occurred \"met\"\r\n");

    assertThat(gold.sentences()).hasSize(1);
    assertThat(gold.sentences().get(0).acts().get(0).reciprocal()).isTrue();
    assertThat(gold.sentences().get(0).place()).isEqualTo("gold.txt, line 4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1 > 2 HUG occurred \"met\"|no type 'HUG'; write one of AGREE, CONSULT, ",
        "1 > 2 CONSULT/strike occurred \"met\"|no CONSULT mode 'strike'; write one of visit, ",
        "1 > 2 AID/food occurred \"met\"|AID has no mode 'food'; it has none",
        "1 > 2 CONSULT +past occurred \"met\"|no auxiliary 'past'; write one of historical, ",
        "1 > 2 CONSULT done \"met\"|no status 'done'; write one of occurred, ongoing, ",
        "1 > 3 CONSULT occurred \"met\"|there is no mention '3'; this sentence has 2 mentions",
        "0 > 2 CONSULT occurred \"met\"|there is no mention '0'",
        "1,1 > 2 CONSULT occurred \"met\"|a mention stands twice in '1,1'",
        "1 > 1 CONSULT occurred \"met\"|a mention is actor and recipient of one act",
        "- > - CONSULT occurred \"met\"|an act of nobody on nobody",
        "1 + - CONSULT occurred \"met\"|a reciprocal act of one party; write 1 > -",
        "1 > 2 CONSULT occurred \"saw\"|the trigger \"saw\" does not stand there; copy it",
        "1 > 2 CONSULT occurred \"met\"#2|the trigger \"met\"#2 does not stand there",
        "1 > 2 CONSULT occurred \"met\"#0|the trigger \"met\"#0 does not stand there",
        "1 > 2 CONSULT occurred \"met\" by 7|there is no mention '7'",
        "1 > 2 CONSULT occurred|no act: '1 > 2 CONSULT occurred'; write: 1 > 2  TYPE/mode",
        "Norrin agreed.|no act: 'Norrin agreed.'"
      })
  void namesTheLineOfAFaultyAct(String act, String expected) {
    assertThat(faults("## x1\n[1 Veldia] met [2 Norrin].\n" + act + "\n"))
        .singleElement()
        .asString()
        .startsWith("gold.txt, line 3: " + expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1 Veldia] met [2 Norrin.|mention 2 is not closed; ",
        "[1 Veldia met [2 Norrin]].|mention 1 holds another; ",
        "[1 Veldia] met [3 Norrin].|mention 3 where 2 was expected; ",
        "[Veldia] met Norrin.|a bracket without number and space at '[Veldia] met Norrin.'; ",
        "[1 ] met Norrin.|mention 1 is empty; ",
        "Veldia] met Norrin.|a ] without its [; "
      })
  void namesTheLineOfAFaultyTextAndNotTheActsThatItMakesWrong(String text, String expected) {
    assertThat(faults("## x1\n" + text + "\n9 > 8 CONSULT occurred \"met\"\n"))
        .singleElement()
        .asString()
        .startsWith("gold.txt, line 2: " + expected);
  }

  @Test
  void namesEachFaultOfAllFiles() {
    GoldFile one = GoldFile.of("one.txt", "## a\nIt rained.\nnone\nx\n\n##\nIt rained.\nnone\n");
    GoldFile two =
        GoldFile.of("two.txt", "so\n## b odd\nIt rained.\n## c\n## a\nIt rained.\nnone\n");
    GoldFile three = GoldFile.of("three.txt", "# nothing\n");

    assertThatExceptionOfType(GoldException.class)
        .isThrownBy(() -> CorpusGold.read(List.of(one, two, three)))
        .satisfies(
            e ->
                assertThat(
                        String.valueOf(e.getMessage())
                            .lines()
                            .map(line -> line.replaceFirst(";.*", "")))
                    .containsExactly(
                        "one.txt, line 4: no act: 'x'",
                        "one.txt, line 1: a has acts and none",
                        "one.txt, line 6: a sentence without id",
                        "two.txt, line 1: a line before the first sentence",
                        "two.txt, line 2: no construction 'odd'",
                        "two.txt, line 2: b has no act",
                        "two.txt, line 4: c has no text",
                        "three.txt: no sentence"));
  }

  @Test
  void refusesAnIdThatStandsTwice() {
    assertThat(faults("## a\nIt rained.\nnone\n## a\nIt snowed.\nnone\n"))
        .containsExactly(
            "gold.txt, line 4: the id a stands at gold.txt, line 1 too; give each sentence an id of"
                + " its own");
  }

  @Test
  void masksActorsAndNumbersInTheSkeleton() {
    assertThat(
            only("## a\nOn 3 May  [1 Veldia] paid [2 Norrin] 1,200.50 marks.\nnone\n").skeleton())
        .isEqualTo("on 9 may @ paid @ 9 marks.");
  }

  private static LabelledSentence only(String text) {
    return read(text).sentences().get(0);
  }

  private static CorpusGold read(String text) {
    return CorpusGold.read(List.of(GoldFile.of("gold.txt", text)));
  }

  private static List<String> faults(String text) {
    try {
      read(text);
    } catch (GoldException faulty) {
      return String.valueOf(faulty.getMessage()).lines().toList();
    }
    return List.of();
  }
}
