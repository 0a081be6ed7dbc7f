package org.chancery.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.chancery.model.CharSpan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordPiecesTest {

  private static final WordPieces WORDS = new WordPieces(lines("word-pieces-vocabulary.txt"));

  static LongStream seeds() {
    return LongStream.range(0, 20);
  }

  @Test
  @DisplayName("300 texts have the ids, places and capitals that Python's tokenizers give them")
  void agreesWithPython() throws IOException {
    List<String> rows = lines("word-pieces.jsonl");
    assertThat(rows).hasSize(300);
    for (String row : rows) {
      JsonNode expected = new ObjectMapper().readTree(row);
      String text = expected.get("text").asText();
      List<String> wanted = new ArrayList<>();
      for (int n = 0; n < expected.get("ids").size(); n++) {
        JsonNode span = expected.get("spans").get(n);
        wanted.add(
            "%d %d-%d %s"
                .formatted(
                    expected.get("ids").get(n).asInt(),
                    text.offsetByCodePoints(0, span.get(0).asInt()),
                    text.offsetByCodePoints(0, span.get(1).asInt()),
                    expected.get("capitals").get(n).asInt() == 1));
      }
      List<String> found =
          WORDS.of(text).stream()
              .map(
                  p ->
                      "%d %d-%d %s"
                          .formatted(p.id(), p.span().start(), p.span().end(), p.capital()))
              .toList();
      assertThat(found).as(text).isEqualTo(wanted);
    }
  }

  @Test
  void aMarkOfTheVocabularyInATextIsOrdinaryText() {
    List<String> vocabulary = List.of("[UNK]", "[SEP]", "[", "]", "se", "##p");
    List<WordPiece> pieces = new WordPieces(vocabulary).of("[SEP]");
    assertThat(pieces).extracting(WordPiece::id).containsExactly(2, 4, 5, 3);
    assertThat(pieces).extracting(WordPiece::opensWord).containsExactly(true, true, false, true);
  }

  @Test
  void aWordIsCapitalAsItStartsAlsoAtTheStartOfATextWithoutAFullStop() {
    assertThat(WORDS.of("Veldia shelled Norrin").get(0).capital()).isTrue();
    assertThat(WORDS.of("shelled Norrin").get(0).capital()).isFalse();
  }

  @Test
  void halvesOfSurrogatePairsAreDropped() {
    assertThat(WORDS.of("a\uD83D b\uDE00"))
        .extracting(WordPiece::span)
        .containsExactly(new CharSpan(0, 1), new CharSpan(3, 4));
    assertThat(WORDS.of("\uD83D")).isEmpty();
  }

  @Test
  void aVocabularyWithoutTheUnknownPieceIsRefused() {
    assertThatThrownBy(() -> new WordPieces(List.of("a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[UNK]");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("spans are in order, in the text, on whole characters, and cover every letter")
  void spansCoverAllLetters(long seed) {
    Random random = new Random(seed);
    for (int n = 0; n < 200; n++) {
      String text = text(random);
      boolean[] covered = new boolean[text.length()];
      CharSpan last = new CharSpan(0, 0);
      for (WordPiece piece : WORDS.of(text)) {
        CharSpan span = piece.span();
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(span.length()).isPositive();
        assertThat(span.start() >= last.end() || span.equals(last)).as(text).isTrue();
        assertThat(Character.isLowSurrogate(text.charAt(span.start()))).isFalse();
        assertThat(Character.isHighSurrogate(text.charAt(span.end() - 1))).isFalse();
        Arrays.fill(covered, span.start(), span.end(), true);
        last = span;
      }
      for (int at = 0; at < text.length(); at++) {
        if (Character.isLetterOrDigit(text.codePointAt(at))) {
          assertThat(covered[at]).as("%s at %d", text, at).isTrue();
        }
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(60);
    while (text.length() < length) {
      switch (random.nextInt(6)) {
        case 0, 1, 2 -> text.append((char) (' ' + random.nextInt(95)));
        case 3 -> text.append((char) (0xA0 + random.nextInt(0x600)));
        case 4 -> text.appendCodePoint(0x300 + random.nextInt(0x80));
        default -> {
          int c = random.nextInt(0x30000);
          if (c < 0xD800 || c > 0xDFFF) {
            text.appendCodePoint(c);
          }
        }
      }
    }
    return text.toString();
  }

  static List<String> lines(String resource) {
    try (InputStream in = WordPiecesTest.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no test resource " + resource);
      }
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new IllegalStateException(resource, e);
    }
  }
}
