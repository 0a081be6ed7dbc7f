/**
 * Reads what an article claims beside events: so far the roles that it says persons and countries
 * hold.
 *
 * <p>May import {@code model}, {@code directory}, {@code text}, {@code actor} and {@code time}.
 */
@NullMarked
package org.chancery.claim;

import org.jspecify.annotations.NullMarked;
