package org.chancery.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.model.ActorCode;
import org.chancery.model.Sector;

/**
 * An actor of a user's dictionary: a name whose code depends on the day.
 *
 * @param id its identifier ({@code user:arden-vale})
 * @param name as English news writes it
 * @param person whether it is a person, not a body or group
 * @param codes its codes in the order of the file, at least one; the first that holds on a day
 *     counts
 */
public record DatedEntry(String id, String name, boolean person, List<Dated> codes)
    implements DirectoryEntry {

  private static final Comparator<Dated> BEGIN =
      Comparator.comparing(code -> code.from().orElse(LocalDate.MIN));

  /**
   * A code and the days on which it holds.
   *
   * @param code the country or international actor
   * @param sectors its sectors of society, the first one first
   * @param from first day; empty where it holds from ever
   * @param to last day; empty where it holds for ever
   */
  public record Dated(
      ActorCode code, List<Sector> sectors, Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Copies the sectors. */
    public Dated {
      sectors = List.copyOf(sectors);
    }

    private boolean isDated() {
      return from.isPresent() || to.isPresent();
    }

    private boolean holdsOn(LocalDate day) {
      return isDated()
          && from.map(first -> !day.isBefore(first)).orElse(true)
          && to.map(last -> !day.isAfter(last)).orElse(true);
    }
  }

  /** Copies the codes. */
  public DatedEntry {
    codes = List.copyOf(codes);
    if (codes.isEmpty()) {
      throw new IllegalArgumentException("an entry without a code: '" + name + "'");
    }
  }

  /**
   * What the name stands for on a day: by the first dated code that holds, else by the one without
   * dates; nothing where there is neither. Where the day is not known, by the code without dates,
   * else by the one that begins last.
   */
  Optional<DirectoryEntry> on(Optional<LocalDate> day) {
    Optional<Dated> always = codes.stream().filter(code -> !code.isDated()).findFirst();
    Optional<Dated> held =
        day.isPresent()
            ? codes.stream().filter(code -> code.holdsOn(day.get())).findFirst()
            : Optional.empty();
    return held.or(() -> always)
        .or(() -> day.isPresent() ? Optional.empty() : codes.stream().max(BEGIN))
        .map(this::as);
  }

  private DirectoryEntry as(Dated code) {
    if (!person) {
      return new OrganisationEntry(id, name, code.code(), code.sectors(), Optional.empty());
    }
    Office office = new Office(code.code(), code.sectors(), "", LocalDate.MIN, LocalDate.MAX);
    return new PersonEntry(id, name, "", List.of(office), Optional.empty());
  }
}
