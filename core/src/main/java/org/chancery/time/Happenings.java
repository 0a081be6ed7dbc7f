package org.chancery.time;

import java.util.Optional;
import java.util.Set;

/**
 * Knows the nouns of happenings that times are told by, and on which days the article says they
 * were: "a summit in Marrow on May 3", "Tuesday's vote".
 *
 * <p>Right: "the summit was held on May 3". Wrong: of two summits in one article the first told
 * stands for both.
 */
final class Happenings {

  private static final int WORDS_TO_NOUN = 5;
  private static final int WORDS_BACK = 7;

  private static final Set<String> NOUNS =
      Set.of(
          "summit",
          "meeting",
          "talks",
          "election",
          "elections",
          "vote",
          "attack",
          "attacks",
          "invasion",
          "war",
          "visit",
          "ceasefire",
          "cease-fire",
          "truce",
          "deal",
          "agreement",
          "referendum",
          "coup",
          "treaty",
          "signing",
          "announcement",
          "strike",
          "strikes",
          "bombing",
          "assassination",
          "death",
          "funeral",
          "inauguration",
          "conference",
          "earthquake",
          "quake",
          "protest",
          "protests",
          "decision",
          "resolution",
          "raid",
          "uprising",
          "revolution",
          "handover",
          "withdrawal",
          "launch",
          "test",
          "explosion",
          "blast",
          "massacre",
          "shooting",
          "trial",
          "verdict",
          "ruling",
          "arrest",
          "independence",
          "poll",
          "polls",
          "battle",
          "offensive",
          "clash",
          "clashes",
          "declaration",
          "accord",
          "rally",
          "incident",
          "crash",
          "disaster",
          "session",
          "speech",
          "ceremony",
          "festival",
          "anniversary",
          "fighting");
  private static final Set<String> BETWEEN =
      Set.of(
          "on",
          "in",
          "at",
          "was",
          "were",
          "held",
          "is",
          "be",
          "will",
          "scheduled",
          "for",
          "took",
          "place",
          "began",
          "opened",
          "due",
          "the",
          "of",
          "between",
          "and",
          "to",
          ",",
          "with");
  private static final Set<String> VERBS =
      Set.of("was", "were", "is", "are", "had", "has", "said", "will", "that", "which", "who");

  private Happenings() {}

  /**
   * A happening that words name.
   *
   * @param days its days, if the article tells them
   * @param end index after its noun
   */
  record Told(Optional<TimeInterval> days, int end) {}

  /** The happening that the words at an index name: "the second summit". */
  static Optional<Told> named(TimeScan scan, int at) {
    for (int i = at; i < at + WORDS_TO_NOUN; i++) {
      if (scan.isBreak(i) || scan.isIn(i, VERBS)) {
        return Optional.empty();
      }
      if (scan.isIn(i, NOUNS) && !scan.isIn(i + 1, NOUNS)) {
        return Optional.of(
            new Told(Optional.ofNullable(scan.frame().happenings().get(scan.word(i))), i + 1));
      }
    }
    return Optional.empty();
  }

  /** What is known once these words are read. */
  static Frame learned(TimeScan scan, TimeExpression read) {
    Optional<TimeInterval> days = read.interval().filter(TimeInterval::isClosed);
    if (days.isEmpty()) {
      return scan.frame();
    }
    Frame frame = scan.frame().speakingOf(days.get());
    int end = read.range().end();
    int next = scan.is(end, "'s") ? end + 1 : end;
    for (int i = next; i < next + 3 && !scan.isBreak(i); i++) {
      if (scan.isIn(i, NOUNS)) {
        return frame.knowing(scan.word(i), days.get());
      }
    }
    for (int i = read.range().first() - 1; i >= 0 && i >= read.range().first() - WORDS_BACK; i--) {
      if (scan.isIn(i, NOUNS)) {
        return frame.knowing(scan.word(i), days.get());
      }
      if (!scan.isIn(i, BETWEEN) && !scan.isCapital(i)) {
        return frame;
      }
    }
    return frame;
  }
}
