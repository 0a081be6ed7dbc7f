package org.chancery.model;

import java.util.Optional;

/**
 * The printed line that opens a wire story: {@code BEIJING, Jan. 21 (Xinhua) --}.
 *
 * @param span the whole dateline with its dash, which is not part of the body
 * @param place the place as printed ({@code BEIJING}), if any
 * @param day the day as printed ({@code Jan. 21}), if any
 * @param agency the agency in brackets ({@code Xinhua}), if any
 */
public record Dateline(
    CharSpan span, Optional<Passage> place, Optional<Passage> day, Optional<Passage> agency) {}
