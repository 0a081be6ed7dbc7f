package org.chancery.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.model.ArticleRecord;
import org.chancery.model.Place;
import org.chancery.model.PlaceLevel;
import org.chancery.model.PlaceMention;
import org.chancery.testworld.TestWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Officials met in Marrow on Tuesday. | Marrow XVE city",
        "Troops moved through the northern city of Kesh. | Kesh XVE city",
        "Two people died near Kesh, Veldia. | Kesh XVE city + Veldia XVE country",
        "They stood in the Hall of Lanterns in Marrow. | Hall of Lanterns XVE site + Marrow XVE city",
        "Ships lay in the Amber Strait. | Amber Strait - site",
        "Fighting went on across Veldia. | Veldia XVE country",
        "Shells fell on Lakeland province. | Lakeland XVE region",
        "He flew to Drenn on Monday. | Drenn XSA city",
        "Refugees arrived from Norrin. | Norrin XNO country",
        "The Marrow summit ended. | Marrow XVE city",
        "Shelling went on in Ormek, in Tolmar. | Or'mek XTO city + Tolmar XTO country",
        "Rain fell on Lakeland, Kesh and the rest. | Lakeland XVE region + Kesh XVE city",
        "He walked in the grounds of the Hall of Lanterns. | Hall of Lanterns XVE site",
        "Voters in Norrin, Veldia and Tolmar stayed away. | Norrin XNO country + Veldia XVE country + Tolmar XTO country"
      })
  void placesAreFound(String text, String places) {
    assertThat(places(text)).isEqualTo(places);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marrow said that it would answer.",
        "Veldia and Norrin signed a treaty.",
        "Talks between Marrow and Drenn failed.",
        "He accused Port Hale of lying.",
        "Kesh Palmer sang.",
        "The Marrow Post wrote about it.",
        "Jack Dunmere won the prize.",
        "Reading of the bill was put off.",
        "Jack Kesh won the prize. Later Kesh wept.",
        "Senator Kesh spoke, and friends of Kesh wept.",
        "She studied at the University of Kesh.",
        "In Marrow's view the deal is dead."
      })
  void whatOnlyBearsThePlacesNameIsNone(String text) {
    assertThat(places(text)).isEmpty();
  }

  @Test
  void theCountryBesideANameDecides() {
    assertThat(places("A bomb went off in Dunmere, Tolmar.")).startsWith("Dunmere XTO city");
    assertThat(places("A bomb went off in the Tolmari town of Dunmere."))
        .isEqualTo("Dunmere XTO city");
    assertThat(places("A bomb went off in Norrin's Dunmere.")).endsWith("Dunmere XNO city");
    assertThat(places("A bomb went off in Dunmere in northern Norrin."))
        .startsWith("Dunmere XNO city");
  }

  @Test
  void whatOneSentenceTellsHoldsForTheNext() {
    assertThat(places("A bomb went off in Dunmere. Police in Dunmere, Tolmar, made arrests."))
        .startsWith("Dunmere XTO city + Dunmere XTO city");
  }

  @Test
  void theCountriesOfTheArticleDecideWhereNothingElseDoes() {
    assertThat(places("Norrinese police came. A bomb had gone off in Dunmere."))
        .isEqualTo("Dunmere XNO city");
  }

  @Test
  void twoThatAreAsLikelyAreLeftOpen() {
    PlaceMention mention = record("A bomb went off in Dunmere.").places().get(0);
    assertThat(mention.place()).isEmpty();
    assertThat(mention.places())
        .extracting(place -> place.geonames().orElse(0L))
        .containsExactly(9106L, 9107L);
    assertThat(mention.rule().value()).isEqualTo("place.open");
  }

  @Test
  void aCapitalIsMeantRatherThanAVillageOfItsName() {
    assertThat(places("A bomb went off in Drenn.")).isEqualTo("Drenn XSA city");
  }

  @Test
  void aTownIsMeantRatherThanItsRegionUnlessTheWordsSayRegion() {
    assertThat(places("Snow fell in Sella, Sarkovia.")).startsWith("Sella XSA city");
    assertThat(places("Snow fell in the Sarkovian province of Sella."))
        .isEqualTo("Sella XSA region");
  }

  @Test
  void aTownThatIsAWordNeedsMoreThanACapitalLetter() {
    assertThat(places("People in Reading were told to leave.")).isEqualTo("Reading XNO city");
    assertThat(places("Nobody liked Reading much.")).isEmpty();
  }

  @Test
  void aPlaceCarriesWhatTheGazetteerKnows() {
    Place place = record("They met in Kesh.").places().get(0).places().get(0);
    assertThat(place.level()).isEqualTo(PlaceLevel.CITY);
    assertThat(place.countryName()).contains("Veldia");
    assertThat(place.region()).contains("Lakeland");
    assertThat(place.geonames()).contains(9105L);
    assertThat(place.feature()).contains("PPLA");
    assertThat(place.coordinates().orElseThrow().latitude()).isEqualTo(50.91);
  }

  @Test
  void theDatelineIsAPlaceToo() {
    List<PlaceMention> places =
        record("KESH, Veldia, May 3 (Newswire) -- Farmers marched to the square.").places();
    assertThat(places).hasSize(1);
    assertThat(places.get(0).text()).isEqualTo("KESH");
    assertThat(places.get(0).rule().value()).isEqualTo("place.dateline");
  }

  private static ArticleRecord record(String text) {
    return TestWorld.code(text);
  }

  private static String places(String text) {
    return record(text).places().stream()
        .map(PlaceMention::places)
        .map(all -> all.stream().map(PlaceFinderTest::show).collect(Collectors.joining(" / ")))
        .collect(Collectors.joining(" + "));
  }

  private static String show(Place place) {
    return place.name()
        + " "
        + place.country().map(Object::toString).orElse("-")
        + " "
        + place.level().name().toLowerCase(java.util.Locale.ROOT);
  }
}
