package org.chancery.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Sentence;
import org.chancery.model.TokenRange;

/**
 * Finds the words of an article's sentences that say when, how long or how often, and works them
 * out against the day of writing.
 *
 * <p>Immutable; the sentences of one article are read together, since "a day earlier" is told from
 * the day spoken of before. The conventions (what "next Tuesday" is, when an evening begins) are in
 * docs/time.md, and stand with the rules.
 */
public final class TimeReader {

  private final LocalDate writing;

  /**
   * Reads times as of a day of writing: that of the dateline where the page has one, else that of
   * publication.
   */
  public TimeReader(LocalDate writing) {
    this.writing = writing;
  }

  /** What each sentence of an article says of time, in their order. */
  public List<SentenceTimes> times(List<Sentence> sentences) {
    List<SentenceTimes> times = new ArrayList<>(sentences.size());
    Frame frame = Frame.of(writing);
    for (Sentence sentence : sentences) {
      TimeScan scan = new TimeScan(sentence, frame);
      times.add(read(scan));
      frame = scan.frame();
    }
    return times;
  }

  /** What a sentence by itself says of time. */
  public SentenceTimes times(Sentence sentence) {
    return times(List.of(sentence)).get(0);
  }

  private static SentenceTimes read(TimeScan scan) {
    List<TimeExpression> found = new ArrayList<>(0);
    int at = 0;
    while (at < scan.size()) {
      Optional<TimeExpression> expression = Rules.longest(scan, at);
      if (expression.isPresent()) {
        TimeExpression read = expression.get();
        found.add(read);
        scan.learn(Happenings.learned(scan, read));
        at = read.range().end();
      } else {
        at = behindImpossible(scan, at);
      }
    }
    return found.isEmpty() && scan.impossible().isEmpty()
        ? SentenceTimes.NONE
        : new SentenceTimes(found, scan.impossible());
  }

  /** The next word, or that behind a date of no calendar, which is not read in part. */
  private static int behindImpossible(TimeScan scan, int at) {
    int next = at + 1;
    for (TokenRange range : scan.impossible()) {
      if (range.contains(at)) {
        next = Math.max(next, range.end());
      }
    }
    return next;
  }
}
