package org.chancery.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.testworld.TestWorld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Agent nouns that are none where they stand. */
class NounIdiomsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nobody knows when she took office.",
        "The law came into force on Monday.",
        "Timber is a source of income.",
        "The talks touched on criminal activities.",
        "Prices rose in general.",
        "The matter came to a head on Friday.",
        "The letter was sent in a press release.",
        "They ate at Burger King on Friday.",
      })
  void idiomsAreNoActors(String text) {
    assertThat(TestWorld.mentions(text)).noneMatch(mention -> mention.text().matches(NOUNS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The force said so on Monday.",
        "A source said so on Monday.",
        "The criminal said nothing.",
        "The general met his staff.",
        "The king met the farmers.",
      })
  void theNounByItselfIsOne(String text) {
    assertThat(TestWorld.mentions(text)).anyMatch(mention -> mention.text().matches(NOUNS));
  }

  private static final String NOUNS = "office|force|source|criminal|general|head|press|King|king";
}
