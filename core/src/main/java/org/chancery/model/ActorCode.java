package org.chancery.model;

/**
 * The country of an actor, or PLOVER's code of an international actor.
 *
 * <p>An ISO 3166-1 alpha-3 code, or one of the seven of the PLOVER manual 2.0, "Non-state
 * international actors": {@code IGO}, {@code UNO}, {@code EUR}, {@code NGO}, {@code ISM}, {@code
 * IMG}, {@code MNC}. Of the user-assigned codes of ISO 3166-1, {@code XAA} to {@code XZZ} are for
 * invented countries in tests and for Kosovo ({@code XKX}; ISO has no code of its own for it, and
 * the PLOVER manual, "Country names", writes {@code KOS}).
 *
 * @param value three capital letters
 */
public record ActorCode(String value) {

  /** Refuses anything but three capital letters. */
  public ActorCode {
    if (value.length() != 3 || !value.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      throw new IllegalArgumentException("bad actor code: '" + value + "'");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
