package org.chancery.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chancery.model.Article;
import org.chancery.model.ArticleRecord;
import org.chancery.model.CharSpan;
import org.chancery.model.DateFinding;
import org.chancery.model.Event;
import org.chancery.model.EventDate;
import org.chancery.model.EventPlace;
import org.chancery.model.Evidence;
import org.chancery.model.Mode;
import org.chancery.model.Passage;
import org.chancery.model.PlaceFinding;
import org.chancery.model.Published;
import org.chancery.model.Stated;

/** A record for people: the headline, where it is from, each event as a sentence, its evidence. */
final class ReadableRecord {

  private static final String INDENT = "            ";
  private static final String UNDATED = "undated";
  private static final int NARROWEST = 20;

  private final Style style;
  private final int columns;
  private final EventSentence sentences;

  /**
   * For a width.
   *
   * @param columns of the terminal; lines are broken to fit, but for words that are longer
   */
  ReadableRecord(Style style, int columns, EventPhrases phrases) {
    this.style = style;
    this.columns = columns;
    this.sentences = new EventSentence(phrases);
  }

  /** The lines of a record, the last one empty. */
  List<String> lines(ArticleRecord record) {
    Article article = record.article();
    List<String> lines = new ArrayList<>();
    String headline = article.headline().map(Passage::text).orElse("(no headline)");
    add(lines, headline, "", "", style::strong);
    add(lines, source(article), "", "", style::dim);
    lines.add("");
    if (record.events().isEmpty()) {
      lines.add("No events were read in this article.");
      lines.add("");
    }
    for (Event event : record.events()) {
      addEvent(lines, article, event);
      lines.add("");
    }
    return lines;
  }

  private void addEvent(List<String> lines, Article article, Event event) {
    String date = event.date().map(ReadableRecord::days).orElse(UNDATED);
    String first = String.format(Locale.ROOT, "%-" + INDENT.length() + "s", date);
    if (first.length() > INDENT.length()) {
      lines.add(date);
      first = INDENT;
    }
    add(lines, sentences.of(event), first, INDENT, style::strong);
    Set<CharSpan> shown = new HashSet<>();
    for (Evidence evidence : event.evidence()) {
      if (shown.add(evidence.span())) {
        CharSpan sentence = evidence.sentence();
        paragraph(INDENT)
            .lines(
                sentence.in(article.text()),
                Optional.of(evidence.span())
                    .filter(s -> s.length() > 0)
                    .map(span -> span.shifted(-sentence.start())))
            .forEach(line -> lines.add(INDENT + line));
        add(lines, reading(event, evidence), INDENT, INDENT, style::dim);
      }
    }
  }

  /**
   * {@code CONSULT phone, by consult.phone-talk, confidence 0.85, dated by the day of publication}.
   */
  private static String reading(Event event, Evidence evidence) {
    return event.type().name()
        + event.mode().map(Mode::code).map(mode -> " " + mode).orElse("")
        + ", by "
        + evidence.rule().value()
        + String.format(Locale.ROOT, ", confidence %.2f", event.confidence().value())
        + event.date().map(EventDate::found).map(ReadableRecord::dated).orElse("")
        + event.place().map(EventPlace::found).map(ReadableRecord::placed).orElse("");
  }

  private static String dated(DateFinding found) {
    return switch (found) {
      case READ -> "";
      case INFERRED -> ", date inferred";
      case DEFAULTED -> ", dated by the day of publication";
    };
  }

  private static String placed(PlaceFinding found) {
    return switch (found) {
      case READ, SENTENCE -> "";
      case DATELINE -> ", placed by the dateline";
    };
  }

  private static String days(EventDate date) {
    LocalDate start = date.start();
    return start.equals(date.end()) ? start.toString() : start + " to " + date.end();
  }

  private static String source(Article article) {
    List<String> parts = new ArrayList<>();
    article.outlet().map(Stated::value).ifPresent(parts::add);
    article.published().map(Stated::value).map(ReadableRecord::time).ifPresent(parts::add);
    List<String> authors = article.authors().stream().map(Stated::value).toList();
    if (!authors.isEmpty()) {
      parts.add("by " + String.join(", ", authors));
    }
    String file = article.origin().source();
    parts.add(
        (file.equals("-") ? "standard input" : file)
            + article.origin().recordId().map(id -> ", record " + id).orElse(""));
    return String.join(" · ", parts);
  }

  private static String time(Published published) {
    return published.date()
        + published.time().map(time -> " " + time).orElse("")
        + published.offset().map(offset -> " " + offset).orElse("");
  }

  private void add(
      List<String> lines, String text, String first, String rest, UnaryOperator<String> styled) {
    String indent = first;
    for (String line : paragraph(first.isEmpty() ? rest : first).lines(text)) {
      lines.add(indent + styled.apply(line));
      indent = rest;
    }
  }

  private Paragraph paragraph(String indent) {
    return new Paragraph(style, Math.max(NARROWEST, columns - indent.length()));
  }
}
