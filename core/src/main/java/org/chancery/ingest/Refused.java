package org.chancery.ingest;

import org.chancery.pipeline.Issue;
import org.chancery.pipeline.IssueCode;
import org.chancery.pipeline.Severity;

/** An input that cannot be read, and why; never leaves the package. */
final class Refused extends Exception {

  private static final long serialVersionUID = 1L;

  private final IssueCode code;
  private final String where;
  private final String detail;
  private final String advice;

  private Refused(IssueCode code, String where, String detail, String advice) {
    super(detail, null, false, false);
    this.code = code;
    this.where = where;
    this.detail = detail;
    this.advice = advice;
  }

  /** Refused as a whole. */
  static Refused because(IssueCode code, String detail, String advice) {
    return new Refused(code, "", detail, advice);
  }

  /** Refused because no article is in it; {@code detail} says what is. */
  static Refused empty(String detail) {
    return because(IssueCode.SOURCE_EMPTY, detail, "give a file with an article in it");
  }

  /**
   * Refused for what stands at one place.
   *
   * @param where {@code line 3} or {@code line 3, byte 120}
   */
  static Refused at(String where, IssueCode code, String detail, String advice) {
    return new Refused(code, ", " + where, detail, advice);
  }

  /** As an issue about {@code place}, the file. */
  Issue issue(String place, Severity severity) {
    return new Issue(code, severity, place + where, detail, advice);
  }
}
