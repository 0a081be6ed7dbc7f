package org.chancery.article;

import java.util.Optional;
import org.chancery.ingest.FieldedText;
import org.chancery.ingest.HtmlPage;
import org.chancery.ingest.SourceDocument;
import org.chancery.ingest.TextPage;
import org.chancery.model.Article;
import org.chancery.pipeline.Issue;
import org.chancery.pipeline.IssueCode;
import org.chancery.pipeline.IssueSink;
import org.chancery.pipeline.Severity;
import org.chancery.pipeline.Stage;

/**
 * The stage that takes a source document apart into an {@link Article}.
 *
 * <p>Gives nothing, and reports {@link IssueCode#ARTICLE_NO_TEXT}, where a web page holds neither a
 * paragraph nor a caption, or another text neither a headline nor a paragraph. Reports {@link
 * IssueCode#ARTICLE_BAD_DATE} as a note where a record gives a date that cannot be read. Immutable;
 * may be used by many threads.
 */
public final class ArticleParser implements Stage<SourceDocument, Optional<Article>> {
  private final TextPageReader textPages = new TextPageReader();
  private final HtmlPageReader htmlPages = new HtmlPageReader();
  private final FieldedTextReader fieldedTexts = new FieldedTextReader();

  @Override
  public Optional<Article> apply(SourceDocument document, IssueSink issues) {
    Article article = read(document, issues);
    if (holdsText(document, article)) {
      return Optional.of(article);
    }
    issues.report(
        new Issue(
            IssueCode.ARTICLE_NO_TEXT,
            Severity.REFUSED,
            document.place(),
            "the page holds no article text",
            "give a page with at least one paragraph"));
    return Optional.empty();
  }

  /** The title of a web page is there though its text may be built by a script that never ran. */
  private static boolean holdsText(SourceDocument document, Article article) {
    boolean besides =
        document instanceof HtmlPage ? !article.images().isEmpty() : article.headline().isPresent();
    return besides || !article.body().isEmpty();
  }

  private Article read(SourceDocument document, IssueSink issues) {
    if (document instanceof TextPage page) {
      return textPages.read(page);
    }
    if (document instanceof HtmlPage page) {
      return htmlPages.read(page);
    }
    if (document instanceof FieldedText record) {
      return fieldedTexts.read(record, issues);
    }
    throw new IllegalArgumentException("unknown kind of document: " + document.getClass());
  }

  @Override
  public String toString() {
    return "article";
  }
}
