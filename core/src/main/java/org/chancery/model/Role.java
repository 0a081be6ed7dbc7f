package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * An office, chair or presidency that the text says someone holds. It may disagree with the
 * directory; the text's word stands here, the directory's with the actor.
 *
 * @param holder who holds it
 * @param title the words of the office, without country and name ({@code President}, {@code
 *     rotating presidency})
 * @param of whose office it is: a country or an organisation, where it can be told
 * @param to to whom it is accredited, of an envoy
 * @param period when, where the text says so
 * @param evidence where it is written; never empty
 */
public record Role(
    Participant holder,
    String title,
    Optional<Actor> of,
    Optional<Actor> to,
    Optional<EventDate> period,
    List<Evidence> evidence) {

  /** Copies the evidence; refuses a role without title or evidence. */
  public Role {
    evidence = List.copyOf(evidence);
    if (title.isBlank() || evidence.isEmpty()) {
      throw new IllegalArgumentException("a role without title or evidence: '" + title + "'");
    }
  }
}
