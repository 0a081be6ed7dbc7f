package org.chancery.actor;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.Chancery;
import org.chancery.directory.Faults;
import org.chancery.directory.Row;
import org.chancery.directory.Table;
import org.chancery.model.Mention;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who led 100 states in a year, as heads-100.tsv has it; its head says how it was made. */
class HeadsOfStateTest {

  private static final Faults FAULTS = new Faults();
  private static final List<Row> EXPECTED =
      rowsOf("heads-100.tsv", List.of("country", "year", "office", "holders"));

  /**
   * Every office that a row of the table has: whoever held one in a drawn year must stand there.
   */
  private static final Set<String> OFFICES =
      EXPECTED.stream().map(row -> row.text("office")).collect(toSet());

  private static final List<Row> PEOPLE =
      ActorTables.PEOPLE_FILES.stream()
          .flatMap(file -> Table.shipped(file, ActorTables.PEOPLE, FAULTS).rows().stream())
          .toList();

  /** Titles that stand before a name in English. */
  private static final Set<String> TITLES = Set.of("President", "Prime Minister");

  private static final Chancery CHANCERY = Chancery.standard();

  @Test
  void thereAreAHundredCountriesAndYears() {
    FAULTS.throwIfAny();
    assertThat(countriesAndYears()).hasSize(100);
  }

  @DisplayName("Who led a state in a year, in order")
  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("countriesAndYears")
  void whoLed(String country, String year) {
    Map<String, String> expected =
        EXPECTED.stream()
            .filter(row -> row.text("country").equals(country) && row.text("year").equals(year))
            .collect(toMap(row -> row.text("office"), row -> row.text("holders")));
    Map<String, String> held =
        PEOPLE.stream()
            .filter(row -> row.text("code").equals(country) && OFFICES.contains(row.text("office")))
            .filter(row -> heldWithin(row, year + "-01-01", year + "-12-31"))
            .sorted(
                Comparator.comparing((Row row) -> row.text("from")).thenComparing(row -> id(row)))
            .collect(
                groupingBy(row -> row.text("office"), mapping(HeadsOfStateTest::id, joining("|"))));

    assertThat(held).isEqualTo(expected);
  }

  @DisplayName("A title and a name or surname mean the one who holds the office on the day")
  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("holdersInTheMiddleOfTheYear")
  void whoIsMeant(LocalDate day, String words, String id) {
    String text = words + " said that the talks went on.";
    List<Mention> mentions =
        CHANCERY.code(CHANCERY.sentenceArticle(text, Optional.of(day))).mentions();

    assertThat(mentions).isNotEmpty();
    assertThat(mentions.get(0).text()).isEqualTo(words);
    assertThat(mentions.get(0).actors().get(0).entry()).contains("person:" + id);
  }

  static List<Arguments> countriesAndYears() {
    return EXPECTED.stream()
        .map(row -> List.of(row.text("country"), row.text("year")))
        .distinct()
        .map(pair -> Arguments.of(pair.get(0), pair.get(1)))
        .toList();
  }

  static List<Arguments> holdersInTheMiddleOfTheYear() {
    return EXPECTED.stream()
        .filter(row -> TITLES.contains(row.text("office")))
        .flatMap(HeadsOfStateTest::namedInTheMiddleOfItsYear)
        .toList();
  }

  private static Stream<Arguments> namedInTheMiddleOfItsYear(Row expected) {
    String day = expected.text("year") + "-07-01";
    String office = expected.text("office");
    List<Row> holders =
        PEOPLE.stream()
            .filter(row -> row.text("office").equals(office) && heldWithin(row, day, day))
            .toList();
    return holders.stream()
        .filter(row -> row.text("code").equals(expected.text("country")))
        .flatMap(
            row ->
                Stream.concat(Stream.of(row.text("name")), row.list("surnames").stream())
                    .filter(name -> bearers(name, holders) <= 1)
                    .map(name -> Arguments.of(day, office + " " + name, id(row))));
  }

  /** "President Fernandez" was Argentina's and the Dominican Republic's in July 2012. */
  private static long bearers(String surname, List<Row> holders) {
    return holders.stream().filter(row -> row.list("surnames").contains(surname)).count();
  }

  /** Compares as far as the narrower date goes: "2010" holds of every day of that year. */
  private static boolean heldWithin(Row row, String first, String last) {
    String from = row.text("from");
    String to = row.text("to");
    return from.compareTo(last) <= 0
        && (to.isEmpty() || to.compareTo(first.substring(0, to.length())) >= 0);
  }

  private static String id(Row row) {
    return row.text("id").substring("person:".length());
  }

  private static List<Row> rowsOf(String resource, List<String> columns) {
    try (InputStream in = requireNonNull(HeadsOfStateTest.class.getResourceAsStream(resource))) {
      return Table.read(resource, in.readAllBytes(), columns, FAULTS).rows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
