package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.CharSpan;
import org.chancery.model.PagePart;
import org.chancery.model.Sentence;
import org.chancery.model.TokenRange;
import org.chancery.text.Tokenizer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of expressions that say when, a test for each row. */
class TimeExpressionsTest {

  private static final String NONE = "-";

  private record Row(
      String id, LocalDate published, String marked, String iso, String kind, String basis) {

    String text() {
      return marked.replace("[", "").replace("]", "");
    }

    List<String> brackets() {
      List<String> found = new ArrayList<>();
      for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', open + 1)) {
        found.add(marked.substring(open + 1, marked.indexOf(']', open)));
      }
      return found;
    }
  }

  @TestFactory
  Stream<DynamicTest> everyRowIsRead() throws IOException {
    return rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.id() + " " + row.marked(), () -> check(row)));
  }

  @Test
  void theTableIsLargeAndHoldsTraps() throws IOException {
    List<Row> rows = rows();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(280);
    assertThat(rows).filteredOn(row -> row.kind().equals("none")).hasSizeGreaterThanOrEqualTo(40);
    assertThat(rows).extracting(Row::id).doesNotHaveDuplicates();
  }

  private static void check(Row row) {
    List<Sentence> sentences = new ArrayList<>();
    String text = row.text();
    int start = 0;
    for (String part : text.split(" \\|\\| ", -1)) {
      CharSpan span = new CharSpan(start, start + part.length());
      sentences.add(
          new Sentence(
              sentences.size(), PagePart.BODY, 0, span, new Tokenizer().tokens(text, span)));
      start += part.length() + " || ".length();
    }
    List<String> words = new ArrayList<>();
    List<String> impossible = new ArrayList<>();
    List<TimeExpression> found = new ArrayList<>();
    List<SentenceTimes> times = new TimeReader(row.published()).times(sentences);
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      Function<TokenRange, String> quote = range -> sentence.spanOf(range).in(text);
      times.get(i).expressions().forEach(e -> words.add(quote.apply(e.range())));
      times.get(i).impossible().forEach(range -> impossible.add(quote.apply(range)));
      found.addAll(times.get(i).expressions());
    }
    boolean isImpossible = row.kind().equals("impossible");
    assertThat(words).isEqualTo(isImpossible ? List.of() : row.brackets());
    assertThat(impossible).isEqualTo(isImpossible ? row.brackets() : List.of());
    if (!words.isEmpty()) {
      assertThat(joined(found, e -> e.iso().orElse(NONE))).isEqualTo(row.iso());
      assertThat(joined(found, e -> lower(e.kind()))).isEqualTo(row.kind());
      assertThat(joined(found, e -> lower(e.anchor()))).isEqualTo(row.basis());
    }
  }

  private static String joined(
      List<TimeExpression> found, Function<TimeExpression, String> column) {
    return found.stream().map(column).collect(Collectors.joining("; "));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static List<Row> rows() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    TimeExpressionsTest.class.getResourceAsStream("expressions.tsv")),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("id\t"))
          .map(line -> line.split("\t", -1))
          .map(f -> new Row(f[0], LocalDate.parse(f[1]), f[2], f[3], f[4], f[5]))
          .toList();
    }
  }
}
