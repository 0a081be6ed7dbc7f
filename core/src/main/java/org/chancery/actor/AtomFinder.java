package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/** Finds the names and agent nouns of the directory in a sentence: the longest at each place. */
final class AtomFinder {

  private final ActorDirectory directory;

  AtomFinder(ActorDirectory directory) {
    this.directory = directory;
  }

  /** One slot a token: the atom that starts there, if any. Atoms do not overlap. */
  List<Optional<Atom>> atoms(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<String> names = directory.names().words(tokens);
    List<String> agents = directory.agents().words(tokens);
    List<Optional<Atom>> atoms = new ArrayList<>();
    while (atoms.size() < tokens.size()) {
      int at = atoms.size();
      NameIndex.Match name = directory.names().longest(names, at);
      NameIndex.Match agent = directory.agents().longest(agents, at);
      NameIndex.Match longer = agent.range().length() > name.range().length() ? agent : name;
      if (longer.uses().isEmpty()) {
        atoms.add(Optional.empty());
        continue;
      }
      atoms.add(Optional.of(new Atom(longer.range(), longer.uses())));
      for (int i = 1; i < longer.range().length(); i++) {
        atoms.add(Optional.empty());
      }
    }
    return atoms;
  }
}
