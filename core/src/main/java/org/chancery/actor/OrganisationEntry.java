package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.Sector;

/**
 * An organisation, body or group.
 *
 * @param id its identifier in the directory ({@code org:sco})
 * @param name its name in English news
 * @param code its country, or the code of an international actor
 * @param sectors its sectors of society, the first one first
 * @param wikipedia title of its page in the English Wikipedia, where it is certain
 */
public record OrganisationEntry(
    String id, String name, ActorCode code, List<Sector> sectors, Optional<String> wikipedia)
    implements DirectoryEntry {

  /** Copies the sectors. */
  public OrganisationEntry {
    sectors = List.copyOf(sectors);
  }

  Actor asActor() {
    return new Actor(
        name, Optional.of(code), sectors, Optional.empty(), Optional.of(id), wikipedia);
  }
}
