package org.chancery.reader;

import org.chancery.model.CharSpan;

/**
 * A span of a sentence that has a part in what it tells.
 *
 * @param span whole words of the text
 * @param role which part
 */
public record RoleSpan(CharSpan span, SpanRole role) {}
