package org.chancery.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chancery.model.Article;
import org.chancery.model.Passage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A dateline")
class DatelineTest {
  private static final String STORY = "The two sides met again on Tuesday.";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "BEIJING, Jan. 21 (Xinhua) --; BEIJING; Jan. 21; Xinhua",
        "MOSCOW (Reuters) -; MOSCOW; ; Reuters",
        "WASHINGTON (AP) —; WASHINGTON; ; AP",
        "SEOUL, South Korea —; SEOUL, South Korea; ;",
        "WEST PALM BEACH, Fla./WASHINGTON (Reuters) -; WEST PALM BEACH, Fla./WASHINGTON; ; Reuters",
        "GENEVA/ZURICH (Reuters) –; GENEVA/ZURICH; ; Reuters",
        "ISLAMABAD:; ISLAMABAD; ;",
        "KABUL, 12 March:; KABUL; 12 March;",
        "LONDON, England (CNN) --; LONDON, England; ; CNN",
        "January 21, 2025 (KYIV) –; KYIV; January 21, 2025;",
        "(Reuters) -; ; ; Reuters",
        "Jan 21 (Reuters) -; ; Jan 21; Reuters",
        "MOSCOW, January 21. /TASS/.; MOSCOW; January 21; TASS",
        "Port Hale, Jan 21 (AFP) -; Port Hale; Jan 21; AFP",
        "UNITED NATIONS, Jan. 21 (Xinhua) --; UNITED NATIONS; Jan. 21; Xinhua",
        "ST. PETERSBURG, Russia, Jan. 21 (AP) —; ST. PETERSBURG, Russia; Jan. 21; AP",
        "MARROW, Tuesday (Velpress) --; MARROW; Tuesday; Velpress",
        "PORT-AU-PRINCE —; PORT-AU-PRINCE; ;",
        "CHARLESTON, W. Va. (AP) —; CHARLESTON, W. Va.; ; AP",
      })
  void isReadWithItsPlaceDayAndAgency(String line, String place, String day, String agency) {
    Article article = Pages.text("Talks go on\n\n" + line + " " + STORY);
    var dateline = article.dateline().orElseThrow();
    assertThat(dateline.span().in(article.text())).isEqualTo(line);
    assertThat(dateline.place().map(Passage::text)).isEqualTo(Optional.ofNullable(place));
    assertThat(dateline.day().map(Passage::text)).isEqualTo(Optional.ofNullable(day));
    assertThat(dateline.agency().map(Passage::text)).isEqualTo(Optional.ofNullable(agency));
    assertThat(Pages.body(article)).containsExactly(STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WHO - the UN agency - will send doctors to Drenn.",
        "Putin: we will talk to both of them, he said.",
        "NATO - Russia talks are to begin next week.",
        "BREAKING: The Veldian cabinet has resigned.",
        "On Tuesday, 21 January - a holiday - nobody met.",
        "A long time ago - in Marrow - they met (Reuters) - once.",
        "EU: The council will meet again on Monday.",
        "The minister (centre) - the last to come - said so.",
      })
  void isNotReadWhereASentenceBegins(String sentence) {
    Article article = Pages.text("Talks go on\n\n" + sentence + "\n\n" + STORY);
    assertThat(article.dateline()).isEmpty();
    assertThat(Pages.body(article)).containsExactly(sentence, STORY);
  }

  @Test
  void isNotReadInATranscript() {
    Article article =
        Pages.text("Interview\n\nMORROW: Who was first?\n\nHARDING: We were the first there.");
    assertThat(article.dateline()).isEmpty();
  }

  @Test
  void isReadBehindACorrectionAndAByline() {
    Article article =
        Pages.record(
            "Talks go on",
            "(Corrects paragraph 2 to say Marrow) By Ann Lee and Bo Roe PORT HALE (Reuters) - "
                + STORY);
    assertThat(Pages.body(article)).containsExactly(STORY);
    assertThat(Pages.authors(article)).containsExactly("Ann Lee", "Bo Roe");
  }
}
