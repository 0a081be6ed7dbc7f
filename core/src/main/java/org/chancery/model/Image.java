package org.chancery.model;

import java.util.Optional;

/**
 * A picture of the page.
 *
 * @param caption the words under it, without the credit
 * @param credit whose picture it is ({@code Liu Bin/Xinhua}), without brackets, if said
 */
public record Image(Passage caption, Optional<Passage> credit) {}
