package org.chancery.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.Sector;

/**
 * A country or territory, or one that is no more.
 *
 * @param code ISO 3166-1 alpha-3, or 3166-3 for what is no more
 * @param name its name in English news
 * @param sectors empty, or {@link Sector#PRE}
 * @param since first day as a state; empty where the directory does not say
 * @param until its last day; empty while it exists
 * @param namedAfterwards whether its names still mean it once it is gone: "Soviet Union" does,
 *     "Hanover" is a city
 */
public record CountryEntry(
    ActorCode code,
    String name,
    List<Sector> sectors,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    boolean namedAfterwards)
    implements DirectoryEntry {

  /** Copies the sectors. */
  public CountryEntry {
    sectors = List.copyOf(sectors);
  }

  /**
   * Whether a name of a state that is to end means it in an article of {@code day}: "Moscow" means
   * the Soviet Union while there is one, "Soviet" does so for ever, "Hanover" means the kingdom up
   * to 1866.
   */
  boolean isCalled(NameUse.Kind kind, Optional<LocalDate> day) {
    return (day.isPresent() && existsOn(day.get()))
        || (namedAfterwards && kind != NameUse.Kind.SEAT);
  }

  private boolean existsOn(LocalDate day) {
    return since.map(first -> !day.isBefore(first)).orElse(true)
        && until.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** The country as a whole. */
  public Actor asActor() {
    return new Actor(name, Optional.of(code), sectors, Optional.empty(), Optional.of(id()));
  }

  /** Its government, where a capital or a seat stands for it. */
  Actor asGovernment() {
    return new Actor(
        name, Optional.of(code), List.of(Sector.GOV), Optional.empty(), Optional.of(id()));
  }

  private String id() {
    return "country:" + code;
  }
}
