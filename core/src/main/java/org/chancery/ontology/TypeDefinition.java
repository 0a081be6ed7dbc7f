package org.chancery.ontology;

import org.chancery.model.EventType;

/**
 * What the PLOVER manual, draft 2.0, says of an event type, for codebooks.
 *
 * @param type the type
 * @param quad its quad class in the scheme {@code plover}
 * @param requiresRecipient whether an event of this type must have a recipient (the type's section,
 *     "Requires recipient")
 * @param definition one line in Chancery's words
 */
public record TypeDefinition(
    EventType type, Quad quad, boolean requiresRecipient, String definition) {}
