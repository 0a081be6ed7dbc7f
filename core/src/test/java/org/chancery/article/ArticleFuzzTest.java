package org.chancery.article;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.chancery.ingest.HtmlPage;
import org.chancery.ingest.TextPage;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Any characters at all")
class ArticleFuzzTest {

  @FuzzTest(maxDuration = "30s")
  void areReadAsText(FuzzedDataProvider data) {
    TextPage page = new TextPage(Pages.ORIGIN, data.consumeRemainingAsString());
    new ArticleParser().apply(page, issue -> {}).ifPresent(Pages::assertSound);
  }

  @FuzzTest(maxDuration = "30s")
  void areReadAsHtml(FuzzedDataProvider data) {
    HtmlPage page = new HtmlPage(Pages.ORIGIN, data.consumeRemainingAsString());
    new ArticleParser().apply(page, issue -> {}).ifPresent(Pages::assertSound);
  }
}
