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
    if (!value.matches("[0-9a-f]{16}")) {
      throw new IllegalArgumentException("bad article id: '" + value + "'");
    }
  }
}
