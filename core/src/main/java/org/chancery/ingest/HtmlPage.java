package org.chancery.ingest;

import org.chancery.model.Origin;

/**
 * A web page.
 *
 * @param origin where the bytes came from
 * @param html the decoded markup, without a byte order mark; never blank
 */
public record HtmlPage(Origin origin, String html) implements SourceDocument {}
