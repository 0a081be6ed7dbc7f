/**
 * Benchmarks of the parts of Chancery, in JMH's form; {@code ./benchmark} runs them.
 *
 * <p>May import {@code core}.
 */
@NullMarked
package org.chancery.benchmarks;

import org.jspecify.annotations.NullMarked;
