package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.model.Auxiliary;
import org.chancery.model.CharSpan;
import org.chancery.model.EventType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderModelTest {

  private static final List<String> ACTORS =
      List.of(
          "Veldia", "Norrin", "Sarkovian troops", "the president of Tolmar", "Port Hale's mayor");
  private static final List<String> ACTS =
      List.of(
          "shelled",
          "met",
          "denied that it had threatened",
          "will not sign a treaty with",
          "أدان",
          "said 😀 to");
  private static final List<String> ENDS =
      List.of(
          ".",
          "",
          " on Tuesday.",
          ", a spokesman said.",
          " after talks in Easting failed, and left…");

  /** JUnit closes each after its test. */
  static Stream<ReaderModel> models() {
    return TestModels.all();
  }

  @ParameterizedTest
  @MethodSource("models")
  @DisplayName("500 sentences say the same, bit for bit, alone and from four threads in any order")
  void aResultDependsOnTheSentenceAlone(ReaderModel model) throws Exception {
    Random random = new Random(11);
    List<String> texts = IntStream.range(0, 500).mapToObj(n -> sentence(random)).toList();
    List<String> alone = texts.stream().map(text -> told(model, text)).toList();
    List<Integer> order = new ArrayList<>(IntStream.range(0, 500).boxed().toList());
    Collections.shuffle(order, random);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<String>> tasks = new ArrayList<>();
      order.forEach(n -> tasks.add(() -> told(model, texts.get(n))));
      List<Future<String>> shuffled = threads.invokeAll(tasks);
      for (int n = 0; n < order.size(); n++) {
        assertThat(shuffled.get(n).get()).isEqualTo(alone.get(order.get(n)));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void whatStandsAroundASentenceIsNotLookedAt(ReaderModel model) {
    String text = "Veldia shelled Port Hale.";
    EncodedSentence alone = model.encode(text, new CharSpan(0, text.length()));
    EncodedSentence within = model.encode("Norrin" + text + "No", new CharSpan(6, 31));
    assertThat(within.encoding().states()).isEqualTo(alone.encoding().states());
    assertThat(within.mentionSpans())
        .isEqualTo(alone.mentionSpans().stream().map(span -> span.shifted(6)).toList());
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyPairHasProbabilitiesThatComeToOneAndATriggerInTheSentence(ReaderModel model) {
    String text = "  On Monday Veldia's café-owners thanked Norrin.";
    CharSpan sentence = new CharSpan(2, text.length());
    List<CharSpan> mentions = List.of(new CharSpan(41, 47), new CharSpan(12, 18));
    List<PairReading> pairs = model.read(text, sentence, mentions).pairs();
    assertThat(pairs).hasSize(6);
    for (PairReading pair : pairs) {
      double sum = pair.nothing() + pair.types().values().stream().mapToDouble(p -> p).sum();
      assertThat(sum).isCloseTo(1, within(1e-9));
      assertThat(pair.probability(Auxiliary.NEGATION)).isBetween(0.0, 1.0);
      assertThat(sentence.contains(pair.trigger())).isTrue();
      assertThat(pair.trigger().length()).isPositive();
      for (EventType type : EventType.values()) {
        assertThat(pair.mode(type).stream()).allMatch(mode -> mode.type() == type);
      }
      pair.speaker().ifPresent(speaker -> assertThat(speaker).isBetween(0, 1));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   \n\u00a0", "\u0007\u200b"})
  void aSentenceWithoutWordsHasNothing(String text) {
    try (ReaderModel model = ReaderModel.of(TestModels.toy())) {
      EncodedSentence sentence = model.encode(text, new CharSpan(0, text.length()));
      assertThat(sentence.pieces()).isZero();
      assertThat(sentence.mentionSpans()).isEmpty();
      assertThat(sentence.roleSpans()).isEmpty();
      assertThat(sentence.pairs(List.of(new CharSpan(0, text.length()))).pairs()).isEmpty();
    }
  }

  @Test
  void mentionsWithoutAPieceAndNoMentionsAtAllAreInNoPair() {
    try (ReaderModel model = ReaderModel.of(TestModels.toy())) {
      EncodedSentence sentence = model.encode("Veldia  met Norrin", new CharSpan(0, 18));
      assertThat(sentence.pairs(List.of()).pairs()).isEmpty();
      SentenceReading read =
          sentence.pairs(
              List.of(
                  new CharSpan(0, 6),
                  new CharSpan(6, 8),
                  new CharSpan(90, 99),
                  new CharSpan(12, 18)));
      assertThat(read.pairs()).hasSize(6);
      assertThat(read.pair(OptionalInt.of(3), OptionalInt.of(0))).isPresent();
      assertThat(read.pair(OptionalInt.of(3), OptionalInt.empty())).isPresent();
      assertThat(read.pair(OptionalInt.of(1), OptionalInt.of(0))).isEmpty();
      assertThat(read.pair(OptionalInt.empty(), OptionalInt.empty())).isEmpty();
    }
  }

  @Test
  void spansAreWholeWordsWithTheAccentsBehindThem() {
    try (ReaderModel model = ReaderModel.of(TestModels.toy())) {
      String text = "in Cafe\u0301 VELDIA met Norrin";
      EncodedSentence sentence = model.encode(text, new CharSpan(0, text.length()));
      // The toy takes each capitalised word for a mention.
      assertThat(sentence.mentionSpans())
          .extracting(span -> span.in(text))
          .containsExactly("Cafe\u0301", "VELDIA", "Norrin");
      assertThat(sentence.roleSpans()).extracting(RoleSpan::role).containsOnly(SpanRole.ACTOR);
    }
  }

  @Test
  void aSentenceOutsideOfTheTextIsRefused() {
    try (ReaderModel model = ReaderModel.of(TestModels.toy())) {
      assertThatThrownBy(() -> model.encode("Veldia", new CharSpan(0, 7)))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void emojiAloneAndRightToLeftAreRead(ReaderModel model) {
    for (String text :
        List.of("😀😀 👍🏽 👨‍👩‍👧", "أدانت فلديا هجوم نورين على مارو", "وولديا VELDIA ורין")) {
      EncodedSentence sentence = model.encode(text, new CharSpan(0, text.length()));
      assertThat(sentence.pieces()).isPositive();
      SentenceReading read =
          sentence.pairs(
              List.of(new CharSpan(0, 2), new CharSpan(text.length() - 2, text.length())));
      assertThat(read.pairs()).allMatch(pair -> pair.trigger().end() <= text.length());
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void sixtyMentionsAndThreeThousandTokensAreRead(ReaderModel model) {
    StringBuilder text = new StringBuilder();
    List<CharSpan> mentions = new ArrayList<>();
    for (int n = 0; n < 60; n++) {
      mentions.add(new CharSpan(text.length(), text.length() + 6));
      text.append("Veldia met ").append("and then again ".repeat(16));
    }
    String all = text.toString();
    EncodedSentence sentence = model.encode(all, new CharSpan(0, all.length()));
    assertThat(sentence.pieces()).isGreaterThan(3000);
    SentenceReading read = sentence.pairs(mentions);
    for (int n = 0; n + 1 < 60; n++) {
      assertThat(read.pair(OptionalInt.of(n), OptionalInt.of(n + 1))).isPresent();
      assertThat(read.pair(OptionalInt.empty(), OptionalInt.of(n))).isPresent();
    }
    String shorter = "Veldia, ".repeat(60);
    List<CharSpan> listed =
        IntStream.range(0, 60).mapToObj(n -> new CharSpan(n * 8, n * 8 + 6)).toList();
    assertThat(model.read(shorter, new CharSpan(0, shorter.length()), listed).pairs())
        .hasSize(61 * 60);
  }

  @Test
  @DisplayName("a sentence of several windows has the states that its pieces have in one")
  void windowsAreJoinedWithoutASeam() {
    try (ReaderModel model = ReaderModel.of(TestModels.toy())) {
      String part = "Veldia met the mayor of Port Hale. ";
      String text = part.repeat(60);
      float[] one = model.encode(part, new CharSpan(0, part.length())).encoding().states();
      float[] all = model.encode(text, new CharSpan(0, text.length())).encoding().states();
      int pieces = one.length - 8;
      assertThat(all).hasSize(60 * pieces + 8);
      // The toy's states do not depend on what stands around a piece.
      for (int n = 4; n < all.length - 4; n++) {
        assertThat(all[n]).isEqualTo(one[4 + (n - 4) % pieces]);
      }
    }
  }

  @Test
  @DisplayName("the shipped model tells who shelled whom (skipped where its files are absent)")
  void theShippedModelTellsWhoDidIt() {
    assumeTrue(
        TestModels.shippedModelIsPresent(), "skipped: the files of the shipped model are absent");
    try (ReaderModel model = ReaderModel.shipped()) {
      String text = "Veldian forces shelled Norrinese positions near Port Hale on Monday.";
      SentenceReading read =
          model.read(
              text,
              new CharSpan(0, text.length()),
              List.of(new CharSpan(0, 14), new CharSpan(23, 42)));
      assertThat(read.pair(OptionalInt.of(0), OptionalInt.of(1)).orElseThrow().likeliest())
          .contains(EventType.ASSAULT);
    }
  }

  private static String sentence(Random random) {
    return pick(random, ACTORS)
        + " "
        + pick(random, ACTS)
        + " "
        + pick(random, ACTORS)
        + pick(random, ENDS);
  }

  private static String pick(Random random, List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** All that the model says of a text, each number in full. */
  private static String told(ReaderModel model, String text) {
    EncodedSentence sentence = model.encode(text, new CharSpan(0, text.length()));
    StringBuilder told = new StringBuilder();
    for (float number : sentence.encoding().states()) {
      told.append(Float.floatToRawIntBits(number)).append(' ');
    }
    told.append(sentence.mentionSpans()).append(sentence.roleSpans());
    List<CharSpan> mentions =
        ACTORS.stream()
            .filter(text::contains)
            .map(actor -> new CharSpan(text.indexOf(actor), text.indexOf(actor) + actor.length()))
            .toList();
    for (PairReading pair : sentence.pairs(mentions).pairs()) {
      told.append(pair.types()).append(pair.auxiliaries()).append(pair.status());
      told.append(pair.probability(Auxiliary.FUTURE)).append(pair.trigger()).append(pair.speaker());
    }
    return told.toString();
  }
}
