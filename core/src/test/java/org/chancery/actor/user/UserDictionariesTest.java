package org.chancery.actor.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.Chancery;
import org.chancery.directory.Remark;
import org.chancery.model.Mention;
import org.chancery.testworld.TestWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dictionaries of PETRARCH that a user brings, over the invented world. */
class UserDictionariesTest {

  private static final String DICTIONARY =
      """
      VELDYA_ [XVE]
      +VELDIA_
      NORRINESE_FRONT_OF_THE_COAST_
      +AL-SHAHR_FRONT
      \t[XNOREB <20100101]
      \t[XNOGOVPTY 20100102-20191231]
      TAV_BELLAMY_
      \t[XTOGOV 20150101-20161231]
      \t[XTOELI]
      HARBOUR_WATCH_ [---]
      COAST_LEAGUE_ [NGOENV]
      WILL_ [XVEGOV]
      STRAIT_REBELS_ [MEAREB]
      LANCER [~MIL]
      """;

  private static UserDirectory read(String text) {
    return UserDirectory.of(
        List.of(new UserFile("my.txt", text.getBytes(StandardCharsets.UTF_8))),
        TestWorld.directory());
  }

  private static List<String> actors(String text, LocalDate day) {
    Chancery chancery = TestWorld.chancery().with(read(DICTIONARY).layer());
    return chancery.code(chancery.sentenceArticle(text, Optional.of(day))).mentions().stream()
        .map(UserDictionariesTest::shown)
        .toList();
  }

  private static String shown(Mention mention) {
    return mention.text()
        + mention.actors().stream()
            .map(actor -> " " + actor.code().map(Object::toString).orElse("-") + actor.sectors())
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "2009-05-01 ~ [Norrinese Front of the Coast[ XNO[REB]], Norrin[ XNO[]]]",
        "2015-05-01 ~ [Norrinese Front of the Coast[ XNO[GOV, PTY]], Norrin[ XNO[]]]",
        "2022-05-01 ~ [Norrinese[ XNO[]], Norrin[ XNO[]]]"
      })
  void takeTheCodeOfTheDay(LocalDate day, String expected) {
    assertThat(actors("The Norrinese Front of the Coast left Norrin.", day).toString())
        .isEqualTo(expected);
  }

  @Test
  void tellPersonsByTheirOffices() {
    LocalDate day = LocalDate.of(2015, 5, 1);

    assertThat(actors("Tolmari Minister Tav Bellamy met rebels.", day).get(0))
        .isEqualTo("Tolmari Minister Tav Bellamy[ XTO[GOV]]");
    assertThat(actors("Tav Bellamy resigned.", LocalDate.of(2018, 1, 1)))
        .containsExactly("Tav Bellamy[ XTO[ELI]]");
  }

  @Test
  void areMetAsNewsWritesThem() {
    LocalDate day = LocalDate.of(2015, 5, 1);

    assertThat(actors("The al-Shahr Front, the Al-Shahr Front and the AL-SHAHR FRONT met.", day))
        .hasSize(3);
    assertThat(actors("The front met. Will it? A harbour watch saw it.", day)).isEmpty();
    assertThat(actors("Veldya's lancers left.", day))
        .containsExactly("Veldya's lancers[ XVE[MIL]]");
  }

  @Test
  void sayWhatHasNoPlace() {
    UserDirectory mine = read(DICTIONARY);

    assertThat(mine.faults()).isEmpty();
    assertThat(mine.remarks())
        .extracting(Remark::toString)
        .containsExactly(
            "my.txt:2: XVE is what 1 names stand for in the directory too, which says more of them",
            "my.txt:11: ENV is left out of 1 codes: it has no place in PLOVER",
            "my.txt:12: an ordinary word, found where no actor is meant: WILL_; the name is left"
                + " out",
            "my.txt:13: MEA is a region or no country at all, which PLOVER does not code: MEAREB;"
                + " the code is left out",
            "my.txt:13: none of its codes has a place in PLOVER: STRAIT_REBELS_; the entry is left"
                + " out");
    assertThat(mine.files().get(0).read()).containsEntry("actors", 5).containsEntry("agents", 1);
  }

  @Test
  void areFaultyWhereALineIs() {
    UserDirectory mine = read(DICTIONARY + "BAD_ [XVE 20240230-20240301]\n");

    assertThat(mine.faults()).extracting(Remark::line).containsExactly(15, 15);
    assertThat(mine.faults().get(0).why()).isEqualTo("there is no day '20240230'");
  }
}
