package org.chancery.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * Mentions, consecutive in the sentence, that are asked about in one go. A sentence has one group
 * unless it is no sentence but a list: the work grows with the square of the mentions times the
 * tokens. Groups overlap by half, so that mentions near one another always are together.
 *
 * @param first the first mention, by its place in the sentence
 * @param end after the last one
 * @param fresh from here on mentions were in no group before
 * @param firstToken the first token that is looked at, beside token 0
 * @param endToken after the last one
 */
record MentionGroup(int first, int end, int fresh, int firstToken, int endToken) {

  /** Mentions in a group. */
  static final int MOST_MENTIONS = 64;

  /** Tokens that are looked at for a group. */
  static final int MOST_TOKENS = 4096;

  /** Pairs times tokens, at most: it bounds memory at some hundreds of megabytes. */
  private static final int MOST_WORK = 4_000_000;

  /**
   * The groups of some mentions, which are in order.
   *
   * @param mentions the pieces of each
   * @param tokens tokens of the sentence
   */
  static List<MentionGroup> of(List<Encoding.PieceRange> mentions, int tokens) {
    int looked = Math.min(tokens, MOST_TOKENS);
    int most = Math.min(MOST_MENTIONS, (int) Math.sqrt((double) MOST_WORK / looked) - 1);
    List<MentionGroup> groups = new ArrayList<>();
    int fresh = 0;
    while (fresh < mentions.size()) {
      int first = Math.max(0, fresh - most / 2);
      while (first < fresh && !near(mentions, first, fresh, looked)) {
        first++;
      }
      int end = fresh + 1;
      while (end < mentions.size() && end - first < most && near(mentions, first, end, looked)) {
        end++;
      }
      int from = firstToken(mentions, first, end, tokens, looked);
      groups.add(new MentionGroup(first, end, fresh, from, from + looked));
      fresh = end;
    }
    return groups;
  }

  private static boolean near(List<Encoding.PieceRange> mentions, int first, int last, int looked) {
    return mentions.get(last).end() - mentions.get(first).first() < looked - 1;
  }

  /** So that the group stands in the middle of what is looked at. */
  private static int firstToken(
      List<Encoding.PieceRange> mentions, int first, int end, int tokens, int looked) {
    int middle = (mentions.get(first).first() + mentions.get(end - 1).end()) / 2 + 1;
    return Math.max(0, Math.min(tokens - looked, middle - looked / 2));
  }
}
