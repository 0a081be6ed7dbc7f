package org.chancery.model;

/**
 * A stretch of an article's text.
 *
 * @param span where it stands
 * @param text the characters at that span
 */
public record Passage(CharSpan span, String text) {

  /** Refuses a text whose length is not the span's. */
  public Passage {
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("bad passage: span=" + span + ", text='" + text + "'");
    }
  }

  /** The passage at {@code span} of {@code articleText}; quote and span cannot disagree. */
  public static Passage of(String articleText, CharSpan span) {
    return new Passage(span, span.in(articleText));
  }
}
