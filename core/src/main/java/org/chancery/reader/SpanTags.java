package org.chancery.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * Spans out of the tags of words: {@code O} is outside, {@code B} begins a span, {@code I} goes on
 * with it. An {@code I} that has nothing to go on with, or goes on with a span of another kind,
 * begins one.
 */
final class SpanTags {

  /** The tags of mentions, in the order of the head's outputs. */
  static final List<String> MENTION_TAGS = List.of("O", "B", "I");

  /** The tags of roles: S is who acts, T whom it is done to, R is both. */
  static final List<String> ROLE_TAGS = List.of("O", "B-S", "I-S", "B-T", "I-T", "B-R", "I-R");

  /** The kinds of the role tags, in their order. */
  static final List<SpanRole> ROLES = List.of(SpanRole.ACTOR, SpanRole.RECIPIENT, SpanRole.BOTH);

  private SpanTags() {}

  /**
   * A run of words of one kind.
   *
   * @param first the first word
   * @param end after the last word
   * @param kind which of the kinds, from 0, in the order of the tags
   */
  record Run(int first, int end, int kind) {}

  /** The runs in tags of words; tag 0 is outside, 2k+1 begins and 2k+2 goes on with kind k. */
  static List<Run> runs(List<Integer> tags) {
    List<Run> runs = new ArrayList<>();
    int first = -1;
    int kind = -1;
    for (int word = 0; word < tags.size(); word++) {
      int tag = tags.get(word);
      int its = tag == 0 ? -1 : (tag - 1) / 2;
      boolean begins = its >= 0 && (tag % 2 == 1 || its != kind);
      if (kind >= 0 && (its < 0 || begins)) {
        runs.add(new Run(first, word, kind));
      }
      if (begins) {
        first = word;
      }
      kind = its;
    }
    if (kind >= 0) {
      runs.add(new Run(first, tags.size(), kind));
    }
    return runs;
  }
}
