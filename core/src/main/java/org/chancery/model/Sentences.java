package org.chancery.model;

import java.util.List;

/**
 * An article and its sentences.
 *
 * @param article the article
 * @param sentences headline, captions and body in the order of the text; disjoint
 */
public record Sentences(Article article, List<Sentence> sentences) {

  /** Copies the sentences. */
  public Sentences {
    sentences = List.copyOf(sentences);
  }
}
