package org.chancery.ingest;

import org.chancery.model.Origin;

/** The characters of one article as its source gives them, not yet taken apart. */
public sealed interface SourceDocument permits TextPage, HtmlPage, FieldedText {

  /** Where the bytes came from. */
  Origin origin();

  /**
   * How messages name it: {@code news.txt}, {@code news.jsonl, line 12}, {@code standard input}.
   */
  String place();
}
