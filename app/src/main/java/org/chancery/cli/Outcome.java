package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.Chancery;
import org.chancery.ingest.SourceDocument;
import org.chancery.model.ArticleRecord;
import org.chancery.model.Origin;
import org.chancery.pipeline.Issue;
import org.chancery.pipeline.Severity;

/**
 * What came of one document, or of an input that gave none.
 *
 * @param record its record
 * @param messages what to tell the user, a line each
 * @param refused number of inputs refused: 0 or more
 */
record Outcome(Optional<ArticleRecord> record, List<String> messages, int refused) {

  /** Copies the messages. */
  Outcome {
    messages = List.copyOf(messages);
  }

  /** Of an input that could not be read, or not wholly. */
  static Outcome of(Issue issue) {
    return of(Optional.empty(), List.of(issue));
  }

  /**
   * Reads and codes a document. A fault of the program that one document brings to light does not
   * end the run: it is told, and the document counts as refused.
   */
  static Outcome of(Chancery chancery, SourceDocument document) {
    List<Issue> issues = new ArrayList<>();
    try {
      return of(chancery.read(document, issues::add), issues);
    } catch (RuntimeException | StackOverflowError e) {
      Origin origin = document.origin();
      String place = origin.source() + origin.recordId().map(id -> ", record " + id).orElse("");
      String fault = e.getClass().getSimpleName() + ": " + e.getMessage();
      String told = place + ": a fault of Chancery's own (" + fault + "); please report it";
      return new Outcome(Optional.empty(), List.of(told), 1);
    }
  }

  Totals totals() {
    return new Totals(
        record.isPresent() ? 1 : 0, record.map(each -> each.events().size()).orElse(0), refused);
  }

  private static Outcome of(Optional<ArticleRecord> record, List<Issue> issues) {
    long refused = issues.stream().filter(issue -> issue.severity() != Severity.NOTE).count();
    return new Outcome(record, issues.stream().map(Outcome::told).toList(), (int) refused);
  }

  private static String told(Issue issue) {
    return (issue.place().isEmpty() ? "''" : "") + issue;
  }
}
