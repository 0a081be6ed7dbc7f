package org.chancery.actor;

import java.util.List;
import java.util.Optional;

/** The atoms of a sentence by token. */
final class AtomRow {

  private final List<Optional<Atom>> starting;
  private final boolean[] covered;

  /**
   * @param starting one slot a token: the atom that starts there; atoms do not overlap
   */
  AtomRow(List<Optional<Atom>> starting) {
    this.starting = starting;
    this.covered = new boolean[starting.size()];
    for (Optional<Atom> atom : starting) {
      if (atom.isPresent()) {
        for (int i = atom.get().range().first(); i < atom.get().range().end(); i++) {
          covered[i] = true;
        }
      }
    }
  }

  int size() {
    return covered.length;
  }

  /** The atom that starts at a token; none outside the sentence. */
  Optional<Atom> at(int index) {
    return index < 0 || index >= covered.length ? Optional.empty() : starting.get(index);
  }

  /** The agent noun that starts at a token. */
  Optional<AgentEntry> agent(int index) {
    return at(index).flatMap(Atom::agent);
  }

  /** Whether no atom lies over the token; true outside the sentence. */
  boolean isFree(int index) {
    return index < 0 || index >= covered.length || !covered[index];
  }
}
