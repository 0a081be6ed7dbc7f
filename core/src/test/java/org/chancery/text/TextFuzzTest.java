package org.chancery.text;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.chancery.model.CharSpan;

/** Any text at all; {@code JAZZER_FUZZ=1} searches, otherwise only the saved findings are run. */
class TextFuzzTest {

  private final TextInvariants invariants = new TextInvariants();

  @FuzzTest(maxDuration = "60s")
  void anyTextIsCoveredBySentencesAndTokens(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    invariants.check(text, new CharSpan(0, text.length()));
  }
}
