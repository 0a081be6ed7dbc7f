/**
 * Reads acts out of sentences whose actors are known: the first coder, a lexicon of triggers with
 * rules for who did it and to whom. No parser, no model; every event names the lexicon entry that
 * read it.
 *
 * <p>A verb's subject is looked for before it, its object and prepositions after it, inside the
 * clause; passives are turned; a verb that governs another ("agreed to withdraw") is one event with
 * it. What it does not do: places, contexts, quotations, events told over several sentences.
 *
 * <p>May import {@code model}, {@code pipeline}, {@code directory}, {@code ontology}, {@code text},
 * {@code actor}, {@code time} and {@code reader}.
 */
@NullMarked
package org.chancery.event;

import org.jspecify.annotations.NullMarked;
