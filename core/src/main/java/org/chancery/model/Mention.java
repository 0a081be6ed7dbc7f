package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * A span that names actors.
 *
 * @param id its name within the record
 * @param span where it stands in the article's text
 * @param text the characters at that span
 * @param form how it names them
 * @param actors whom it stands for: one, several for a collective mention, none where it could not
 *     be resolved
 * @param antecedents the mentions before it that tell whom it stands for, in the order of the text;
 *     empty for a mention that needs none, and for one that is left open
 * @param title the words of an office that the mention itself gives a person, held on the day:
 *     "Chinese |Ambassador to Russia| Zhang Hanhui"
 * @param rule the rule that read it
 */
public record Mention(
    MentionId id,
    CharSpan span,
    String text,
    MentionForm form,
    List<Actor> actors,
    List<MentionId> antecedents,
    Optional<CharSpan> title,
    RuleId rule) {

  /** Copies the lists; refuses a text whose length is not the span's, and a title outside it. */
  public Mention {
    actors = List.copyOf(actors);
    antecedents = List.copyOf(antecedents);
    if (text.length() != span.length() || !title.map(span::contains).orElse(true)) {
      throw new IllegalArgumentException("bad mention: span=" + span + ", text='" + text + "'");
    }
  }
}
