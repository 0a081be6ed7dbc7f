package org.chancery.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Article;
import org.chancery.model.ArticleId;
import org.chancery.model.CharSpan;
import org.chancery.model.Dateline;
import org.chancery.model.Image;
import org.chancery.model.Origin;
import org.chancery.model.Passage;
import org.chancery.model.Published;
import org.chancery.model.Stated;

/** The parts of one page while they are being found. Used by one thread, for one page. */
final class PageDraft {
  private final Origin origin;
  private final String text;
  private final List<DateStamp> dates = new ArrayList<>();
  private final List<Stated<String>> authors = new ArrayList<>();
  private final List<Stated<String>> reporters = new ArrayList<>();
  private final List<Image> images = new ArrayList<>();
  private final List<CharSpan> body = new ArrayList<>();
  private final List<Passage> editors = new ArrayList<>();
  private Optional<Passage> headline = Optional.empty();
  private Optional<Stated<String>> outlet = Optional.empty();
  private Optional<Dateline> dateline = Optional.empty();

  PageDraft(Origin origin, String text) {
    this.origin = origin;
    this.text = text;
  }

  void headline(CharSpan span) {
    headline = Optional.of(Passage.of(text, span));
  }

  boolean hasHeadline() {
    return headline.isPresent();
  }

  boolean hasBody() {
    return !body.isEmpty();
  }

  boolean hasAuthors() {
    return !authors.isEmpty();
  }

  boolean hasOutlet() {
    return outlet.isPresent();
  }

  /** The first outlet named counts. */
  void outlet(Stated<String> name) {
    if (outlet.isEmpty()) {
      outlet = Optional.of(name);
    }
  }

  void author(Stated<String> name) {
    if (authors.stream().noneMatch(known -> known.value().equalsIgnoreCase(name.value()))) {
      authors.add(name);
    }
  }

  void date(DateStamp stamp) {
    dates.add(stamp);
  }

  void image(Image image) {
    images.add(image);
  }

  void paragraph(CharSpan span) {
    body.add(span);
  }

  void info(InfoLine line) {
    line.dates().forEach(this::date);
    line.authors().forEach(this::author);
    line.outlet().ifPresent(this::outlet);
    editors.addAll(line.editors());
  }

  void editorsLine(EditorsLine line) {
    editors.addAll(line.editors());
    line.reporters().stream()
        .map(name -> Stated.at(name.span(), name.text()))
        .forEach(reporters::add);
  }

  /** A page whose only line looks like a title is a text of one sentence, not a title. */
  void headlineIsBody() {
    headline.ifPresent(title -> body.add(title.span()));
    headline = Optional.empty();
  }

  /** Takes the dateline off the first paragraph and the editors' brackets off the last. */
  void trimBody(DatelineReader datelines, EditorsLineReader editorsLines) {
    datelines
        .read(text, body)
        .ifPresent(
            found -> {
              dateline = Optional.of(found.dateline());
              found.authors().forEach(name -> author(Stated.at(name, name.in(text))));
              replace(found.paragraph(), found.rest());
            });
    if (!body.isEmpty()) {
      int last = body.size() - 1;
      editorsLines
          .readEnd(text, body.get(last))
          .ifPresent(
              found -> {
                editorsLine(found.line());
                replace(last, found.rest());
              });
    }
  }

  private void replace(int paragraph, CharSpan rest) {
    if (rest.length() == 0) {
      body.remove(paragraph);
    } else {
      body.set(paragraph, rest);
    }
  }

  Article toArticle() {
    return new Article(
        ArticleId.of(text),
        origin,
        text,
        headline,
        published(),
        outlet,
        authors.isEmpty() ? reporters : authors,
        dateline,
        images,
        body.stream().map(span -> Passage.of(text, span)).toList(),
        editors);
  }

  /**
   * The date with the best label; of several that name the same day, the one that names the time
   * too.
   */
  private Optional<Stated<Published>> published() {
    Optional<DateStamp> best = dates.stream().min(Comparator.comparing(DateStamp::label));
    return best.map(
        chosen ->
            dates.stream()
                .filter(stamp -> sameDay(stamp, chosen) && stamp.label() == chosen.label())
                .max(Comparator.comparingInt(PageDraft::exactness))
                .orElse(chosen)
                .date());
  }

  private static boolean sameDay(DateStamp a, DateStamp b) {
    return a.date().value().date().equals(b.date().value().date());
  }

  private static int exactness(DateStamp stamp) {
    Published date = stamp.date().value();
    // Of two equally exact dates the one that the reader can see wins.
    return (date.time().isPresent() ? 4 : 0)
        + (date.offset().isPresent() ? 2 : 0)
        + (stamp.date().span().isPresent() ? 1 : 0);
  }
}
