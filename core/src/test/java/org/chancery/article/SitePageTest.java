package org.chancery.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.article.Pages.authors;
import static org.chancery.article.Pages.body;
import static org.chancery.article.Pages.headline;
import static org.chancery.article.Pages.outlet;
import static org.chancery.article.Pages.published;

import org.chancery.model.Article;
import org.chancery.model.Passage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A plain text that was copied with the links at the top of its site")
class SitePageTest {
  private static final String FIRST =
      "The parliament of Norrin voted on Tuesday to lift the decree of its president.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | The Straits Ledger | Norrin Correspondent",
        "false | The Straits Ledger | Norrin Correspondent",
        "false | The Straits Lantern | Senior Norrin Bureau Correspondent in Marrow",
      })
  void hasOutletHeadlineDateAuthorAndDateline(boolean dense, String outlet, String role) {
    Article article =
        Pages.text(
            String.join(
                dense ? "\n" : "\n\n",
                "Skip to main content",
                "Home > Asia > Politics",
                outlet,
                "Norrin lawmakers vote to lift martial law decree",
                "PUBLISHED ON DEC 4, 2024 06:15 AM",
                "Lee Min-ho",
                role,
                "PORT HALE – " + FIRST));
    assertThat(outlet(article)).isEqualTo(outlet);
    assertThat(headline(article)).isEqualTo("Norrin lawmakers vote to lift martial law decree");
    assertThat(published(article)).isEqualTo("2024-12-04T06:15");
    assertThat(authors(article)).containsExactly("Lee Min-ho");
    assertThat(article.dateline().orElseThrow().place().map(Passage::text)).contains("PORT HALE");
    assertThat(body(article)).containsExactly(FIRST);
  }
}
