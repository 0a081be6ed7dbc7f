package org.chancery.actor;

import java.time.LocalDate;
import java.util.List;
import org.chancery.model.ActorCode;
import org.chancery.model.Sector;

/**
 * An office that a person held.
 *
 * @param code the country or international actor that it is an office of
 * @param sectors the sectors that it gives
 * @param title as news writes it before the name ({@code President})
 * @param from first day; {@link LocalDate#MIN} where not known
 * @param to last day; {@link LocalDate#MAX} while held
 */
public record Office(
    ActorCode code, List<Sector> sectors, String title, LocalDate from, LocalDate to) {

  /** Copies the sectors. */
  public Office {
    sectors = List.copyOf(sectors);
  }

  /** Whether it was held on {@code day}. */
  public boolean heldOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
