/**
 * The words of the field as records: an article, its sentences, the mentions and events read out of
 * it, and the record that holds them all.
 *
 * <p>Data only: no reading, no coding, no files. Everything here is immutable, and every span is a
 * half-open range of UTF-16 code units in {@link org.chancery.model.Article#text()}.
 *
 * <p>May import {@code java.*} and nothing else.
 */
@NullMarked
package org.chancery.model;

import org.jspecify.annotations.NullMarked;
