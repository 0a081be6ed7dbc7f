package org.chancery.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.article.Pages.body;
import static org.chancery.article.Pages.headline;
import static org.chancery.article.Pages.published;

import java.util.Optional;
import org.chancery.ingest.FieldedText;
import org.chancery.model.Article;
import org.chancery.pipeline.IssueCode;
import org.chancery.pipeline.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A record with fields")
class FieldedTextTest {
  private static FieldedText dated(String date) {
    return new FieldedText(
        Pages.ORIGIN, Optional.empty(), "Veldia voted on Monday.", Optional.of(date));
  }

  @Test
  void isItsTitleAnEmptyLineAndItsText() {
    Article article =
        Pages.record("A vote", "MARROW (Reuters) - Veldia voted.\nThe count goes on.");
    assertThat(article.text())
        .isEqualTo("A vote\n\nMARROW (Reuters) - Veldia voted.\nThe count goes on.");
    assertThat(headline(article)).isEqualTo("A vote");
    assertThat(body(article)).containsExactly("Veldia voted.", "The count goes on.");
  }

  @Test
  void withoutATitleIsItsTextAlone() {
    Article article = Pages.article(dated("2017-12-31"));
    assertThat(article.text()).isEqualTo("Veldia voted on Monday.");
    assertThat(article.headline()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2017-12-31 | 2017-12-31",
        "2017-12-31T08:05:00Z | 2017-12-31T08:05Z",
        "2017-12-31T08:05:09.123+03:00 | 2017-12-31T08:05:09+03:00",
        "2017-12-31 08:05 | 2017-12-31T08:05",
        "December 31, 2017 | 2017-12-31",
        "31 December 2017 | 2017-12-31",
        "Sun, 31 Dec 2017 14:30:00 GMT | 2017-12-31T14:30Z",
        "Sun, 31 Dec 2017 14:30:00 +0200 | 2017-12-31T14:30+02:00",
        "31.12.2017 | 2017-12-31",
        "12/31/2017 | 2017-12-31",
        "Dec. 31st, 2017 at 12:10 a.m. | 2017-12-31T00:10",
        "14:30 EDT, July 4, 2017 | 2017-07-04T14:30-04:00",
        "14:30 EST, July 4, 2017 | 2017-07-04T14:30",
        "14:30 ET, July 4, 2017 | 2017-07-04T14:30-04:00",
        "14:30 BST, 4 July 2017 | 2017-07-04T14:30",
      })
  void isDatedAsItsSourceWritesIt(String written, String read) {
    Article article = Pages.article(dated(written));
    assertThat(published(article)).isEqualTo(read);
    assertThat(article.published().orElseThrow().span()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2017-02-30", "03/04/2017", "2017", "31 Brumaire 2017"})
  void withADateThatCannotBeReadHasNone(String date) {
    assertThat(Pages.issues(dated(date)))
        .singleElement()
        .satisfies(issue -> assertThat(issue.code()).isEqualTo(IssueCode.ARTICLE_BAD_DATE))
        .satisfies(issue -> assertThat(issue.severity()).isEqualTo(Severity.NOTE));
    assertThat(new ArticleParser().apply(dated(date), issue -> {}).orElseThrow().published())
        .isEmpty();
  }
}
