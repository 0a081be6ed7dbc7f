package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrefixTest {

  private static final String TEXT =
      "Veldia’s café closes\n\nMARROW — “No”, said Zoë Peña of Norrin.\r\nThe end – of it.\n";
  private static final String PAGE =
      "<!doctype html>\n<html><head><meta charset=\"utf-8\"><title>Veldia’s café</title></head>"
          + "<body><!-- x --><p>Norrin said “no”.</p></body></html>\n";
  private static final String LINES =
      """
      {"id": "1", "title": "A “title”", "text": "Veldia met \\"Norrin\\"."}\r
      {"text": "Zoë said so."}

      {"headline": null, "event_text": "The end."}
      """;
  private static final String ARRAY =
      """
      [
      {"text": "Veldia’s [café]"},
      {"text": "Norrin {"}
      ]
      """;

  static Stream<byte[]> goodFiles() {
    return Stream.of(TEXT, PAGE, LINES, ARRAY)
        .flatMap(
            text ->
                Stream.of(
                    text.getBytes(StandardCharsets.UTF_8),
                    ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                    ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                    ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
                    text.getBytes(Charset.forName("windows-1252"))));
  }

  @ParameterizedTest
  @MethodSource("goodFiles")
  void everyPrefixOfAGoodFileGivesDocumentsOrIssues(byte[] bytes) {
    for (int length = 0; length < bytes.length; length++) {
      checkReading(Arrays.copyOf(bytes, length), "clipped to " + length + " bytes");
    }
  }

  @ParameterizedTest
  @MethodSource("goodFiles")
  void everyDamageToAGoodFileGivesDocumentsOrIssues(byte[] bytes) {
    long seed = 4711;
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      byte[] damaged = bytes.clone();
      for (int i = random.nextInt(4); i >= 0; i--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      checkReading(damaged, "seed " + seed + ", round " + round);
    }
  }

  @Test
  void aCutUtf8FileIsNeverReadWithHalfACharacter() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    for (int length = 1; length < bytes.length; length++) {
      Reading reading = Reading.of(Arrays.copyOf(bytes, length));
      assertThat(reading.texts()).as("clipped to %d bytes", length).allMatch(TEXT::startsWith);
    }
  }

  private static void checkReading(byte[] bytes, String what) {
    Reading reading = Reading.of(bytes);
    assertThat(reading.documents().size() + reading.issues().size()).as(what).isPositive();
    assertThat(reading.texts()).as(what).noneMatch(WhiteSpace::only);
    assertThat(reading.documents())
        .as(what)
        .allMatch(document -> document.origin().byteOffset() < bytes.length);
  }
}
