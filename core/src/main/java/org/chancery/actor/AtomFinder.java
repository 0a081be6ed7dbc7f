package org.chancery.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.directory.NameWalk;
import org.chancery.directory.NameWords;
import org.chancery.model.Sentence;
import org.chancery.model.Token;
import org.chancery.model.TokenRange;

/**
 * Finds the names and agent nouns of the directory in a sentence: the longest at each place. For
 * the reading of one article; not for two threads at once.
 */
final class AtomFinder {

  private final List<ActorEntries> entries;
  private final List<NameWalk> walks;
  private final Optional<LocalDate> day;

  AtomFinder(ActorDirectory directory, Optional<LocalDate> day) {
    this.entries = directory.layers().stream().map(ActorLayer::entries).toList();
    this.walks = directory.layers().stream().map(layer -> layer.names().walk()).toList();
    this.day = day;
  }

  /** One slot a token: the atom that starts there, if any. Atoms do not overlap. */
  List<Optional<Atom>> atoms(Sentence sentence) {
    NameWords words = NameWords.of(sentence.tokens().stream().map(Token::text).toList());
    List<Optional<Atom>> atoms = new ArrayList<>(words.size());
    while (atoms.size() < words.size()) {
      Optional<Atom> atom = atomAt(words, atoms.size());
      atoms.add(atom);
      for (int i = 1; i < atom.map(a -> a.range().length()).orElse(1); i++) {
        atoms.add(Optional.empty());
      }
    }
    return atoms;
  }

  /**
   * The longest name at a word; an upper layer's where two are as long. Where it is only a place's,
   * "Jordan Valley", the atom has no uses, and no shorter name in it is an actor's.
   */
  private Optional<Atom> atomAt(NameWords words, int at) {
    int longest = 0;
    List<NameUse> uses = List.of();
    for (int layer = 0; layer < walks.size(); layer++) {
      NameWalk walk = walks.get(layer);
      int length = walk.find(words, at);
      if (length > longest) {
        List<NameUse> found = uses(walk, entries.get(layer));
        if (!found.isEmpty() || (length > 1 && isOnlyAPlaces(walk, words.written(at)))) {
          longest = length;
          uses = found;
        }
      }
    }
    return longest == 0
        ? Optional.empty()
        : Optional.of(new Atom(new TokenRange(at, at + longest), uses));
  }

  private static boolean isOnlyAPlaces(NameWalk walk, String firstWord) {
    boolean places = Character.isUpperCase(firstWord.charAt(0));
    for (int i = 0; i < walk.useCount() && places; i++) {
      places = NameUse.Kind.of(walk.kind(i)).isEmpty();
    }
    return places;
  }

  /** What the name stands for on the day of the article; a state that was to end comes first. */
  private List<NameUse> uses(NameWalk walk, ActorEntries ofLayer) {
    List<NameUse> uses = new ArrayList<>(walk.useCount());
    for (int i = 0; i < walk.useCount(); i++) {
      Optional<NameUse> found = use(walk, i, ofLayer);
      if (found.isEmpty()) {
        continue;
      }
      NameUse use = found.get();
      if (!(use.entry() instanceof CountryEntry country) || country.until().isEmpty()) {
        uses.add(use);
      } else if (country.isCalled(use.kind(), day)) {
        uses.add(0, use);
      }
    }
    return uses;
  }

  /** Nothing for a name of a place, which is another's to find. */
  private Optional<NameUse> use(NameWalk walk, int i, ActorEntries ofLayer) {
    Optional<NameUse.Kind> kind = NameUse.Kind.of(walk.kind(i));
    return kind.flatMap(
        known -> onDay(ofLayer.get(walk.entry(i))).map(entry -> new NameUse(entry, known)));
  }

  private Optional<DirectoryEntry> onDay(DirectoryEntry entry) {
    return entry instanceof DatedEntry dated ? dated.on(day) : Optional.of(entry);
  }
}
