package org.chancery.article;

import java.util.Optional;
import org.chancery.ingest.FieldedText;
import org.chancery.model.Article;
import org.chancery.model.CharSpan;
import org.chancery.model.Published;
import org.chancery.model.Stated;
import org.chancery.pipeline.Issue;
import org.chancery.pipeline.IssueCode;
import org.chancery.pipeline.IssueSink;
import org.chancery.pipeline.Severity;

/**
 * Reads records with fields. The article's text is the title, an empty line and the text; every
 * line of the text is a paragraph.
 */
final class FieldedTextReader {
  private final PageDateReader pageDates = new PageDateReader();
  private final DatelineReader datelines = new DatelineReader();
  private final EditorsLineReader editorsLines = new EditorsLineReader();

  Article read(FieldedText record, IssueSink issues) {
    String title = record.title().orElse("");
    int bodyStart = title.isEmpty() ? 0 : title.length() + 2;
    String text = title.isEmpty() ? record.text() : title + "\n\n" + record.text();
    PageDraft draft = new PageDraft(record.origin(), text);
    CharSpan headline = Layout.trim(text, new CharSpan(0, title.length()));
    if (headline.length() > 0) {
      draft.headline(headline);
    }
    for (CharSpan line : Layout.lines(record.text())) {
      CharSpan span = line.shifted(bodyStart);
      Optional<EditorsLine> editors = editorsLines.read(text, span);
      editors.ifPresentOrElse(draft::editorsLine, () -> draft.paragraph(span));
    }
    draft.trimBody(datelines, editorsLines);
    record.date().ifPresent(date -> date(date, record, draft, issues));
    return draft.toArticle();
  }

  private void date(String date, FieldedText record, PageDraft draft, IssueSink issues) {
    Optional<Published> published = pageDates.whole(date);
    published.ifPresentOrElse(
        day -> draft.date(new DateStamp(DateStamp.Label.NONE, Stated.inMetadata(day))),
        () ->
            issues.report(
                new Issue(
                    IssueCode.ARTICLE_BAD_DATE,
                    Severity.NOTE,
                    record.place(),
                    "date \"" + date.substring(0, Math.min(40, date.length())) + "\" is not read",
                    "write dates as 2025-01-22 or 2025-01-22T08:50:00Z")));
  }
}
