package org.chancery.directory.petrarch;

import java.util.List;
import org.chancery.directory.Remark;

/**
 * A dictionary that was read.
 *
 * @param file its name
 * @param actors its actors in the order of the file
 * @param agents its agents in the order of the file
 * @param remarks each line that could not be read
 */
public record PetrarchDictionary(
    String file, List<PetrarchActor> actors, List<PetrarchAgent> agents, List<Remark> remarks) {

  /** Copies the lists. */
  public PetrarchDictionary {
    actors = List.copyOf(actors);
    agents = List.copyOf(agents);
    remarks = List.copyOf(remarks);
  }
}
