/**
 * Reads the data files of the directory: tables in plain text, checked as a whole, so that a faulty
 * file is reported with all its faults at once.
 *
 * <p>Knows nothing of what the tables mean: {@code actor} and {@code event} do.
 *
 * <p>May import {@code model}.
 */
@NullMarked
package org.chancery.directory;

import org.jspecify.annotations.NullMarked;
