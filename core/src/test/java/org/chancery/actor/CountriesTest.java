package org.chancery.actor;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.Chancery;
import org.chancery.directory.Faults;
import org.chancery.directory.Row;
import org.chancery.directory.Table;
import org.chancery.model.ActorCode;
import org.chancery.model.Mention;
import org.chancery.place.GazetteerTables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Countries by name, demonym and capital, and their codes")
class CountriesTest {

  private static final Map<String, String> WITHOUT_CAPITAL =
      Map.of(
          "ATA", "no government",
          "BVT", "nobody lives there",
          "HMD", "nobody lives there",
          "IOT", "a base",
          "TKL", "the seat moves each year",
          "UMI", "nobody lives there",
          "ISR", "disputed: its seats stand for the government",
          "PSE", "disputed: its seats stand for the government");

  private static final Faults FAULTS = new Faults();
  private static final Table COUNTRIES =
      Table.shipped("countries.tsv", ActorTables.COUNTRIES, FAULTS);
  private static final Table CODES =
      Table.shipped("country-codes.tsv", GazetteerTables.COUNTRY_CODES, FAULTS);
  private static final Chancery CHANCERY = Chancery.standard();
  private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

  /** Correlates of War, State System Membership v2016: the numbers of its 217 states. */
  private static final String COW =
      "2 20 31 40 41 42 51 52 53 54 55 56 57 58 60 70 80 90 91 92 93 94 95 100 101 110 115 130 135 "
          + "140 145 150 155 160 165 200 205 210 211 212 220 221 223 225 230 232 235 240 245 255 260 "
          + "265 267 269 271 273 275 280 290 300 305 310 315 316 317 325 327 329 331 332 335 337 338 "
          + "339 341 343 344 345 346 347 349 350 352 355 359 360 365 366 367 368 369 370 371 372 373 "
          + "375 380 385 390 395 402 403 404 411 420 432 433 434 435 436 437 438 439 450 451 452 461 "
          + "471 475 481 482 483 484 490 500 501 510 511 516 517 520 522 530 531 540 541 551 552 553 "
          + "560 565 570 571 572 580 581 590 591 600 615 616 620 625 626 630 640 645 651 652 660 663 "
          + "666 670 678 679 680 690 692 694 696 698 700 701 702 703 704 705 710 712 713 730 731 732 "
          + "740 750 760 770 771 775 780 781 790 800 811 812 816 817 820 830 835 840 850 860 900 910 "
          + "920 935 940 946 947 950 955 970 983 986 987 990";

  static Stream<Row> countries() {
    FAULTS.throwIfAny();
    return COUNTRIES.rows().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("countries")
  @DisplayName("Each is found by each of its names, demonyms and capitals")
  void eachIsFoundByItsNames(Row country) {
    List<String> names = new ArrayList<>(List.of(country.text("name")));
    for (String column : List.of("short_names", "adjectives", "people", "capital", "seats")) {
      names.addAll(country.list(column));
    }
    LocalDate day = dayOf(country);
    for (String name : names) {
      String text = "The talks with the " + name + " delegation went on.";
      assertThat(codes(text, day)).as(name).contains(country.text("code"));
    }
  }

  /** Capitals that no government is meant by are places: "Kingston", "Brussels". */
  @Test
  void whereTheCapitalDoesNotStandForTheGovernmentItIsAPlaceOfTheCountry() {
    Map<String, String> capitals =
        Table.shipped("places/cities.tsv", GazetteerTables.COLUMNS, FAULTS).rows().stream()
            .filter(row -> row.text("feature").equals("PPLC"))
            .collect(toMap(row -> row.text("country"), row -> row.text("name"), (a, b) -> a));
    List<Row> without =
        COUNTRIES.rows().stream()
            .filter(row -> row.text("until").isEmpty() && row.text("capital").isEmpty())
            .filter(row -> !WITHOUT_CAPITAL.containsKey(row.text("code")))
            .toList();
    assertThat(without).hasSizeGreaterThan(30);
    assertThat(without)
        .allSatisfy(
            row -> {
              String code = row.text("code");
              String text =
                  "The envoys met in %s, %s, on Monday."
                      .formatted(capitals.get(code), row.text("name"));
              assertThat(placeCodes(text)).as(text).contains(code);
            });
  }

  private static Set<String> placeCodes(String text) {
    return CHANCERY.code(CHANCERY.sentenceArticle(text, Optional.of(TODAY))).places().stream()
        .flatMap(mention -> mention.places().stream())
        .flatMap(place -> place.country().stream())
        .map(ActorCode::value)
        .collect(toSet());
  }

  /** A day on which it is there; of a state that is no more the day before the last. */
  private static LocalDate dayOf(Row country) {
    String until = country.text("until");
    return until.isEmpty()
        ? TODAY
        : until.length() == 4
            ? LocalDate.of(Integer.parseInt(until) - 1, 1, 1)
            : LocalDate.parse(until).minusDays(1);
  }

  private static Set<String> codes(String text, LocalDate day) {
    return CHANCERY.code(CHANCERY.sentenceArticle(text, Optional.of(day))).mentions().stream()
        .map(Mention::actors)
        .flatMap(List::stream)
        .flatMap(actor -> actor.code().stream())
        .map(ActorCode::value)
        .collect(toSet());
  }

  @ParameterizedTest(name = "{1} on {0}: {2}")
  @CsvSource({
    "1990-05-01, Moscow, SUN",
    "1992-05-01, Moscow, RUS",
    "1990-05-01, Prague, CSK",
    "1995-05-01, Prague, CZE",
    "1999-04-01, Belgrade, YUG",
    "2004-04-01, Belgrade, SCG",
    "2010-04-01, Belgrade, SRB",
    "2024-04-01, Soviet, SUN",
    "1988-04-01, East German, DDR",
    "1860-04-01, Hanover, HAN",
    "1988-04-01, West German, DEU",
  })
  void aCapitalMeansTheStateOfItsTime(LocalDate day, String name, String code) {
    assertThat(codes("The " + name + " government said the talks went on.", day))
        .containsExactly(code);
  }

  @Test
  void aKingdomThatIsNoMoreIsNotReadOutOfACity() {
    assertThat(codes("The Hanover government said the talks went on.", TODAY))
        .doesNotContain("HAN");
  }

  @Test
  void everyStateOfTheCorrelatesOfWarHasALine() {
    assertThat(CODES.rows())
        .extracting(row -> row.text("cow"))
        .containsAll(Arrays.asList(COW.split(" ")));
  }

  @Test
  void everyCountryHasALineOfCodesAndEveryLineACountry() {
    assertThat(CODES.rows().stream().map(row -> row.text("code")).collect(toSet()))
        .isEqualTo(COUNTRIES.rows().stream().map(row -> row.text("code")).collect(toSet()));
  }

  @Test
  void theCodesHaveTheirForms() {
    assertThat(CODES.rows())
        .allSatisfy(
            row -> {
              assertThat(row.text("iso2")).matches("[A-Z]{2}|");
              assertThat(row.text("m49")).matches("\\d{3}|");
              assertThat(row.text("region")).matches("\\d{3}|");
              assertThat(row.text("cow")).matches("[1-9]\\d{0,2}|");
              assertThat(row.text("cow_code")).matches("[A-Z]{3}|");
              assertThat(row.text("gw")).matches("[1-9]\\d{0,2}|");
              assertThat(row.text("fips")).matches("[A-Z]{2}|");
              assertThat(row.text("geonames")).matches("\\d+|");
              assertThat(row.text("cow").isEmpty()).isEqualTo(row.text("cow_code").isEmpty());
            });
  }

  @Test
  @DisplayName("No two countries of one time share a code, but for Yugoslavia and its heirs")
  void noTwoCountriesShareACode() {
    Set<String> gone =
        COUNTRIES.rows().stream()
            .filter(row -> !row.text("until").isEmpty())
            .map(row -> row.text("code"))
            .collect(toSet());
    List<Row> living =
        CODES.rows().stream().filter(row -> !gone.contains(row.text("code"))).toList();
    for (String column : List.of("iso2", "m49", "cow", "cow_code", "fips", "geonames")) {
      assertThat(living)
          .extracting(row -> row.text(column) + (row.text("to").isEmpty() ? "" : "-"))
          .filteredOn(code -> !code.isEmpty() && !code.endsWith("-"))
          .as(column)
          .doesNotHaveDuplicates();
    }
  }
}
