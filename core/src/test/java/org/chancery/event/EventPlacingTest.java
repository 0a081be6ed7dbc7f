package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.model.Event;
import org.chancery.model.EventPlace;
import org.chancery.testworld.TestWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventPlacingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Veldian troops attacked Norrinese troops near Kesh on Monday. | Kesh read",
        "In Kesh, Veldian troops attacked Norrinese troops. | Kesh read",
        "Veldian police arrested five protesters in Kesh before they flew to Drenn. | Kesh read",
        "The ministers of Veldia and Norrin met at the Hall of Lanterns in Marrow. | Hall of Lanterns read",
        "Veldian troops attacked Norrinese rebels in Kesh, Veldia. | Kesh read"
      })
  void theClauseSaysWhere(String text, String place) {
    assertThat(places(text)).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Veldia condemned Norrin for the attack in Kesh. | -",
        "Officials in Marrow said that Norrinese troops attacked Veldian troops. | -",
        "Norrinese troops attacked Veldian troops, a minister said in Marrow. | -"
      })
  void whereItWasSaidOrWhatItWasAboutIsNotWhereItWasDone(String text, String place) {
    assertThat(places(text)).isEqualTo(place);
  }

  @Test
  void aPlaceThatIsLeftOpenPlacesNothing() {
    assertThat(places("Police arrested five protesters in Dunmere.")).isEqualTo("-");
  }

  @Test
  void oneOfSeveralPlacesIsNotTheEventsPlace() {
    assertThat(places("Police arrested five protesters in Kesh and Drenn.")).isEqualTo("-");
  }

  @Test
  void theDatelineIsTheLastResort() {
    assertThat(places("KESH, Veldia, May 3 (Newswire) -- Police arrested five protesters."))
        .isEqualTo("Kesh dateline");
    assertThat(
            places("KESH, Veldia, May 3 (Newswire) -- Police arrested five protesters in Drenn."))
        .isEqualTo("Drenn read");
  }

  @Test
  void whatIsToldLateInAStoryIsNotPlacedByItsDateline() {
    assertThat(
            places(
                "KESH, Veldia, May 3 (Newswire) -- It rained. It rained again. It rained on."
                    + " Police arrested five protesters."))
        .isEqualTo("-");
  }

  private static String places(String text) {
    return TestWorld.code(text).events().stream()
        .map(Event::place)
        .map(place -> place.map(EventPlacingTest::show).orElse("-"))
        .distinct()
        .collect(Collectors.joining(" + "));
  }

  private static String show(EventPlace place) {
    return place.place().name() + " " + place.found().name().toLowerCase(Locale.ROOT);
  }
}
