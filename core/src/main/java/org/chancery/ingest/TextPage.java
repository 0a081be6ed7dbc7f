package org.chancery.ingest;

import org.chancery.model.Origin;

/**
 * A plain text in the shape of a copied news page.
 *
 * @param origin where the bytes came from
 * @param text the decoded characters, without a byte order mark; never blank
 */
public record TextPage(Origin origin, String text) implements SourceDocument {}
