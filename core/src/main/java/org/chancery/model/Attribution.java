package org.chancery.model;

/**
 * On whose word a thing is reported, where it is not the article's own.
 *
 * @param speaker who says so
 * @param verb the words that report it ({@code said})
 */
public record Attribution(Participant speaker, CharSpan verb) {}
