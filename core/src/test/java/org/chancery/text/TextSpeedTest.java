package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.chancery.model.CharSpan;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards against quadratic time and gross slowness; the limits leave a slow machine much room. */
class TextSpeedTest {

  private static final int FIVE_MEGABYTES = 5_000_000;
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Tokenizer tokenizer = new Tokenizer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", ".", ". ", "\"", "\" ", "'", "“", ".”", "”. ", "?", "! ", "…", "-", "- ", "--", " ",
        "\n", "\r\n", "(", "( ", ".(", ") ", "A.", "A. ", "a.A", "Mr. ", "U.S. ", "1.", "1. ", "1,",
        "@", "a@", "a@b.", "#", "http://", "www.", "a/", ". ?", "• ", "\n• ", "\n- ", "’s", "n't",
        "_", "\u0301", "\u00AD", "😀", "\uD83D", ".\" ", ". . ", "[...] ", "x. . \"", ".\u00A0",
        "a-", "A&", "Ph."
      })
  void halfAMegabyteOfOnePatternTakesLinearTime(String pattern) {
    String text = pattern.repeat(500_000 / pattern.length());
    Assertions.assertTimeoutPreemptively(LIMIT, () -> read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", ".", "\"", "“", ".”", "Mr. "})
  void fiveMegabytesOfOneWordOrMarkAreSplitInLinearTime(String pattern) {
    String text = pattern.repeat(FIVE_MEGABYTES / pattern.length());
    CharSpan whole = new CharSpan(0, text.length());
    Assertions.assertTimeoutPreemptively(LIMIT, () -> splitter.split(text, whole));
  }

  @Test
  void fiveMegabytesOfOneWordAreCutIntoTokensInLinearTime() {
    Assertions.assertTimeoutPreemptively(LIMIT, () -> read("a".repeat(FIVE_MEGABYTES)));
    Assertions.assertTimeoutPreemptively(LIMIT, () -> read(".".repeat(FIVE_MEGABYTES)));
  }

  @Test
  void aStopBeforeFiveMegabytesOfSpaceTakesLinearTime() {
    String text = "Go. " + " ".repeat(FIVE_MEGABYTES) + "\"".repeat(9) + " Stop.";
    Assertions.assertTimeoutPreemptively(LIMIT, () -> read(text));
  }

  @Test
  void ordinaryTextIsReadAtTwentyThousandSentencesACpuSecond() {
    String paragraph =
        "Gen. Ilo Dunn of Norrin said on Jan. 21 that Veldia's troops didn't cross the border, and"
            + " that talks would resume in Marrow at 8 p.m. Tuesday. “We will see,” he told the U.S."
            + " envoy, who has asked for a 2.1 percent rise. ";
    String text = paragraph.repeat(5_000);
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long best = Long.MAX_VALUE;

    for (int round = 0; round < 3; round++) {
      long before = clock.getCurrentThreadCpuTime();
      assertThat(read(text)).isEqualTo(10_000);
      best = Math.min(best, clock.getCurrentThreadCpuTime() - before);
    }

    assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(500));
  }

  private int read(String text) {
    List<CharSpan> sentences = splitter.split(text, new CharSpan(0, text.length()));
    for (CharSpan sentence : sentences) {
      tokenizer.tokens(text, sentence);
    }
    return sentences.size();
  }
}
