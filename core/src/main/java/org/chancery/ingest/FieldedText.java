package org.chancery.ingest;

import java.util.Optional;
import org.chancery.model.Origin;

/**
 * An article whose source keeps its parts in fields, as a line of a JSON lines file does.
 *
 * @param origin where the bytes came from
 * @param title the headline, if any; never blank
 * @param text the article; never blank
 * @param date the date as the source writes it, if any; never blank
 */
public record FieldedText(Origin origin, Optional<String> title, String text, Optional<String> date)
    implements SourceDocument {}
