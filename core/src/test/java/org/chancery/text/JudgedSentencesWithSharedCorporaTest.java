package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.model.CharSpan;
import org.junit.jupiter.api.Test;

/**
 * The sentences of {@code judged-sentences.tsv}. Needs the news corpora, which are no part of the
 * project: {@code -Dchancery.shared=DIR}, otherwise {@code ../shared} beside the checkout.
 */
class JudgedSentencesWithSharedCorporaTest {

  private record Judged(String file, String id, CharSpan span, boolean right) {}

  @Test
  void everySentenceJudgedRightIsStillCut() throws IOException {
    Path corpora = shared().resolve("corpora");
    assumeTrue(Files.isDirectory(corpora), "skipped: no news corpora at " + corpora);
    Map<String, Set<CharSpan>> sentences = new HashMap<>();
    List<Judged> lost = new ArrayList<>();

    for (Judged judged : judged()) {
      if (!sentences.containsKey(judged.file() + judged.id())) {
        sentences.putAll(cut(corpora, judged.file()));
      }
      Set<CharSpan> found = sentences.getOrDefault(judged.file() + judged.id(), Set.of());
      if (judged.right() && !found.contains(judged.span())) {
        lost.add(judged);
      }
    }

    assertThat(lost).isEmpty();
  }

  @Test
  void twoHundredSentencesAreJudged() throws IOException {
    assertThat(judged()).hasSize(200).doesNotHaveDuplicates();
  }

  private static Map<String, Set<CharSpan>> cut(Path corpora, String file) throws IOException {
    SentenceSplitter splitter = new SentenceSplitter();
    ObjectMapper json = new ObjectMapper();
    Map<String, Set<CharSpan>> sentences = new HashMap<>();
    for (String line : Files.readAllLines(corpora.resolve(file))) {
      JsonNode article = json.readTree(line);
      String text = article.get("text").asText();
      sentences.put(
          file + article.get("id").asText(),
          new HashSet<>(splitter.split(text, new CharSpan(0, text.length()))));
    }
    return sentences;
  }

  private static List<Judged> judged() throws IOException {
    String name = "judged-sentences.tsv";
    try (InputStream in =
        Objects.requireNonNull(
            JudgedSentencesWithSharedCorporaTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(
              f ->
                  new Judged(
                      f[0],
                      f[1],
                      new CharSpan(Integer.parseInt(f[2]), Integer.parseInt(f[3])),
                      f[4].equals("right")))
          .toList();
    }
  }

  private static Path shared() {
    String chosen = System.getProperty("chancery.shared");
    return chosen != null
        ? Path.of(chosen)
        : Path.of(System.getProperty("chancery.root", "..")).resolve("../shared").normalize();
  }
}
