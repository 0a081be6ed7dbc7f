/**
 * From an article to its sentences and tokens: where each sentence of the headline, the captions
 * and the body begins and ends, and the words, numbers and marks in it, all as exact UTF-16 offsets
 * into the article's text.
 *
 * <p>Does not change a character, look for names, or tell who speaks. Written for English news.
 * Every method runs in time linear in its input, whatever the input.
 *
 * <pre>{@code
 * Sentences sentences = new SentenceSplitter().apply(article, issues::add);
 * for (Sentence sentence : sentences.sentences()) {
 *   sentence.tokens();
 * }
 * }</pre>
 *
 * <p>May import {@code model} and {@code pipeline}.
 */
@NullMarked
package org.chancery.text;

import org.jspecify.annotations.NullMarked;
