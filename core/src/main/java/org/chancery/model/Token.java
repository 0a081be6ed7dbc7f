package org.chancery.model;

/**
 * A word, number or punctuation mark of a sentence.
 *
 * @param span where it stands in the article's text
 * @param text the characters at that span
 */
public record Token(CharSpan span, String text) {

  /** Refuses an empty token and a text whose length is not the span's. */
  public Token {
    if (text.isEmpty() || text.length() != span.length()) {
      throw new IllegalArgumentException("bad token: span=" + span + ", text='" + text + "'");
    }
  }
}
