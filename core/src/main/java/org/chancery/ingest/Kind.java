package org.chancery.ingest;

/** What a source is, told by {@link KindSniffer}. */
enum Kind {
  /** Plain text, one article. */
  TEXT,
  /** A web page, one article. */
  HTML,
  /** One JSON object a line, each an article. */
  JSON_LINES,
  /** JSON objects over several lines, or an array of objects, each an article. */
  JSON_VALUES
}
