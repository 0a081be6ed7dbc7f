package org.chancery.actor;

import java.util.List;
import org.chancery.model.Sector;

/**
 * A noun for a kind of actor.
 *
 * @param singular the noun ({@code soldier}, {@code foreign ministry})
 * @param sectors the sectors that it tells; empty where it takes those of what it belongs to
 *     ({@code spokesman})
 * @param head what it names: a person can carry a name after it, a group or body can not
 */
public record AgentEntry(String singular, List<Sector> sectors, Head head)
    implements DirectoryEntry {

  /** What an agent noun names. */
  public enum Head {
    /** One person: "minister". */
    PERSON,
    /** Several: "troops", "police". */
    GROUP,
    /** An institution: "parliament". */
    BODY
  }

  /** Copies the sectors. */
  public AgentEntry {
    sectors = List.copyOf(sectors);
  }
}
