package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.Sector;

/**
 * A country or territory.
 *
 * @param code ISO 3166-1 alpha-3
 * @param name its name in English news
 * @param sectors empty, or {@link Sector#PRE}
 */
public record CountryEntry(ActorCode code, String name, List<Sector> sectors)
    implements DirectoryEntry {

  /** Copies the sectors. */
  public CountryEntry {
    sectors = List.copyOf(sectors);
  }

  /** The country as a whole. */
  Actor asActor() {
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
