package org.chancery.actor.user;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.actor.CountryEntry;
import org.chancery.directory.PartialDate;
import org.chancery.directory.Remark;
import org.chancery.directory.Row;
import org.chancery.model.ActorCode;

/**
 * Checks the offices of a user's people against one another and against their countries. Where a
 * date says only the year, two offices overlap only if they do so whatever the days are.
 */
final class OfficeCheck {

  /** Offices that a country has one of; a few have several heads of state, hence a warning. */
  private static final Set<String> SOLE =
      Set.of("president", "prime minister", "chancellor", "king", "queen", "emperor");

  private static final int MOST_OFFICES = 100;

  /** An office on a line. */
  private record Held(Row row, PartialDate from, PartialDate to) {

    static Held of(Row row) {
      PartialDate ever = new PartialDate(LocalDate.MIN, LocalDate.MIN);
      PartialDate never = new PartialDate(LocalDate.MAX, LocalDate.MAX);
      return new Held(
          row,
          row.optional("from").map(PartialDate::parse).orElse(ever),
          row.optional("to").map(PartialDate::parse).orElse(never));
    }

    /** Whether both are held on one day for certain; the day of a change does not count. */
    boolean overlaps(Held other) {
      return from.last().isBefore(other.to.first()) && other.from.last().isBefore(to.first());
    }

    String title() {
      return row.text("code") + " " + row.text("office").toLowerCase(Locale.ROOT);
    }
  }

  private final Function<ActorCode, Optional<CountryEntry>> countries;
  private final List<Remark> remarks;
  private final Map<String, List<Held>> byPerson = new HashMap<>();
  private final Map<String, List<Held>> bySoleOffice = new HashMap<>();

  OfficeCheck(Function<ActorCode, Optional<CountryEntry>> countries, List<Remark> remarks) {
    this.countries = countries;
    this.remarks = remarks;
  }

  /** Those of the rows that are right. */
  List<Row> right(List<Row> people) {
    List<Row> right = new ArrayList<>();
    for (Row row : people) {
      Held office = Held.of(row);
      Optional<String> fault = fault(office);
      if (fault.isPresent()) {
        remarks.add(
            Remark.fault(row.file(), row.line(), shown(row), fault.get(), UserTable.LEFT_OUT));
      } else {
        byPerson.computeIfAbsent(row.text("id"), id -> new ArrayList<>()).add(office);
        warnOfTwo(office);
        right.add(row);
      }
    }
    return right;
  }

  private Optional<String> fault(Held office) {
    Row row = office.row();
    Optional<CountryEntry> country = countries.apply(new ActorCode(row.text("code")));
    Optional<LocalDate> since = country.flatMap(CountryEntry::since);
    Optional<LocalDate> until = country.flatMap(CountryEntry::until);
    if (row.optional("from").isPresent()
        && since.isPresent()
        && office.from().last().isBefore(since.get())) {
      return Optional.of(
          "the office begins (%s) before %s is a state (%s)"
              .formatted(row.text("from"), row.text("code"), since.get()));
    }
    if (until.isPresent() && office.from().first().isAfter(until.get())) {
      return Optional.of(
          "the office begins (%s) after %s is no more (%s)"
              .formatted(row.text("from"), row.text("code"), until.get()));
    }
    return againstOwn(office);
  }

  private Optional<String> againstOwn(Held office) {
    List<Held> others = byPerson.getOrDefault(office.row().text("id"), List.of());
    if (others.size() == MOST_OFFICES) {
      return Optional.of("more than " + MOST_OFFICES + " offices of one person");
    }
    for (Held other : others) {
      for (String column : List.of("name", "gender")) {
        if (!other.row().text(column).equals(office.row().text(column))) {
          return Optional.of("another " + column + " than in " + place(other));
        }
      }
      if (office.title().equals(other.title()) && office.overlaps(other)) {
        return Optional.of(
            "the same office of the same person as in " + place(other) + ", and at the same time");
      }
    }
    return Optional.empty();
  }

  private void warnOfTwo(Held office) {
    if (!SOLE.contains(office.row().text("office").toLowerCase(Locale.ROOT))) {
      return;
    }
    List<Held> others = bySoleOffice.computeIfAbsent(office.title(), title -> new ArrayList<>());
    for (Held other : others) {
      if (office.overlaps(other) && !office.row().text("id").equals(other.row().text("id"))) {
        remarks.add(
            Remark.warning(
                office.row().file(),
                office.row().line(),
                shown(office.row()),
                "%s and %s (%s) are %s of %s at once"
                    .formatted(
                        office.row().text("name"),
                        other.row().text("name"),
                        place(other),
                        office.row().text("office"),
                        office.row().text("code"))));
      }
    }
    others.add(office);
  }

  private static String place(Held held) {
    return held.row().file() + ":" + held.row().line();
  }

  private static String shown(Row row) {
    return UserTable.shown(String.join("\t", row.fields()));
  }
}
