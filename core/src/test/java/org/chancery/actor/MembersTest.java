package org.chancery.actor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.directory.Faults;
import org.chancery.directory.Row;
import org.chancery.directory.Table;
import org.junit.jupiter.api.Test;

/** The memberships that Chancery ships with. */
class MembersTest {

  private static final Faults FAULTS = new Faults();
  private static final Table MEMBERS =
      Table.shipped("members.tsv", List.of("organisation", "code", "from", "to"), FAULTS);
  private static final Set<String> ORGANISATIONS =
      column(Table.shipped("organisations.tsv", ActorTables.ORGANISATIONS, FAULTS), "id");
  private static final Set<String> CODES =
      column(Table.shipped("countries.tsv", ActorTables.COUNTRIES, FAULTS), "code");

  @Test
  void everyRowHasTheColumnsAndTheFileHasAVersion() {
    FAULTS.throwIfAny();
    assertThat(MEMBERS.version()).matches("20\\d\\d-\\d\\d-\\d\\d");
    assertThat(MEMBERS.rows()).isNotEmpty();
  }

  @Test
  void everyMemberIsACountryAndEveryOrganisationIsInTheDirectory() {
    assertThat(ORGANISATIONS).containsAll(column(MEMBERS, "organisation"));
    assertThat(CODES).containsAll(column(MEMBERS, "code"));
  }

  @Test
  void noMembershipEndsBeforeItBegins() {
    assertThat(MEMBERS.rows())
        .allSatisfy(row -> assertThat(last(row)).as(place(row)).isAfterOrEqualTo(first(row)));
  }

  @Test
  void noCountryIsAMemberTwiceAtOneTime() {
    Map<String, List<Row>> memberships =
        MEMBERS.rows().stream()
            .collect(groupingBy(row -> row.text("code") + " of " + row.text("organisation")));
    List<String> twice = new ArrayList<>();
    memberships.forEach(
        (membership, rows) -> {
          for (int i = 1; i < rows.size(); i++) {
            for (Row earlier : rows.subList(0, i)) {
              if (overlap(earlier, rows.get(i))) {
                twice.add(membership + ": " + place(earlier) + " and " + place(rows.get(i)));
              }
            }
          }
        });
    assertThat(twice).isEmpty();
  }

  private static boolean overlap(Row one, Row other) {
    return !last(one).isBefore(first(other)) && !last(other).isBefore(first(one));
  }

  private static LocalDate first(Row row) {
    return row.optional("from")
        .map(text -> month(text, 1).atDay(day(text, 1)))
        .orElse(LocalDate.MIN);
  }

  private static LocalDate last(Row row) {
    Optional<String> to = row.optional("to");
    return to.map(text -> month(text, 12))
        .map(month -> month.atDay(day(to.get(), month.lengthOfMonth())))
        .orElse(LocalDate.MAX);
  }

  private static YearMonth month(String date, int ifNone) {
    return date.length() == 4
        ? YearMonth.of(Integer.parseInt(date), ifNone)
        : YearMonth.parse(date.substring(0, 7));
  }

  private static int day(String date, int ifNone) {
    return date.length() == 10 ? LocalDate.parse(date).getDayOfMonth() : ifNone;
  }

  private static Set<String> column(Table table, String name) {
    return table.rows().stream().map(row -> row.text(name)).collect(toSet());
  }

  private static String place(Row row) {
    return row.file() + ":" + row.line();
  }
}
