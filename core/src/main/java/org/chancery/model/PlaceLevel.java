package org.chancery.model;

/** How precisely a place is told, from the smallest to the largest. */
public enum PlaceLevel {
  /** A spot that is smaller than a town, or no part of one: a palace, a base, a strait. */
  SITE,
  /** A populated place. */
  CITY,
  /** A first-level region of a country, or an area as wide as one: a province, a strip, a sea. */
  REGION,
  /** A country or territory. */
  COUNTRY
}
