package org.chancery.model;

/**
 * Name of the rule or lexicon entry that read something: {@code accuse.condemn}, {@code
 * mention.surname}.
 *
 * @param value lower-case words of letters, digits and hyphens, joined by full stops
 */
public record RuleId(String value) {

  /** Refuses other characters. */
  public RuleId {
    if (!value.matches("[a-z0-9-]+(\\.[a-z0-9-]+)*")) {
      throw new IllegalArgumentException("bad rule id: '" + value + "'");
    }
  }
}
