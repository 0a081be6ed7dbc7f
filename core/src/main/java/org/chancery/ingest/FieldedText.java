package org.chancery.ingest;

import java.util.Optional;
import org.chancery.model.Origin;

/**
 * An article whose source keeps its parts in fields, as a line of a JSON lines file does.
 *
 * @param origin where the bytes came from
 * @param place how messages name it: {@code news.txt}, {@code news.jsonl, line 12}, {@code standard
 *     input}
 * @param title the headline, if any; never blank
 * @param text the article; never blank
 * @param date the date as the source writes it, if any; never blank
 */
public record FieldedText(
    Origin origin, String place, Optional<String> title, String text, Optional<String> date)
    implements SourceDocument {

  /** A record that messages name as its origin does. */
  public FieldedText(Origin origin, Optional<String> title, String text, Optional<String> date) {
    this(origin, origin.source(), title, text, date);
  }
}
