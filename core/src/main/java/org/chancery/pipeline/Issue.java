package org.chancery.pipeline;

/**
 * Something wrong with an input, said for people.
 *
 * @param code what it is
 * @param severity what it did to the input
 * @param place the file and, where known, the line or byte: {@code news.jsonl, line 12}
 * @param detail what was found: {@code not a JSON object}
 * @param advice what to do about it: {@code put one JSON object with "text" on each line}
 */
public record Issue(IssueCode code, Severity severity, String place, String detail, String advice) {

  /** One line: place, detail, advice. */
  @Override
  public String toString() {
    return place + ": " + detail + "; " + advice;
  }
}
