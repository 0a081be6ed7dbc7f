/**
 * What a chain of reading is made of: stages that take one record and give the next, and the issues
 * that they report of input they could not use.
 *
 * <p>May import {@code model}.
 */
@NullMarked
package org.chancery.pipeline;

import org.jspecify.annotations.NullMarked;
