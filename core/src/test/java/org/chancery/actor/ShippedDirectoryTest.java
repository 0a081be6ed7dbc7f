package org.chancery.actor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.Chancery;
import org.chancery.directory.Faults;
import org.chancery.directory.Row;
import org.chancery.directory.Table;
import org.chancery.event.TriggerLexicon;
import org.chancery.model.Mention;
import org.chancery.model.Sector;
import org.chancery.shipped.ShippedDirectory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The data that Chancery ships with. */
class ShippedDirectoryTest {

  /** PLOVER manual 2.0, "Non-state international actors". */
  private static final Set<String> INTERNATIONAL =
      Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

  private static final Set<String> LEADING = Set.of("President", "Prime Minister", "Chancellor");

  /** Pairs that held one office at one time, and why. */
  private static final Map<Set<String>, String> TOGETHER =
      Map.of(
          Set.of("person:laurent-gbagbo", "person:alassane-ouattara"),
          "both claimed the election of 2010",
          Set.of("person:yahya-jammeh", "person:adama-barrow"),
          "the one was sworn in abroad before the other left");

  /** Countries that had presidents and governments of their own before they were states. */
  private static final Map<String, String> SELF_GOVERNING_SINCE = selfGoverningSince();

  private static final Faults FAULTS = new Faults();
  private static final Table COUNTRIES = table("countries.tsv", ActorTables.COUNTRIES);
  private static final List<Table> PEOPLE_TABLES =
      ActorTables.PEOPLE_FILES.stream().map(file -> table(file, ActorTables.PEOPLE)).toList();
  private static final List<Row> PEOPLE =
      PEOPLE_TABLES.stream().flatMap(table -> table.rows().stream()).toList();
  private static final Table ORGANISATIONS = table("organisations.tsv", ActorTables.ORGANISATIONS);
  private static final Table AGENTS = table("agents.tsv", ActorTables.AGENTS);
  private static final Table NOT_ACTORS = table("not-actors.tsv", ActorTables.NOT_ACTORS);
  private static final ActorDirectory DIRECTORY =
      ActorDirectory.of(COUNTRIES, PEOPLE_TABLES, ORGANISATIONS, AGENTS, NOT_ACTORS, FAULTS);
  private static final Chancery CHANCERY =
      Chancery.of(DIRECTORY, ShippedDirectory.load().places(), TriggerLexicon.shipped());

  private record Term(String person, LocalDate from, LocalDate to, String place) {
    boolean overlapsByMoreThanADay(Term other) {
      LocalDate from = this.from.isAfter(other.from) ? this.from : other.from;
      LocalDate to = this.to.isBefore(other.to) ? this.to : other.to;
      return from.plusDays(1).isBefore(to);
    }
  }

  @Test
  void itIsWithoutFaults() {
    FAULTS.throwIfAny();
    assertThat(DIRECTORY.versionByFile().values())
        .allMatch(v -> v.matches("20\\d\\d-\\d\\d-\\d\\d"));
  }

  @Test
  void theCountriesAreThoseOfIso3166AndKosovo() {
    Set<String> iso =
        Stream.of(Locale.getISOCountries())
            .map(two -> new Locale("", two).getISO3Country())
            .collect(toSet());
    iso.add("XKX");
    assertThat(COUNTRIES.rows())
        .filteredOn(row -> row.text("until").isEmpty())
        .extracting(row -> row.text("code"))
        .hasSize(250)
        .hasSameElementsAs(iso);
  }

  @Test
  void everyCodeIsACountryOrOneOfPlovers() {
    Set<String> known = new HashSet<>(codes());
    known.addAll(INTERNATIONAL);
    for (List<Row> rows : List.of(PEOPLE, ORGANISATIONS.rows())) {
      assertThat(rows)
          .allSatisfy(row -> assertThat(known).as(place(row)).contains(row.text("code")));
    }
  }

  @Test
  void noOrganisationIsListedTwice() {
    assertThat(ORGANISATIONS.rows()).extracting(row -> row.text("id")).doesNotHaveDuplicates();
    assertThat(ORGANISATIONS.rows()).extracting(row -> row.text("name")).doesNotHaveDuplicates();
  }

  @Test
  void noPersonHasTwoIds() {
    Map<String, Set<String>> idsByName =
        PEOPLE.stream()
            .collect(
                groupingBy(
                    row -> row.text("name") + " of " + row.text("code"),
                    java.util.stream.Collectors.mapping(row -> row.text("id"), toSet())));
    assertThat(idsByName).allSatisfy((name, ids) -> assertThat(ids).as(name).hasSize(1));
  }

  @Test
  void allLinesOfAPersonAreInOneFile() {
    Map<String, Set<String>> filesById =
        PEOPLE.stream()
            .collect(
                groupingBy(
                    row -> row.text("id"),
                    java.util.stream.Collectors.mapping(Row::file, toSet())));
    assertThat(filesById).allSatisfy((id, files) -> assertThat(files).as(id).hasSize(1));
  }

  @Test
  void noLineIsThereTwice() {
    for (List<Row> rows :
        List.of(COUNTRIES.rows(), PEOPLE, ORGANISATIONS.rows(), AGENTS.rows(), NOT_ACTORS.rows())) {
      assertThat(rows).extracting(Row::fields).doesNotHaveDuplicates();
    }
  }

  @Test
  void everyPersonHasASurnameThatEndsOrIsInTheName() {
    assertThat(PEOPLE)
        .allSatisfy(row -> assertThat(row.list("surnames")).as(place(row)).isNotEmpty());
  }

  @Test
  void everyAgentNounHasSectorsOfPlover() {
    assertThat(AGENTS.rows())
        .allSatisfy(
            row -> {
              List<String> sectors = row.list("sectors");
              assertThat(sectors).as(place(row)).doesNotHaveDuplicates();
              sectors.forEach(Sector::valueOf);
              assertThat(row.text("head")).as(place(row)).matches("person|group|body");
            });
  }

  @Test
  void noOfficeOfAStateBeginsBeforeTheState() {
    Map<String, String> since =
        COUNTRIES.rows().stream()
            .filter(row -> !row.text("since").isEmpty())
            .collect(toMap(row -> row.text("code"), row -> row.text("since")));
    List<String> tooEarly =
        PEOPLE.stream()
            .filter(row -> LEADING.contains(row.text("office")))
            .filter(row -> row.text("from").length() == 10)
            .filter(row -> since.getOrDefault(row.text("code"), "").compareTo(row.text("from")) > 0)
            .filter(
                row ->
                    SELF_GOVERNING_SINCE
                            .getOrDefault(row.text("code"), "9999")
                            .compareTo(row.text("from"))
                        > 0)
            .map(row -> "%s: %s from %s".formatted(place(row), row.text("id"), row.text("from")))
            .toList();
    assertThat(tooEarly).isEmpty();
  }

  @Test
  void noTwoHoldOneLeadingOfficeOfACountryForMoreThanADay() {
    Map<String, List<Term>> terms =
        PEOPLE.stream()
            .filter(row -> LEADING.contains(row.text("office")))
            .collect(
                groupingBy(
                    row -> row.text("code") + " " + row.text("office"),
                    java.util.stream.Collectors.mapping(
                        ShippedDirectoryTest::term, java.util.stream.Collectors.toList())));
    List<String> rivals = new ArrayList<>();
    terms.forEach(
        (office, held) -> {
          for (int i = 0; i < held.size(); i++) {
            for (Term other : held.subList(0, i)) {
              Term term = held.get(i);
              if (term.overlapsByMoreThanADay(other)
                  && !TOGETHER.containsKey(Set.of(term.person, other.person))) {
                rivals.add(office + ": " + other + " and " + term);
              }
            }
          }
        });
    assertThat(rivals).isEmpty();
  }

  @DisplayName("Who is meant, by the day of the article")
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "1991-02-01, President Bush, george-h-w-bush",
    "2003-06-01, President Bush, george-w-bush",
    "2003-06-01, US President George W. Bush, george-w-bush",
    "2010-06-01, President Obama, barack-obama",
    "2010-06-01, President Sarkozy, nicolas-sarkozy",
    "2009-06-01, President Medvedev, dmitry-medvedev",
    "2009-06-01, Prime Minister Putin, vladimir-putin",
    "2013-06-01, President Putin, vladimir-putin",
    "2012-01-15, President Hu, hu-jintao",
    "2014-06-01, President Xi, xi-jinping",
    "2007-06-26, Prime Minister Blair, tony-blair",
    "2007-06-28, Prime Minister Brown, gordon-brown",
    "2017-06-01, Prime Minister May, theresa-may",
    "2006-06-01, Chancellor Merkel, angela-merkel",
    "2004-06-01, Chancellor Schroeder, gerhard-schroeder",
    "2015-06-01, Prime Minister Abe, shinzo-abe",
    "2015-06-01, President Park, park-geun-hye",
    "2018-06-01, President Moon, moon-jae-in",
    "2015-06-01, Prime Minister Modi, narendra-modi",
    "2005-06-01, Prime Minister Singh, manmohan-singh",
    "2005-06-01, Foreign Minister Singh, natwar-singh",
    "2010-06-01, Prime Minister Netanyahu, benjamin-netanyahu",
    "2010-06-01, President Abbas, mahmoud-abbas",
    "2010-06-01, President Mubarak, hosni-mubarak",
    "2015-06-01, President Sisi, abdel-fattah-el-sisi",
    "2008-06-01, President Ahmadinejad, mahmoud-ahmadinejad",
    "2015-06-01, President Rouhani, hassan-rouhani",
    "2016-06-01, President Erdogan, recep-tayyip-erdogan",
    "2020-06-01, President Zelenskyy, volodymyr-zelenskyy",
    "2016-06-01, Prime Minister Trudeau, justin-trudeau",
    "2020-06-01, President Bolsonaro, jair-bolsonaro",
    "2005-06-01, President Lula, luiz-inacio-lula-da-silva",
    "2008-06-01, Secretary-General Ban, ban-ki-moon",
    "2020-06-01, Secretary-General Guterres, antonio-guterres",
    "2008-06-01, Prime Minister Berlusconi, silvio-berlusconi",
    "2001-06-01, President Mandela, ?",
  })
  void whoIsMeant(LocalDate day, String words, String who) {
    String text = words + " said that the talks went on.";
    List<Mention> mentions =
        CHANCERY.code(CHANCERY.sentenceArticle(text, Optional.of(day))).mentions();

    assertThat(mentions).isNotEmpty();
    assertThat(mentions.get(0).text()).isEqualTo(words);
    assertThat(mentions.get(0).actors().get(0).entry().orElse("person:?"))
        .isEqualTo("person:" + who);
  }

  private static Map<String, String> selfGoverningSince() {
    Map<String, String> since = new HashMap<>();
    // Republics of the Soviet Union and of Yugoslavia.
    for (String code :
        List.of(
            "ARM", "AZE", "BLR", "EST", "GEO", "KAZ", "KGZ", "LTU", "LVA", "MDA", "TJK", "TKM",
            "UKR", "UZB")) {
      since.put(code, "1989-01-01");
    }
    for (String code : List.of("BIH", "HRV", "MKD", "MNE", "SVN")) {
      since.put(code, "1989-01-01");
    }
    since.put("CZE", "1969-01-01"); // republics of Czechoslovakia
    since.put("SVK", "1969-01-01");
    since.put("TON", "1900-05-18"); // a kingdom under British protection
    since.put("BHS", "1964-01-07"); // self-government under the Crown
    for (String code : List.of("MHL", "FSM", "PLW")) {
      since.put(code, "1979-05-01"); // self-government within the United States' trust territory
    }
    since.put("XKX", "1999-06-10"); // under United Nations administration
    since.put("SGP", "1959-06-03"); // self-government within the Commonwealth
    since.put("BHR", "1961-12-16"); // an emirate under British protection
    since.put("BRN", "1967-10-05"); // a sultanate under British protection
    return since;
  }

  private static Table table(String file, List<String> columns) {
    return Table.shipped(file, columns, FAULTS);
  }

  private static Set<String> codes() {
    return COUNTRIES.rows().stream().map(row -> row.text("code")).collect(toSet());
  }

  private static String place(Row row) {
    return row.file() + ":" + row.line();
  }

  private static Term term(Row row) {
    LocalDate from = row.optional("from").map(t -> day(t, true)).orElse(LocalDate.MIN);
    LocalDate to = row.optional("to").map(t -> day(t, false)).orElse(LocalDate.MAX);
    return new Term(row.text("id"), from, to, place(row));
  }

  /** The narrowest reading: a year ends what began in it on its last day at the earliest. */
  private static LocalDate day(String text, boolean from) {
    if (text.length() == 10) {
      return LocalDate.parse(text);
    }
    YearMonth month =
        text.length() == 7
            ? YearMonth.parse(text)
            : YearMonth.of(Integer.parseInt(text), from ? 12 : 1);
    return from ? month.atEndOfMonth() : month.atDay(1);
  }
}
