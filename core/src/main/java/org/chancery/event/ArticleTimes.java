package org.chancery.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Article;
import org.chancery.model.CharSpan;
import org.chancery.model.PagePart;
import org.chancery.model.Passage;
import org.chancery.model.Published;
import org.chancery.model.Sentence;
import org.chancery.model.Stated;
import org.chancery.model.TokenRange;
import org.chancery.pipeline.Issue;
import org.chancery.pipeline.IssueCode;
import org.chancery.pipeline.IssueSink;
import org.chancery.pipeline.Severity;
import org.chancery.text.Tokenizer;
import org.chancery.time.SentenceTimes;
import org.chancery.time.TimeExpression;
import org.chancery.time.TimeInterval;
import org.chancery.time.TimeReader;

/**
 * What an article says of time: the times of its sentences and the day it was written.
 *
 * <p>The day of writing is that of the dateline, where it is at most two weeks before the day of
 * publication, else the day of publication.
 */
final class ArticleTimes {

  private static final int DATELINE_DAYS = 14;

  private final Optional<LocalDate> published;
  private final Optional<LocalDate> dateline;
  private final List<SentenceTimes> times;

  ArticleTimes(Article article, List<Sentence> sentences) {
    this.published = article.published().map(Stated::value).map(Published::date);
    this.dateline = published.flatMap(day -> datelineDay(article, day));
    this.times =
        writing().map(TimeReader::new).map(reader -> reader.times(sentences)).orElse(List.of());
  }

  /** The times of a sentence; none where the page has no date to work them out from. */
  List<TimeExpression> of(Sentence sentence) {
    return times.isEmpty() ? List.of() : times.get(sentence.index()).expressions();
  }

  /** The day that undated words are worked out from. */
  Optional<LocalDate> writing() {
    return dateline.or(() -> published);
  }

  Optional<LocalDate> published() {
    return published;
  }

  /** The day of the dateline, where it is before that of publication. */
  Optional<LocalDate> datelineDay() {
    return dateline.filter(day -> !published.equals(Optional.of(day)));
  }

  /** Tells of every date in the text that no calendar has. */
  void reportImpossible(Article article, List<Sentence> sentences, IssueSink issues) {
    for (int i = 0; i < times.size(); i++) {
      for (TokenRange words : times.get(i).impossible()) {
        String quote = sentences.get(i).spanOf(words).in(article.text());
        issues.report(
            new Issue(
                IssueCode.TIME_NO_SUCH_DATE,
                Severity.NOTE,
                article.origin().source(),
                "\"" + quote + "\" is no date of the calendar",
                "it is not used; correct the text if it is a slip"));
      }
    }
  }

  private static Optional<LocalDate> datelineDay(Article article, LocalDate published) {
    return article
        .dateline()
        .flatMap(line -> line.day())
        .map(Passage::text)
        .flatMap(text -> day(text, published))
        .filter(day -> !day.isAfter(published))
        .filter(day -> !day.isBefore(published.minusDays(DATELINE_DAYS)));
  }

  private static Optional<LocalDate> day(String text, LocalDate published) {
    CharSpan whole = new CharSpan(0, text.length());
    Sentence printed =
        new Sentence(0, PagePart.BODY, 0, whole, new Tokenizer().tokens(text, whole));
    return new TimeReader(published)
        .times(printed).expressions().stream()
            .filter(TimeExpression::isDay)
            .findFirst()
            .flatMap(TimeExpression::interval)
            .flatMap(TimeInterval::start);
  }
}
