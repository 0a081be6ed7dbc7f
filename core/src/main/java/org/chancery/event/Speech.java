package org.chancery.event;

import java.util.List;
import org.chancery.event.SentenceWords.Placed;
import org.chancery.model.TokenRange;

/**
 * Words that report what someone said.
 *
 * @param verb the reporting verb, or "according to"
 * @param speakers who said it; one, or several in chorus
 * @param contents what was said: before the verb, after it, or both
 */
record Speech(TokenRange verb, List<Placed> speakers, List<TokenRange> contents) {

  boolean covers(int token) {
    return contents.stream().anyMatch(content -> content.contains(token));
  }
}
