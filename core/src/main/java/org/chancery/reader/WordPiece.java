package org.chancery.reader;

import org.chancery.model.CharSpan;

/**
 * A word or a part of one, as the encoder knows it.
 *
 * @param id its line in the vocabulary, from 0
 * @param capital whether the word that it belongs to starts with an upper-case letter
 * @param span the UTF-16 code units that it was made of; the two halves of a letter that is taken
 *     apart, such as a Korean syllable, have the same
 * @param opensWord whether a word begins with it; otherwise it goes on with the one before
 */
public record WordPiece(int id, boolean capital, CharSpan span, boolean opensWord) {}
