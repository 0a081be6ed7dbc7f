package org.chancery.model;

/**
 * An actor in an event, and the mention that names it there.
 *
 * @param mention the mention; several participants share a collective one
 * @param actor whom it stands for
 */
public record Participant(MentionId mention, Actor actor) {}
