/**
 * Finds the places that an article names, and tells which ones they are: towns, regions and sites
 * of the gazetteer, and countries.
 *
 * <p>Mentions in, places out. Tells places from governments ("in Beijing", "Beijing said"), from
 * people and organisations that bear a place's name, and one Tripoli from another; where the words
 * do not say, it leaves all of them standing. Does not say where an event happened: that is {@code
 * event}.
 *
 * <p>May import {@code model}, {@code pipeline}, {@code directory}, {@code text} and {@code actor}.
 */
@NullMarked
package org.chancery.place;

import org.jspecify.annotations.NullMarked;
