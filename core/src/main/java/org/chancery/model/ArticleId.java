package org.chancery.model;

/**
 * Name of an article, made of its content: the same text has the same identifier wherever and
 * whenever it is read.
 *
 * @param value 16 lower-case hexadecimal digits
 */
public record ArticleId(String value) {

  /** Refuses anything but 16 lower-case hexadecimal digits. */
  public ArticleId {
    if (value.length() != 16
        || !value.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
      throw new IllegalArgumentException("bad article id: '" + value + "'");
    }
  }

  /** The identifier that is made of the text. */
  public static ArticleId of(String text) {
    return new ArticleId(ContentHash.of(text).sha256().substring(0, 16));
  }
}
