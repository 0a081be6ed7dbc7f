package org.chancery.model;

/**
 * Half-open range {@code [start, end)} of UTF-16 code units in one {@link Article#text()}.
 *
 * @param start 0-based offset of the first code unit
 * @param end offset after the last code unit; not before {@code start}
 */
public record CharSpan(int start, int end) implements Comparable<CharSpan> {

  /** Refuses negative and reversed ranges with an {@link IllegalArgumentException}. */
  public CharSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("bad span: start=" + start + ", end=" + end);
    }
  }

  /** The smallest span that holds both. */
  public static CharSpan covering(CharSpan first, CharSpan second) {
    return new CharSpan(Math.min(first.start, second.start), Math.max(first.end, second.end));
  }

  /** Number of UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean contains(CharSpan other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one code unit. */
  public boolean overlaps(CharSpan other) {
    return start < other.end && other.start < end;
  }

  /** The same span, moved by {@code distance} code units. */
  public CharSpan shifted(int distance) {
    return new CharSpan(start + distance, end + distance);
  }

  /** What stands in {@code text} at this span; the span must lie inside the text. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(CharSpan other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
