package org.chancery.actor;

/**
 * A name that holds the name of an actor and is none: "Latin America", "South China Sea".
 *
 * @param name the name
 */
public record NotAnActor(String name) implements DirectoryEntry {}
