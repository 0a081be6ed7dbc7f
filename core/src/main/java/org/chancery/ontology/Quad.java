package org.chancery.ontology;

import java.util.Locale;

/** Quad class: cooperation or conflict, in words or in deeds. */
public enum Quad {
  /** Neither; only Phoenix has it. */
  NEUTRAL(0),
  /** Cooperation in words. */
  VERBAL_COOPERATION(1),
  /** Cooperation in deeds. */
  MATERIAL_COOPERATION(2),
  /** Conflict in words. */
  VERBAL_CONFLICT(3),
  /** Conflict in deeds. */
  MATERIAL_CONFLICT(4);

  private final int number;

  Quad(int number) {
    this.number = number;
  }

  /** The number that all four schemes use, 0 to 4. */
  public int number() {
    return number;
  }

  /** {@code verbal cooperation}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The class of that number, 0 to 4. */
  static Quad numbered(int number) {
    for (Quad quad : values()) {
      if (quad.number == number) {
        return quad;
      }
    }
    throw new IllegalArgumentException("bad quad class: " + number);
  }
}
