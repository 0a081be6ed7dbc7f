package org.chancery.article;

import org.chancery.ingest.HtmlPage;
import org.chancery.model.Article;

final class HtmlPageReader {
  Article read(HtmlPage page) {
    return new PageDraft(page.origin(), "").toArticle();
  }
}
