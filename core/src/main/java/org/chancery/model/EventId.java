package org.chancery.model;

/**
 * Name of an event, made of the article's identifier, the spans and the codes: the same coding of
 * the same article has the same identifier.
 *
 * @param value 16 lower-case hexadecimal digits
 */
public record EventId(String value) {

  /** Refuses anything but 16 lower-case hexadecimal digits. */
  public EventId {
    if (!value.matches("[0-9a-f]{16}")) {
      throw new IllegalArgumentException("bad event id: '" + value + "'");
    }
  }
}
