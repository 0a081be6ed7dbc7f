package org.chancery.model;

/**
 * Where an event happened, or is to happen.
 *
 * @param place the place
 * @param found how it was found
 * @param span the words that name it; in the dateline where it was found there
 */
public record EventPlace(Place place, PlaceFinding found, CharSpan span) {}
