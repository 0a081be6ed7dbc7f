package org.chancery.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.chancery.model.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A page of a megabyte in nested elements")
class NestedPageTest {
  private static final int PARAGRAPHS = 20_000;
  private static final String PARAGRAPH = "<p>Veldia and Norrin signed a grain pact in it.</p>\n";

  /** The bound is for a busy machine; read once per element around it, the text takes minutes. */
  private static final Duration BOUND = Duration.ofSeconds(30);

  @ParameterizedTest
  @CsvSource({"byline, 400", "ad, 400", "story, 500"})
  void isReadAtThePaceOfAFlatOne(String name, int depth) {
    String page = ("<div class=\"" + name + "\">").repeat(depth) + PARAGRAPH.repeat(PARAGRAPHS);
    Article article = assertTimeoutPreemptively(BOUND, () -> Pages.html(page));
    assertThat(article.body()).hasSize(PARAGRAPHS);
  }
}
