package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.chancery.model.CharSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of {@code sentence-cases.txt}, which says how it is written. */
class SentenceCasesTest {

  private final SentenceSplitter splitter = new SentenceSplitter();

  @ParameterizedTest
  @MethodSource("cases")
  void cutsWhereTheCaseSays(String line) {
    String written = line.replace('⏎', '\n');
    String text = written.replaceAll("( ?)‖( ?)", "$2");
    List<String> expected = Arrays.stream(written.split("‖")).map(String::strip).toList();

    List<String> found =
        splitter.split(text, new CharSpan(0, text.length())).stream()
            .map(span -> span.in(text))
            .toList();

    assertThat(found).isEqualTo(expected);
  }

  @Test
  void thereAreAtLeastOneHundredAndFiftyCases() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(150).doesNotHaveDuplicates();
  }

  static List<String> cases() throws IOException {
    String name = "sentence-cases.txt";
    try (InputStream in =
        Objects.requireNonNull(SentenceCasesTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }
}
