package org.chancery.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.Sector;

/**
 * A person with the offices that the directory knows.
 *
 * @param id its identifier in the directory ({@code person:xi-jinping})
 * @param name as English news writes it
 * @param gender {@code m}, {@code f} or empty
 * @param offices in the order of the file, at least one
 * @param wikipedia title of the page in the English Wikipedia, where it is certain
 */
public record PersonEntry(
    String id, String name, String gender, List<Office> offices, Optional<String> wikipedia)
    implements DirectoryEntry {

  /** Copies the offices. */
  public PersonEntry {
    offices = List.copyOf(offices);
  }

  /** The office held on {@code day}: of several the one taken up last. */
  Optional<Office> officeOn(LocalDate day) {
    return offices.stream()
        .filter(office -> office.heldOn(day))
        .max(Comparator.comparing(Office::from));
  }

  /** Whether one of the offices held on {@code day} ends with the words of {@code title}. */
  boolean hasTitleOn(LocalDate day, String title) {
    return offices.stream()
        .filter(office -> office.heldOn(day))
        .map(office -> " " + office.title().toLowerCase(Locale.ROOT))
        .anyMatch(held -> held.endsWith(" " + title.toLowerCase(Locale.ROOT)));
  }

  /**
   * The person on a day: in office, or, outside it, a former official (PLOVER's sector ELI).
   *
   * @param day the day; where it is not known, the office taken up last is taken
   */
  Actor asActor(Optional<LocalDate> day) {
    Office last = offices.stream().max(Comparator.comparing(Office::from)).orElseThrow();
    Optional<Office> held = day.isEmpty() ? Optional.of(last) : officeOn(day.get());
    return held.map(office -> actor(office, office.sectors(), titleOf(office)))
        .orElseGet(() -> actor(last, List.of(Sector.ELI), Optional.empty()));
  }

  private static Optional<String> titleOf(Office office) {
    return Optional.of(office.title()).filter(title -> !title.isEmpty());
  }

  private Actor actor(Office office, List<Sector> sectors, Optional<String> title) {
    return new Actor(name, Optional.of(office.code()), sectors, title, Optional.of(id), wikipedia);
  }
}
