package org.chancery.ingest;

import org.chancery.model.Origin;

/**
 * A web page.
 *
 * @param origin where the bytes came from
 * @param place how messages name it: {@code news.txt}, {@code news.jsonl, line 12}, {@code standard
 *     input}
 * @param html the decoded markup, without a byte order mark; never blank
 */
public record HtmlPage(Origin origin, String place, String html) implements SourceDocument {

  /** A page that messages name as its origin does. */
  public HtmlPage(Origin origin, String html) {
    this(origin, origin.source(), html);
  }
}
