package org.chancery.ingest;

import org.chancery.model.Origin;

/**
 * A plain text in the shape of a copied news page.
 *
 * @param origin where the bytes came from
 * @param place how messages name it: {@code news.txt}, {@code news.jsonl, line 12}, {@code standard
 *     input}
 * @param text the decoded characters, without a byte order mark; never blank
 */
public record TextPage(Origin origin, String place, String text) implements SourceDocument {

  /** A page that messages name as its origin does. */
  public TextPage(Origin origin, String text) {
    this(origin, origin.source(), text);
  }
}
