/**
 * Reads when: the days, months and years that a sentence names, worked out against the day of
 * publication.
 *
 * <p>May import {@code model}.
 */
@NullMarked
package org.chancery.time;

import org.jspecify.annotations.NullMarked;
