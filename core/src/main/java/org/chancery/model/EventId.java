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
    if (value.length() != 16
        || !value.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
      throw new IllegalArgumentException("bad event id: '" + value + "'");
    }
  }

  /** The identifier that is made of its content. */
  public static EventId of(String content) {
    return new EventId(ContentHash.of(content).sha256().substring(0, 16));
  }
}
