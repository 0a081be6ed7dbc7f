package org.chancery.model;

import java.util.List;

/**
 * An article in sentences, and the mentions found in them.
 *
 * @param sentences the article and its sentences
 * @param mentions in the order of the text; disjoint, each inside one sentence
 */
public record Mentions(Sentences sentences, List<Mention> mentions) {

  /** Copies the mentions. */
  public Mentions {
    mentions = List.copyOf(mentions);
  }
}
