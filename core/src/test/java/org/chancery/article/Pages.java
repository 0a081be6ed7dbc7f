package org.chancery.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.ingest.FieldedText;
import org.chancery.ingest.HtmlPage;
import org.chancery.ingest.SourceDocument;
import org.chancery.ingest.TextPage;
import org.chancery.model.Article;
import org.chancery.model.CharSpan;
import org.chancery.model.Origin;
import org.chancery.model.Passage;
import org.chancery.model.Stated;
import org.chancery.pipeline.Issue;

/** Parses pages for the tests of this package and states what holds for every article. */
final class Pages {
  static final Origin ORIGIN = new Origin("page", "00", 0, Optional.empty());

  private Pages() {}

  static Article text(String page) {
    return article(new TextPage(ORIGIN, page));
  }

  static Article html(String page) {
    return article(new HtmlPage(ORIGIN, page));
  }

  static Article record(String title, String text) {
    return article(new FieldedText(ORIGIN, Optional.of(title), text, Optional.empty()));
  }

  static Article article(SourceDocument document) {
    Article article =
        new ArticleParser().apply(document, issue -> assertThat(issue).isNull()).orElseThrow();
    assertSound(article);
    return article;
  }

  static List<Issue> issues(SourceDocument document) {
    List<Issue> issues = new ArrayList<>();
    new ArticleParser().apply(document, issues::add);
    return issues;
  }

  static List<String> body(Article article) {
    return article.body().stream().map(Passage::text).toList();
  }

  static List<String> authors(Article article) {
    return article.authors().stream().map(Stated::value).toList();
  }

  static List<String> editors(Article article) {
    return article.editors().stream().map(Passage::text).toList();
  }

  static String headline(Article article) {
    return article.headline().map(Passage::text).orElse("");
  }

  static String outlet(Article article) {
    return article.outlet().map(Stated::value).orElse("");
  }

  /** Date, time and offset as far as they are known, in the manner of ISO 8601. */
  static String published(Article article) {
    return article
        .published()
        .map(Stated::value)
        .map(
            date ->
                date.date()
                    + date.time().map(time -> "T" + time).orElse("")
                    + date.offset().map(Object::toString).orElse(""))
        .orElse("");
  }

  static List<String> images(Article article) {
    return article.images().stream()
        .map(i -> i.caption().text() + i.credit().map(c -> " | " + c.text()).orElse(""))
        .toList();
  }

  /** Every passage is what stands at its span, and the paragraphs are in order and apart. */
  static void assertSound(Article article) {
    Stream<Passage> parts =
        Stream.of(
                article.headline().stream(),
                article.body().stream(),
                article.editors().stream(),
                article.images().stream().map(image -> image.caption()),
                article.images().stream().flatMap(image -> image.credit().stream()),
                article.dateline().stream().flatMap(line -> line.place().stream()),
                article.dateline().stream().flatMap(line -> line.day().stream()),
                article.dateline().stream().flatMap(line -> line.agency().stream()))
            .flatMap(part -> part);
    parts.forEach(
        part -> {
          assertThat(part.span().end()).isLessThanOrEqualTo(article.text().length());
          assertThat(part.span().in(article.text())).isEqualTo(part.text()).isNotBlank();
        });
    article.authors().forEach(name -> assertStands(article, name));
    article.outlet().ifPresent(name -> assertStands(article, name));
    article
        .published()
        .flatMap(Stated::span)
        .ifPresent(span -> assertThat(span.in(article.text())).isNotBlank());
    int last = 0;
    for (Passage paragraph : article.body()) {
      assertThat(paragraph.span().start()).isGreaterThanOrEqualTo(last);
      last = paragraph.span().end();
    }
  }

  private static void assertStands(Article article, Stated<String> name) {
    Optional<CharSpan> span = name.span();
    span.ifPresent(
        at -> assertThat(at.in(article.text()).replaceAll("\\s+", " ")).isEqualTo(name.value()));
  }
}
