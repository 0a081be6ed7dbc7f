/**
 * From files to source documents: opens files, folders and standard input, tells by their content
 * what they are, decodes them, and refuses what cannot be read, with its place and reason.
 *
 * <p>Does not look for headlines or bylines: that is {@code article}.
 *
 * <p>May import {@code model} and {@code pipeline}.
 */
@NullMarked
package org.chancery.ingest;

import org.jspecify.annotations.NullMarked;
