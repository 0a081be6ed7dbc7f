package org.chancery.model;

import java.util.List;

/**
 * A sentence of an article, cut into tokens.
 *
 * @param index 0-based position among the article's sentences
 * @param part the part of the page it stands in
 * @param paragraph 0-based index of its paragraph within the article; sentences of one paragraph
 *     share it
 * @param span where it stands in the article's text, without the white space around it
 * @param tokens its tokens in order, disjoint, each inside the span
 */
public record Sentence(int index, PagePart part, int paragraph, CharSpan span, List<Token> tokens) {

  /** Copies the tokens. */
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** The span from the first to the last token of a range that is not empty. */
  public CharSpan spanOf(TokenRange range) {
    return new CharSpan(
        tokens.get(range.first()).span().start(), tokens.get(range.end() - 1).span().end());
  }
}
