package org.chancery.ontology;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.EventType;

/**
 * A way to sort acts into quad classes. Data sets disagree, so a class is always of a named scheme.
 *
 * <p>{@link #PLOVER} sorts PLOVER's types; the others sort CAMEO roots:
 *
 * <pre>
 *            01-02  03-05  06-08  09  10-13  14  15  16  17-20
 * icews        1      1      2     3    3     4   4   4    4
 * phoenix      0      1      2     3    3     4   4   3    4
 * gdelt        1      1      2     2    3     3   4   4    4
 * </pre>
 *
 * <p>Sources, cell by cell, and which cells nobody has verified: {@code
 * docs/decisions/0012-quad-schemes.md}.
 */
public enum QuadScheme {
  /**
   * PLOVER manual, draft 2.0, each type's section and "Summary of event categories". SANCTION is
   * material conflict, against the table "Quad categories".
   */
  PLOVER(""),
  /** The icews package for R, {@code data-raw/clean-data.R}: 01-05, 06-08, 09-13, 14-20. */
  ICEWS("11111222333334444444"),
  /**
   * The Phoenix pipeline, {@code postprocess.py}: 01 and 02 are neutral, 16 is verbal conflict. The
   * other cells are as recalled, <b>unverified</b>.
   */
  PHOENIX("00111222333334434444"),
  /**
   * GDELT's codebook names the four classes and not their roots; 01-05, 06-09, 10-14, 15-20 is the
   * division of the older CAMEO literature, as recalled. All cells are <b>unverified</b>.
   */
  GDELT("11111222233333444444");

  /** The class of each root, a digit for each of 01 to 20; empty where roots are not sorted. */
  private final String byRoot;

  QuadScheme(String byRoot) {
    this.byRoot = byRoot;
  }

  /** The name that a user gives: {@code icews}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The scheme of that name, in lower case. */
  public static Optional<QuadScheme> named(String code) {
    return Arrays.stream(values()).filter(scheme -> scheme.code().equals(code)).findFirst();
  }

  /** Whether it sorts CAMEO codes; if not, it sorts PLOVER types. */
  public boolean sortsCameo() {
    return !byRoot.isEmpty();
  }

  /**
   * The class of a PLOVER type.
   *
   * @throws IllegalArgumentException of a scheme that sorts CAMEO codes: ACCUSE may be 09 or 11,
   *     which GDELT tells apart
   */
  public Quad of(EventType type) {
    if (sortsCameo()) {
      throw new IllegalArgumentException(code() + " sorts CAMEO codes, not PLOVER types: " + type);
    }
    return Plover.definition(type).quad();
  }

  /**
   * The class of a CAMEO code.
   *
   * @throws IllegalArgumentException of the scheme {@code plover}, which sorts PLOVER types
   */
  public Quad of(CameoCode code) {
    if (!sortsCameo()) {
      throw new IllegalArgumentException(code() + " sorts PLOVER types, not CAMEO codes: " + code);
    }
    int root = Integer.parseInt(code.root().value());
    return Quad.numbered(Character.digit(byRoot.charAt(root - 1), 10));
  }

  /** The class of a PLOVER coding, by way of its CAMEO code where the scheme sorts those. */
  public Quad of(PloverCoding coding, CameoCrosswalk crosswalk) {
    return sortsCameo() ? of(crosswalk.cameoOf(coding)) : of(coding.type());
  }
}
