package org.chancery.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.testworld.MarkedText;
import org.chancery.testworld.TestWorld;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Persons by name, by title and by surname, on the day of the article. */
class PersonMentionsTest {

  @DisplayName("Persons of the directory")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Arden Vale|arden-vale XVE GOV] left.",
        "[President Arden Vale|arden-vale XVE GOV] left.",
        "[Veldian President Arden Vale|arden-vale XVE GOV] left.",
        "[Vale|arden-vale XVE GOV] left.",
        "Last week [Vale|arden-vale XVE GOV] left.",
        "Yesterday [Vale|arden-vale XVE GOV] left.",
        "[President Vale|arden-vale XVE GOV] left.",
        "[President Vale|arden-vale XVE GOV] Tuesday met [Oslen|mira-oslen XNO GOV].",
        "They asked that Mr. [Vale|arden-vale XVE GOV] leave.",
        "[Vale|arden-vale XVE GOV]’s plan was praised.",
      })
  void known(String marked) {
    assertRead(marked);
  }

  @DisplayName("Surnames that are somebody else's, or words")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "They heard Lora Vale sing.",
        "Lora Vale left.",
        "They asked that Mrs. Vale leave.",
        "The harvest begins in May.",
        "May was dry.",
        "Brown coal is burnt there.",
        "[He|?] left.",
        "[Norrinese President Vale|Vale XNO GOV] is none that the directory knows.",
      })
  void notTaken(String marked) {
    assertRead(marked);
  }

  @DisplayName("A bare surname is whom the article names in full, be it later")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[May|tova-may XVE GOV] is tired, they say. Later [Foreign Minister Tova May|tova-may XVE GOV] left.",
        "Vale lost the game. [Norrinese farmer Jon Vale|Jon Vale XNO AGR] was sad.",
        "They heard Brown Vale sing.",
      })
  void foreseen(String marked) {
    assertRead(marked);
  }

  @DisplayName("A first name tells the gender of one whom only the article knows")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Norrinese farmer Mary Rask|Mary Rask XNO AGR] met [Norrinese farmer Peter Dorn|Peter Dorn XNO AGR]. "
            + "[She|Mary Rask XNO AGR] left.",
      })
  void gender(String marked) {
    assertRead(marked);
  }

  @DisplayName("A surname that is a word is taken once the article has introduced the person")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Foreign Minister Tova May|tova-may XVE GOV] left. [May|tova-may XVE GOV] was tired.",
        "[Foreign Minister Tova May|tova-may XVE GOV] left in May.",
        "[Defence Minister Brown|ged-brown XNO GOV MIL] left. [Brown|ged-brown XNO GOV MIL] slept.",
      })
  void ordinaryWords(String marked) {
    assertRead(marked);
  }

  @DisplayName("Persons whom only a title tells, and their last name later")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Veldian Interior Minister Jon Rask|Jon Rask XVE GOV] left. [Rask|Jon Rask XVE GOV] flew.",
        "[Interior Minister Jon Rask|Jon Rask GOV] left. Yesterday [Rask|Jon Rask GOV] flew.",
        "[Interior Minister Jon Rask|Jon Rask GOV] Monday left.",
        "[Ambassador to Norrin Jon Rask|Jon Rask GOV] left.",
        "[Red Dawn leader Jon Rask|Jon Rask XVE REB] left.",
        "Rask left before anyone named him.",
      })
  void unknown(String marked) {
    assertRead(marked);
  }

  @DisplayName("Of two holders of one surname the day tells who is meant")
  @ParameterizedTest
  @CsvSource({
    "1995-03-01, pieter-holm",
    "1998-06-30, pieter-holm",
    "2006-01-01, karin-holm",
    "2014-12-31, karin-holm",
  })
  void twoHolders(LocalDate day, String who) {
    assertThat(MarkedText.of(TestWorld.code("Yesterday Holm left.", Optional.of(day))))
        .isEqualTo("Yesterday [Holm|" + who + " XSA GOV] left.");
  }

  @Test
  void aSurnameThatNobodyInOfficeHasIsNotTaken() {
    assertThat(MarkedText.of(TestWorld.code("Yesterday Holm left.")))
        .isEqualTo("Yesterday Holm left.");
  }

  @Test
  void whoeverTheArticleIntroducedHasTheSurnameFromThereOn() {
    assertRead("[Karin Holm|karin-holm XSA ELI] left. Then [Holm|karin-holm XSA ELI] slept.");
  }

  @Test
  void outOfOfficeAPersonIsAFormerOfficial() {
    Actor then = only("Karin Holm left.", LocalDate.of(2010, 1, 1));
    Actor now = only("Karin A. Holm left.", LocalDate.of(2015, 1, 1));

    assertThat(then.office()).contains("President");
    assertThat(now.office()).isEmpty();
    assertThat(now.sectors()).extracting(Enum::name).containsExactly("ELI");
    assertThat(now.entry()).isEqualTo(then.entry());
  }

  @Test
  void withoutADayTheOfficeTakenUpLastCounts() {
    String text = "Yesterday Vale left.";
    assertThat(MarkedText.of(TestWorld.code(text, Optional.empty())))
        .isEqualTo("Yesterday [Vale|arden-vale XVE GOV] left.");
  }

  private static Actor only(String text, LocalDate day) {
    return TestWorld.code(text, Optional.of(day)).mentions().get(0).actors().get(0);
  }

  private static void assertRead(String marked) {
    assertThat(MarkedText.of(TestWorld.code(MarkedText.plain(marked)))).isEqualTo(marked);
  }
}
