package org.chancery.evaluate;

import org.chancery.model.CharSpan;

/**
 * A span with its role.
 *
 * @param role the role
 * @param span where it stands in the sentence
 */
public record RoleSpan(Role role, CharSpan span) {}
