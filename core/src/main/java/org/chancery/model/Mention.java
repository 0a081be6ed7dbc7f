package org.chancery.model;

import java.util.List;

/**
 * A span that names actors.
 *
 * @param id its name within the record
 * @param span where it stands in the article's text
 * @param text the characters at that span
 * @param form how it names them
 * @param actors whom it stands for: one, several for a collective mention, none where it could not
 *     be resolved
 * @param rule the rule that read it
 */
public record Mention(
    MentionId id, CharSpan span, String text, MentionForm form, List<Actor> actors, RuleId rule) {

  /** Copies the actors; refuses a text whose length is not the span's. */
  public Mention {
    actors = List.copyOf(actors);
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("bad mention: span=" + span + ", text='" + text + "'");
    }
  }
}
