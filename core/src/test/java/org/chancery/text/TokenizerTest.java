package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chancery.model.CharSpan;
import org.chancery.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  private final Tokenizer tokenizer = new Tokenizer();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          Veldia closed its border. ¦ Veldia|closed|its|border|.
          Veldia's border ¦ Veldia|'s|border
          Veldia’s border ¦ Veldia|’s|border
          the presidents' talks ¦ the|presidents|'|talks
          the presidents’ talks ¦ the|presidents|’|talks
          Congress's ¦ Congress|'s
          the U.S.'s role ¦ the|U.S.|'s|role
          Veldia 's border ¦ Veldia|'s|border
          They didn't go ¦ They|did|n't|go
          They won’t and can't go ¦ They|wo|n’t|and|ca|n't|go
          they're we've she'll I'd I'm ¦ they|'re|we|'ve|she|'ll|I|'d|I|'m
          she'd've ¦ she|'d|'ve
          the '90s and the 1990's ¦ the|'90s|and|the|1990|'s
          O'Dunn of Sana'a ¦ O'Dunn|of|Sana'a
          Shi'ite Qur'an ¦ Shi'ite|Qur'an
          China-Russia, so-called UN-centered ¦ China-Russia|,|so-called|UN-centered
          a U.S.-led force ¦ a|U.S.-led|force
          a U.S.-Norrin pact ¦ a|U.S.-Norrin|pact
          10-year-old F-16s ¦ 10-year-old|F-16s
          Lt.-Gen. Orlo ¦ Lt.-Gen.|Orlo
          pre- and post-war ¦ pre|-|and|post-war
          talks--which failed ¦ talks|--|which|failed
          talks — which – failed ¦ talks|—|which|–|failed
          2015–2016 ¦ 2015|–|2016
          1,033 and 2.1 and 1,033.5 ¦ 1,033|and|2.1|and|1,033.5
          in 2015,2016 ¦ in|2015|,|2016
          $222.775 million ¦ $|222.775|million
          US$5 or HK$6 or €7 ¦ US$|5|or|HK$|6|or|€|7
          rose 2.1% ¦ rose|2.1|%
          at 8:30 p.m. on 9/11 ¦ at|8:30|p.m.|on|9/11
          -5 and .5 ¦ -|5|and|.5
          Gen. Orlo met J. Dunn on Jan. 21. ¦ Gen.|Orlo|met|J.|Dunn|on|Jan.|21|.
          He left the U.S. ¦ He|left|the|U.S.
          He left the U.S.) ¦ He|left|the|U.S.|)
          That was Plan B. ¦ That|was|Plan|B|.
          No. 10 said no. ¦ No.|10|said|no|.
          He said "No." ¦ He|said|"|No|.|"
          e.g. this, i.e. that, etc. ¦ e.g.|this|,|i.e.|that|,|etc.
          Ilo Dunn, Ph.D., spoke ¦ Ilo|Dunn|,|Ph.D.|,|spoke
          the U.S and ¦ the|U.S|and
          J.K. Vane ¦ J.K.|Vane
          J.Vane ¦ J.|Vane
          talks.The ¦ talks|.|The
          wait ... and … go.... ¦ wait|...|and|…|go|....
          “Why?” ‘no’ «so» "it" ``x'' ¦ “|Why|?|”|‘|no|’|«|so|»|"|it|"|``|x|''
          (a) [b] {c} ¦ (|a|)|[|b|]|{|c|}
          Really?! ¦ Really|?|!
          AT&T and/or R&D ¦ AT&T|and|/|or|R&D
          write to i.orlo@example.org. ¦ write|to|i.orlo@example.org|.
          see https://example.org/a?b=c(d), www.example.org. ¦ see|https://example.org/a?b=c(d|)|,|www.example.org|.
          see example.com/news now ¦ see|example.com/news|now
          thank @Ilo_Dunn for #peace2017! ¦ thank|@Ilo_Dunn|for|#peace2017|!
          San José, Zürich, Ðà Nẵng ¦ San|José|,|Zürich|,|Ðà|Nẵng
          • item * other ¦ •|item|*|other
          good 😀 day ¦ good|😀|day
          """)
  void cutsIntoTokens(String text, String tokens) {
    assertThat(texts(text)).containsExactly(tokens.split("\\|"));
  }

  @Test
  void readsOnlyWithinTheSpan() {
    String text = "Gen. Orlo's men left.";

    List<Token> tokens = tokenizer.tokens(text, new CharSpan(5, 11));

    assertThat(tokens)
        .containsExactly(
            new Token(new CharSpan(5, 9), "Orlo"), new Token(new CharSpan(9, 11), "'s"));
  }

  @Test
  void treatsEveryKindOfSpaceAsWhiteSpace() {
    assertThat(texts("a\u00A0b\u2009c\u3000d\u200Be\uFEFFf\tg\r\nh"))
        .containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
  }

  @Test
  void keepsAccentsAndSoftHyphensInTheWord() {
    assertThat(texts("Jose\u0301 co\u00ADop")).containsExactly("Jose\u0301", "co\u00ADop");
  }

  @Test
  void givesNothingForBlankText() {
    assertThat(texts(" \n")).isEmpty();
  }

  @Test
  void refusesASpanBeyondTheText() {
    assertThatThrownBy(() -> tokenizer.tokens("abc", new CharSpan(0, 4)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  private List<String> texts(String text) {
    return tokenizer.tokens(text, new CharSpan(0, text.length())).stream()
        .map(Token::text)
        .toList();
  }
}
