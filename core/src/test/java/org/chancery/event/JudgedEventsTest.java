package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.Chancery;
import org.chancery.ingest.ReadLimits;
import org.chancery.ingest.Source;
import org.chancery.ingest.SourceReader;
import org.chancery.model.ArticleRecord;
import org.chancery.model.CharSpan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Two hundred events of real news that were judged by reading: what was right stays, what was none
 * goes.
 */
@DisplayName("Judged events of the shared corpora (skipped where the folder shared is absent)")
class JudgedEventsTest {

  private static final Path CORPORA =
      Path.of(
          System.getProperty(
              "chancery.shared", System.getProperty("chancery.root", "..") + "/../shared"),
          "corpora");

  private record Judged(String article, CharSpan span, String type, boolean event, boolean right) {}

  private static final List<Judged> JUDGED = new ArrayList<>();
  private static final Map<String, ArticleRecord> RECORDS = new HashMap<>();

  @BeforeAll
  static void codeTheJudgedArticles() throws IOException {
    assumeTrue(Files.isDirectory(CORPORA), "no " + CORPORA);
    JUDGED.addAll(judged());
    Set<String> wanted = JUDGED.stream().map(Judged::article).collect(Collectors.toSet());
    Chancery chancery = Chancery.standard();
    for (String file : List.of("wire-2017.jsonl", "news-319.jsonl")) {
      new SourceReader(ReadLimits.standard())
          .read(
              new Source(CORPORA.resolve(file).toString(), OptionalLong.empty()),
              InputStream.nullInputStream(),
              document -> {
                String id = document.origin().recordId().orElse("");
                if (wanted.contains(id)) {
                  chancery.read(document, issue -> {}).ifPresent(r -> RECORDS.put(id, r));
                }
              },
              issue -> {});
    }
  }

  @Test
  void nineInTenOfThoseThatWereAllRightAreStillCoded() {
    List<Judged> right = JUDGED.stream().filter(Judged::right).toList();
    long kept = right.stream().filter(JudgedEventsTest::isCoded).count();
    assertThat((double) kept / right.size()).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void fourInTenOfThoseThatWereNoneAreGone() {
    List<Judged> none = JUDGED.stream().filter(judged -> !judged.event()).toList();
    long left = none.stream().filter(JudgedEventsTest::isCoded).count();
    assertThat((double) left / none.size()).isLessThanOrEqualTo(0.6);
  }

  private static boolean isCoded(Judged judged) {
    return Optional.ofNullable(RECORDS.get(judged.article())).stream()
        .flatMap(record -> record.events().stream())
        .filter(event -> event.type().name().equals(judged.type()))
        .flatMap(event -> event.evidence().stream())
        .anyMatch(evidence -> evidence.span().overlaps(judged.span()));
  }

  private static List<Judged> judged() throws IOException {
    try (InputStream in = JudgedEventsTest.class.getResourceAsStream("judged-events.tsv")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(
              f ->
                  new Judged(
                      f[1],
                      new CharSpan(Integer.parseInt(f[2]), Integer.parseInt(f[3])),
                      f[4],
                      f[5].equals("y"),
                      f[6].equals("y") && f[7].equals("y") && f[8].equals("y")))
          .toList();
    }
  }
}
