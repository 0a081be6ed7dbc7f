package org.chancery.article;

import java.util.Optional;
import org.chancery.ingest.HtmlPage;
import org.chancery.model.Article;
import org.chancery.model.CharSpan;
import org.chancery.model.Image;
import org.chancery.model.Passage;
import org.chancery.model.Published;
import org.chancery.model.Stated;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads web pages. The article's text is made of headline, byline line, time line, captions (with
 * their credit in brackets), paragraphs and editors' line, in this order, an empty line between
 * them. What only the page's metadata say has no place in it, except the headline, which always has
 * one.
 */
final class HtmlPageReader {
  private final InfoLineReader infoLines = new InfoLineReader();
  private final CaptionReader captions = new CaptionReader();
  private final EditorsLineReader editorsLines = new EditorsLineReader();
  private final DatelineReader datelines = new DatelineReader();
  private final BylineReader bylines = new BylineReader();

  Article read(HtmlPage page) {
    Document document = Jsoup.parse(page.html());
    HtmlMetadata metadata = HtmlMetadata.of(document);
    HtmlParts parts = new HtmlPartsReader(document, metadata).read();
    Composition composition = new Composition(parts);
    PageDraft draft = new PageDraft(page.origin(), composition.text.toString());
    metadata.outlet().ifPresent(name -> draft.outlet(Stated.inMetadata(name)));
    composition.fill(draft, metadata);
    if (!draft.hasAuthors()) {
      metadata.authors().forEach(name -> draft.author(Stated.inMetadata(name)));
    }
    metadata
        .published()
        .ifPresent(
            date -> draft.date(new DateStamp(DateStamp.Label.NONE, Stated.inMetadata(date))));
    draft.trimBody(datelines, editorsLines);
    return draft.toArticle();
  }

  /** Puts the parts of one page one after another. */
  private final class Composition {
    private final HtmlParts parts;
    private final StringBuilder text = new StringBuilder();
    private int next;

    Composition(HtmlParts parts) {
      this.parts = parts;
      parts.headline().ifPresent(this::add);
      parts.infos().forEach(this::add);
      parts.times().forEach(time -> add(time.shown()));
      parts.captions().forEach(caption -> add(shown(caption)));
      parts.paragraphs().forEach(this::add);
      parts.editors().forEach(this::add);
    }

    private void add(String part) {
      text.append(text.length() == 0 ? "" : "\n\n").append(part);
    }

    private static String shown(HtmlParts.Caption caption) {
      return caption.words() + caption.credit().map(credit -> " (" + credit + ")").orElse("");
    }

    /** The span of the next part; to be asked in the order in which the parts were added. */
    private CharSpan span(String part) {
      CharSpan span = new CharSpan(next, next + part.length());
      next = span.end() + 2;
      return span;
    }

    void fill(PageDraft draft, HtmlMetadata metadata) {
      String whole = text.toString();
      parts.headline().ifPresent(title -> draft.headline(span(title)));
      parts.infos().forEach(info -> info(whole, span(info), draft, metadata));
      parts.times().forEach(time -> time(whole, time, span(time.shown()), draft, metadata));
      for (HtmlParts.Caption caption : parts.captions()) {
        draft.image(image(whole, caption, span(shown(caption))));
      }
      parts.paragraphs().forEach(paragraph -> draft.paragraph(span(paragraph)));
      for (String editors : parts.editors()) {
        editorsLines.read(whole, span(editors)).ifPresent(draft::editorsLine);
      }
    }

    private void info(String whole, CharSpan span, PageDraft draft, HtmlMetadata metadata) {
      Optional<InfoLine> line = infoLines.read(whole, span);
      if (line.isPresent()) {
        line.get().authors().forEach(draft::author);
        line.get().outlet().ifPresent(draft::outlet);
        line.get().dates().forEach(stamp -> draft.date(exact(stamp, metadata)));
        return;
      }
      Optional<BylineReader.Byline> named =
          bylines
              .at(whole, span.start(), span.end())
              .or(() -> bylines.namesAt(whole, span.start(), span.end()));
      named.ifPresent(byline -> byline.authors().forEach(draft::author));
    }

    private void time(
        String whole, HtmlParts.Time time, CharSpan span, PageDraft draft, HtmlMetadata metadata) {
      Optional<InfoLine> line = infoLines.read(whole, span).filter(info -> !info.dates().isEmpty());
      if (line.isEmpty()) {
        time.date()
            .ifPresent(date -> draft.date(new DateStamp(time.label(), Stated.at(span, date))));
        return;
      }
      for (DateStamp stamp : line.get().dates()) {
        Published shown = stamp.date().value();
        DateStamp.Label label =
            stamp.label() == DateStamp.Label.NONE ? time.label() : stamp.label();
        Published best = time.date().filter(date -> fills(date, shown)).orElse(shown);
        draft.date(exact(new DateStamp(label, new Stated<>(best, stamp.date().span())), metadata));
      }
    }

    /** A shown day with the time that the metadata give to the same day. */
    private static DateStamp exact(DateStamp stamp, HtmlMetadata metadata) {
      boolean updated = stamp.label() == DateStamp.Label.UPDATED;
      return metadata
          .published()
          .filter(date -> !updated && fills(date, stamp.date().value()))
          .map(date -> new DateStamp(stamp.label(), new Stated<>(date, stamp.date().span())))
          .orElse(stamp);
    }

    private static boolean fills(Published date, Published shown) {
      boolean sameTime = shown.time().isEmpty() || shown.time().equals(date.time());
      return sameTime && shown.offset().isEmpty() && date.date().equals(shown.date());
    }

    private Image image(String whole, HtmlParts.Caption caption, CharSpan span) {
      if (caption.credit().isEmpty()) {
        return captions.read(whole, span).orElseGet(() -> captions.readKnown(whole, span));
      }
      int words = span.start() + caption.words().length();
      return new Image(
          Passage.of(whole, new CharSpan(span.start(), words)),
          Optional.of(Passage.of(whole, new CharSpan(words + 2, span.end() - 1))));
    }
  }
}
