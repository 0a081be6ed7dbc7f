package org.chancery.model;

import java.util.Optional;

/**
 * Something that a page says of itself, and where.
 *
 * @param value what it says
 * @param span where it stands in the article's text; empty where only the page's metadata say it
 */
public record Stated<T>(T value, Optional<CharSpan> span) {

  /** Said in the text, at {@code span}. */
  public static <T> Stated<T> at(CharSpan span, T value) {
    return new Stated<>(value, Optional.of(span));
  }

  /** Said in the metadata only. */
  public static <T> Stated<T> inMetadata(T value) {
    return new Stated<>(value, Optional.empty());
  }
}
