/**
 * The directory that Chancery ships with: made of its data files when Chancery is built, loaded
 * when it starts.
 *
 * <p>May import {@code model}, {@code directory}, {@code text}, {@code actor} and {@code place}.
 */
@NullMarked
package org.chancery.shipped;

import org.jspecify.annotations.NullMarked;
