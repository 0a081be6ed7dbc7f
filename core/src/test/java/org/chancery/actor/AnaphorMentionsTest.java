package org.chancery.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.Mention;
import org.chancery.model.MentionForm;
import org.chancery.testworld.MarkedText;
import org.chancery.testworld.TestWorld;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pronouns, and words that stand for two parties. */
class AnaphorMentionsTest {

  private static final String VALE = "[Arden Vale|arden-vale XVE GOV]";
  private static final String OSLEN = "[Mira Oslen|mira-oslen XNO GOV]";

  @DisplayName("Pronouns")
  @ParameterizedTest
  @ValueSource(
      strings = {
        VALE + " left. [He|arden-vale XVE GOV] was tired.",
        VALE + " met " + OSLEN + ". [She|mira-oslen XNO GOV] was tired.",
        OSLEN + " met " + VALE + ". [He|arden-vale XVE GOV] was tired.",
        OSLEN + " left. [He|?] was tired.",
        VALE + " said [he|arden-vale XVE GOV] was tired.",
        VALE + " left. It rained. [He|arden-vale XVE GOV] was tired.",
        "[Veldia|XVE] said [it|XVE] was ready.",
        "[Veldia|XVE] was ready. It rained.",
        VALE + " said it rained.",
        "[Veldian troops|XVE MIL] left. [They|Veldian troops XVE MIL] were tired.",
        "[Veldian troops|XVE MIL] left before [they|Veldian troops XVE MIL] were seen.",
        "[Veldians|XVE CVL] left. [They|Veldians XVE CVL] were tired.",
        VALE + " left. They were tired.",
      })
  void pronouns(String marked) {
    assertRead(marked);
  }

  @DisplayName("Words for two parties")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Veldia|XVE] met [Norrin|XNO]. The [two countries|XVE + XNO] agreed.",
        "[Norrin|XNO] met [Veldia|XVE]. [Both sides|XNO + XVE] agreed.",
        VALE + " met " + OSLEN + ". The [two countries|Veldia XVE + Norrin XNO] agreed.",
        VALE + " met " + OSLEN + ". The [two heads of state|%s + %s] agreed.",
        VALE + " met " + OSLEN + ". [Both leaders|%s + %s] agreed.",
        "[Veldia|XVE] was alone. The [two countries|?] agreed.",
        "[Veldia|XVE] met [Norrin|XNO]. The floods hit two countries of the south.",
        VALE + " met " + OSLEN + ". Two [men|CVL] drowned.",
      })
  void pairs(String marked) {
    assertRead(
        marked
            .replace("%s + %s", "arden-vale XVE GOV + mira-oslen XNO GOV")
            .replace("Veldia XVE + Norrin XNO", "XVE + XNO"));
  }

  @Test
  void ofThreeCountriesTheTwoSpokenOfMostAreTheTwo() {
    assertRead(
        "[Tolmar|XTO] watched. [Veldia|XVE] met [Norrin|XNO]."
            + " [Veldia|XVE] thanked [Norrin|XNO]. The [two countries|XVE + XNO] agreed.");
  }

  @Test
  void pronounsAndPairsSayThatTheyAreSuch() {
    List<Mention> mentions =
        TestWorld.mentions("Veldia met Norrin. The two countries said they and it agreed.");

    assertThat(mentions)
        .extracting(Mention::form)
        .containsExactly(
            MentionForm.NAME, MentionForm.NAME, MentionForm.COLLECTIVE, MentionForm.PRONOUN);
  }

  @DisplayName("Agent nouns that only qualify the noun after them")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A police raid began.",
        "The army base was shelled.",
        "The Veldian army base was shelled.",
        "Two rebel commanders of the troop transport were killed.",
      })
  void attributive(String text) {
    assertThat(TestWorld.mentions(text))
        .extracting(m -> m.rule().value())
        .contains("mention.attributive");
  }

  @DisplayName("Agent nouns that a verb follows")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The police raided a house.",
        "Police say so.",
        "The army took a town.",
        "The army fled.",
      })
  void notAttributive(String text) {
    assertThat(TestWorld.mentions(text))
        .extracting(m -> m.rule().value())
        .containsOnly("mention.description");
  }

  private static void assertRead(String marked) {
    assertThat(MarkedText.of(TestWorld.code(MarkedText.plain(marked)))).isEqualTo(marked);
  }
}
