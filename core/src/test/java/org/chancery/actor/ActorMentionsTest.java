package org.chancery.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.testworld.MarkedText;
import org.chancery.testworld.TestWorld;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is named and described, sentence by sentence. {@link MarkedText} says how marks are read. */
class ActorMentionsTest {

  @DisplayName("Names of countries, capitals and peoples")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Veldia|XVE] shelled [Port Hale|XNO GOV] on Sunday.",
        "The talks between [Marrow|XVE GOV] and [Drenn|XSA GOV] failed.",
        "[Veldia|XVE]'s offer was refused by [Norrin|XNO].",
        "[Veldia|XVE]’s offer was refused by [Norrin|XNO].",
        "[Veldians|XVE CVL] crossed the border into [Tolmar|XTO].",
        "Thousands of [Sarkovians|XSA CVL] fled.",
        "The [Norrinese|XNO] were not told.",
        "veldia is no name without its capital, and Veldiaville is another place.",
      })
  void countries(String marked) {
    assertRead(marked);
  }

  @DisplayName("Agent nouns, by themselves and with the country that they belong to")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Veldian troops|XVE MIL] shelled a village.",
        "[Veldian security forces|XVE COP] fired on [protesters|XVE CVL].",
        "[Veldia's troops|XVE MIL] left.",
        "[Veldia’s troops|XVE MIL] left.",
        "[Veldia's elite border troops|XVE MIL] left.",
        "[Troops from Veldia|XVE MIL] crossed the river.",
        "The [army of Norrin|XNO MIL] crossed the river.",
        "The [foreign ministry|GOV] summoned the [Veldian ambassador|XVE GOV].",
        "[Norrin|XNO] withdrew [its troops|XNO MIL] from [Veldia|XVE].",
        "[Norrin|XNO] recalled all [soldiers|MIL] from [Veldia|XVE].",
        "[Norrin|XNO] said in [its|XNO] report that [troops from Veldia|XVE MIL] burned farms.",
        "The [banks|BUS] fed [soldiers from Veldia|XVE MIL] last year.",
        "[Farmers|AGR] met the [envoy to Norrin|GOV].",
      })
  void agentNouns(String marked) {
    assertRead(marked);
  }

  @DisplayName("Organisations, and the nouns that belong to them")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [Red Dawn Front|red-dawn XVE REB] laid down [its|red-dawn XVE REB] arms.",
        "[Red Dawn fighters|XVE REB] laid down [their|Red Dawn fighters XVE REB] arms.",
        "[RDF|red-dawn XVE REB] freed two [hostages|XVE CVL].",
        "The [United Nations|un UNO] praised the [Strait Council|strait-council IGO].",
        "A [spokesman of the Strait Council|IGO] said so.",
        "A [Red Dawn spokesman|XVE REB] said so.",
      })
  void organisations(String marked) {
    assertRead(marked);
  }

  @DisplayName("Names that hold the name of an actor and are none")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Veldia|XVE] sells wheat to Latin America.",
        "[Veldia|XVE] sells wheat to Central American [farmers|AGR].",
      })
  void notActors(String marked) {
    assertRead(marked);
  }

  private static void assertRead(String marked) {
    assertThat(MarkedText.of(TestWorld.code(MarkedText.plain(marked)))).isEqualTo(marked);
  }
}
