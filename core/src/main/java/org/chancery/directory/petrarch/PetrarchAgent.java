package org.chancery.directory.petrarch;

import java.util.Optional;

/**
 * An entry of an agent dictionary, substitution sets filled in: {@code CONGRESS!PERSON!} is an
 * entry for each word of the set.
 *
 * @param singular its name: {@code FOREIGN_MINISTER}
 * @param plural the plural given in braces or formed by rule; empty where there is none
 * @param code without the tilde: {@code GOVFRM}
 * @param before whether the code stands before that of the actor ({@code NGO~}), not behind it
 * @param file the dictionary's name
 * @param line its line, counted from 1
 * @param comment what stands behind it; empty where nothing does
 */
public record PetrarchAgent(
    PetrarchName singular,
    Optional<PetrarchName> plural,
    String code,
    boolean before,
    String file,
    int line,
    String comment) {}
