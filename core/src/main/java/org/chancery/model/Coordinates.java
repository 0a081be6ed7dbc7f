package org.chancery.model;

/**
 * A point on the earth, WGS 84.
 *
 * @param latitude degrees north of the equator, in [-90, 90]
 * @param longitude degrees east of Greenwich, in [-180, 180]
 */
public record Coordinates(double latitude, double longitude) {

  /** Refuses what lies off the globe with an {@link IllegalArgumentException}. */
  public Coordinates {
    boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    if (!onEarth) {
      throw new IllegalArgumentException(
          "bad coordinates: latitude=" + latitude + ", longitude=" + longitude);
    }
  }
}
