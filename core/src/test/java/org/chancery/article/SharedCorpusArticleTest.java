package org.chancery.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.ingest.FieldedText;
import org.chancery.model.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In the shared corpora (skipped where the folder shared is absent)")
class SharedCorpusArticleTest {

  private static Path shared(String file) {
    String folder =
        System.getProperty(
            "chancery.shared",
            Path.of(System.getProperty("chancery.root", "..")).resolve("../shared").toString());
    Path path = Path.of(folder, file);
    assumeTrue(Files.exists(path), "shared/" + file + " is absent");
    return path;
  }

  private static List<Article> records(String file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Article> articles = new ArrayList<>();
    for (String line : Files.readAllLines(shared(file), StandardCharsets.UTF_8)) {
      JsonNode record = mapper.readTree(line);
      articles.add(
          Pages.article(
              new FieldedText(
                  Pages.ORIGIN,
                  Optional.of(record.path("title").asText()),
                  record.path("text").asText(),
                  Optional.of(record.path("date").asText()).filter(date -> !date.isEmpty()))));
    }
    return articles;
  }

  /**
   * 534 of the 556 stories have a dateline, counted by reading; the other 22 are lists of tweets.
   */
  @Test
  void theWireStoriesHaveTheirDatelinesAndDates() throws IOException {
    List<Article> articles = records("corpora/wire-2017.jsonl");
    assertThat(articles.stream().filter(article -> article.dateline().isPresent()).count())
        .isBetween(530L, 536L);
    assertThat(articles).allMatch(article -> article.published().isPresent());
    assertThat(articles)
        .noneMatch(article -> article.body().get(0).text().matches("(?s).{0,60}\\(Reuters\\).*"));
  }

  @Test
  void theStoriesWithoutDatelinesHaveNone() throws IOException {
    assertThat(records("corpora/news-319.jsonl")).allMatch(article -> article.dateline().isEmpty());
  }

  @Test
  void theSeedArticleIsTakenApartAsExpected() throws IOException {
    String page = Files.readString(shared("articles/xi-putin-2025-01-21.txt"));
    JsonNode expected =
        new ObjectMapper()
            .readTree(shared("articles/xi-putin-2025-01-21.expected.json").toFile())
            .path("article");
    Article article = Pages.text(page);
    assertThat(Pages.headline(article)).isEqualTo(expected.path("headline").asText());
    assertThat(Pages.published(article)).isEqualTo(expected.path("published").asText());
    assertThat(Pages.outlet(article)).isEqualTo(expected.path("outlet").asText());
    assertThat(Pages.authors(article)).isEqualTo(texts(expected.path("byline")));
    assertThat(Pages.editors(article)).isEqualTo(texts(expected.path("editors")));
    JsonNode image = expected.path("images").path(0);
    assertThat(Pages.images(article))
        .singleElement()
        .asString()
        .startsWith(image.path("captionStarts").asText())
        .endsWith(" | " + image.path("credit").asText());
    assertThat(article.body()).hasSize(25);
    assertThat(article.dateline()).isEmpty();
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }
}
