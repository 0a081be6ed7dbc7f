/**
 * Finds whom an article speaks of: names of the directory, descriptions built of a country and an
 * agent noun, and the pronouns and collective words that stand for them.
 *
 * <p>Sentences in, mentions out. Does not say what the actors do: that is {@code event}. "Beijing"
 * is a mention of China's government, but not behind "in": where it stands as a place, {@code
 * place} reads it.
 *
 * <p>May import {@code model}, {@code pipeline}, {@code directory} and {@code text}.
 */
@NullMarked
package org.chancery.actor;

import org.jspecify.annotations.NullMarked;
