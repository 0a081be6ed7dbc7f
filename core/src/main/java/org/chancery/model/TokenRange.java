package org.chancery.model;

/**
 * Half-open range of token indices within one {@link Sentence}. Never mixed with {@link CharSpan}.
 *
 * @param first 0-based index of the first token
 * @param end index after the last token; not before {@code first}
 */
public record TokenRange(int first, int end) {

  /** Refuses negative and reversed ranges with an {@link IllegalArgumentException}. */
  public TokenRange {
    if (first < 0 || end < first) {
      throw new IllegalArgumentException("bad token range: first=" + first + ", end=" + end);
    }
  }

  /** Number of tokens. */
  public int length() {
    return end - first;
  }

  /** Whether the token of this index lies in the range. */
  public boolean contains(int index) {
    return first <= index && index < end;
  }

  /** Whether the two share at least one token. */
  public boolean overlaps(TokenRange other) {
    return first < other.end && other.first < end;
  }
}
