/**
 * A user's own actors: files in the project's format and dictionaries of PETRARCH and TABARI in, a
 * layer over the shipped directory and a list of what could not be read out.
 *
 * <p>A file is known by what stands in it, not by its name. What is wrong in any of the files is
 * told for all of them at once; whether the rest is used in spite of it is the caller's to say.
 *
 * <p>Nothing stands for a country by default: a code that is no country of the directory, or of the
 * user's own files, is a fault.
 *
 * <pre>{@code
 * UserDirectory mine = UserDirectory.read(List.of("people.tsv", "my.actors.txt"), shipped);
 * mine.remarks();           // people.tsv:12: there is no day '2024-02-30': …
 * shipped.with(mine.layer());
 * }</pre>
 *
 * <p>A part of {@code actor}; may import what that may.
 */
@NullMarked
package org.chancery.actor.user;

import org.jspecify.annotations.NullMarked;
