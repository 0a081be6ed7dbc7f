package org.chancery.model;

import java.util.regex.Pattern;

/**
 * Name of the rule or lexicon entry that read something: {@code accuse.condemn}, {@code
 * mention.surname}.
 *
 * @param value lower-case words of letters, digits and hyphens, joined by full stops
 */
public record RuleId(String value) {

  private static final Pattern SHAPE = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*");

  /** Refuses other characters. */
  public RuleId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("bad rule id: '" + value + "'");
    }
  }
}
