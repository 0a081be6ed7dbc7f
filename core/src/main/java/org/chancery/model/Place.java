package org.chancery.model;

import java.util.Optional;

/**
 * A place on the earth, as the gazetteer knows it.
 *
 * @param name its name in news ({@code Kyiv})
 * @param level how precise it is
 * @param country the country that it lies in, or is; empty for a sea, and where no one country is
 *     told. A code says nothing about a claim or a border.
 * @param countryName the name of that country
 * @param region the name of the first-level region that it lies in; empty for a region or country
 *     itself
 * @param geonames its GeoNames id
 * @param coordinates of its middle
 * @param feature GeoNames' feature code ({@code PPLC})
 */
public record Place(
    String name,
    PlaceLevel level,
    Optional<ActorCode> country,
    Optional<String> countryName,
    Optional<String> region,
    Optional<Long> geonames,
    Optional<Coordinates> coordinates,
    Optional<String> feature) {}
