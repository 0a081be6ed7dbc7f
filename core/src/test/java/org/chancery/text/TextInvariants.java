package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.CharSpan;
import org.chancery.model.Token;

/** What holds for the sentences and tokens of any text whatever. */
final class TextInvariants {

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Tokenizer tokenizer = new Tokenizer();

  /** Fails where a span overlaps, leaves the paragraph, or leaves a character out. */
  void check(String text, CharSpan within) {
    List<CharSpan> sentences = splitter.split(text, within);
    checkCover(text, within, sentences);
    for (CharSpan sentence : sentences) {
      List<Token> tokens = tokenizer.tokens(text, sentence);
      checkCover(text, sentence, tokens.stream().map(Token::span).toList());
      for (Token token : tokens) {
        assertThat(token.text()).isEqualTo(token.span().in(text));
        assertThat(token.text().chars().noneMatch(c -> Characters.isWhite((char) c))).isTrue();
      }
    }
  }

  private static void checkCover(String text, CharSpan within, List<CharSpan> spans) {
    int at = within.start();
    for (CharSpan span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(at);
      assertThat(span.length()).isPositive();
      checkBlank(text, at, span.start());
      assertThat(Characters.isWhite(text.charAt(span.start()))).isFalse();
      assertThat(Characters.isWhite(text.charAt(span.end() - 1))).isFalse();
      at = span.end();
    }
    assertThat(at).isLessThanOrEqualTo(within.end());
    checkBlank(text, at, within.end());
  }

  private static void checkBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      assertThat(Characters.isWhite(text.charAt(i))).as("left out at %d", i).isTrue();
    }
  }
}
