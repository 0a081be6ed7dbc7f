/**
 * Reads actor and agent dictionaries of PETRARCH and TABARI as they are: bytes in, entries and a
 * list of what could not be read out.
 *
 * <p>The formats are those of the README of PETRARCH's dictionaries ("Actor Dictionary", "Agent
 * Dictionary") and of TABARI's older files, in which codes and dates stand on the name's own line.
 * Verb dictionaries, discard lists and issue lists are not read.
 *
 * <p>What a file says is kept as it is: names with their underscores, codes, comments, lines. Only
 * {@link org.chancery.directory.petrarch.CameoActorCode} says what a code means in PLOVER.
 *
 * <pre>{@code
 * PetrarchDictionary dictionary = new PetrarchReader("my.actors.txt").read(bytes);
 * for (PetrarchActor actor : dictionary.actors()) {
 *   actor.name().words(); // VELDIAN LIBERATION ARMY
 * }
 * dictionary.remarks(); // my.actors.txt:12: no closing ']': [XVEREB; the line is left out
 * }</pre>
 *
 * <p>A part of {@code directory}; may import what that may.
 */
@NullMarked
package org.chancery.directory.petrarch;

import org.jspecify.annotations.NullMarked;
