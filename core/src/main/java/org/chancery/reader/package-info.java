/**
 * The reader model: a small encoder that reads a sentence once, and the heads on top of it, which
 * tell of every pair of mentions what the one does to the other. It runs on ONNX Runtime, with no
 * Python; the model itself is a set of files (an encoder, its heads, a vocabulary and a description
 * with their hashes) that lie beside these classes.
 *
 * <p>Does not decide what an event is: it gives probabilities, tags and spans. Does not know the
 * directory. A sentence's result depends on the sentence and the model alone, not on what else is
 * read, in which order or on how many threads; for the machine it holds within the arithmetic of
 * its processor, whose int8 instructions round differently from kind to kind.
 *
 * <pre>{@code
 * try (ReaderModel model = ReaderModel.shipped()) {
 *   EncodedSentence sentence = model.encode(text, span);
 *   for (PairReading pair : sentence.pairs(sentence.mentionSpans()).pairs()) {
 *     pair.likeliest().ifPresent(type -> …);
 *   }
 * }
 * }</pre>
 *
 * <p>May import {@code model}.
 */
@NullMarked
package org.chancery.reader;

import org.jspecify.annotations.NullMarked;
