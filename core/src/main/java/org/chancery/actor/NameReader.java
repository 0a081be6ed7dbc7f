package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Phrase.Kind;
import org.chancery.model.TokenRange;

/**
 * Finds personal names: those of the directory, and runs of words with capitals that a title or an
 * apposition makes a name.
 *
 * <p>Right: in "Interior Minister Jon Rask" the name is "Jon Rask". Wrong: in "Interior Minister
 * Rask Tower residents", should anyone write so, it is "Rask Tower".
 */
final class NameReader {

  /** A personal name at a place. */
  record Name(TokenRange range, Kind kind, List<PersonEntry> persons) {}

  private static final Set<String> PARTICLES =
      Words.of("al bin ibn de da van von der el del di bint ben la dos du ul");

  /** "Donald Trump |Jr.|" is not Donald Trump. */
  private static final Set<String> YOUNGER = Words.of("jr. jr sr. sr ii iii iv");

  private static final int MAX_WORDS = 5;

  private final SentenceText text;
  private final AtomRow atoms;

  NameReader(SentenceText text, AtomRow atoms) {
    this.text = text;
    this.atoms = atoms;
  }

  /** The name at {@code at} after a title: of the directory, or any. */
  Optional<Name> afterTitle(int at) {
    return known(at, false).or(() -> unknown(at));
  }

  /** The name of the directory at {@code at}, where no title stands before it. */
  Optional<Name> untitled(int at) {
    return known(at, true);
  }

  /** A run of two and more words that may be a name, if the words around it say so too. */
  Optional<Name> run(int at) {
    if (isNameWord(at - 1) && !opens(at - 1)) {
      return Optional.empty();
    }
    return opens(at) ? Optional.empty() : unknown(at).filter(name -> name.range().length() > 1);
  }

  /** A word that may be a surname by itself, if an apposition says so: "|Karman|, a journalist". */
  Optional<Name> single(int at) {
    String word = text.text(at);
    boolean name =
        text.isProse()
            && text.is(at + 1, ",")
            && text.isCapital(at)
            && word.length() > 2
            && !word.equals(word.toUpperCase(java.util.Locale.ROOT))
            && atoms.isFree(at)
            && !opens(at)
            && isNameWord(at)
            && !isNameWord(at - 1)
            && !PhraseWords.opensSentence(text.lower(at));
    return name
        ? Optional.of(new Name(new TokenRange(at, at + 1), Kind.PERSON_UNKNOWN, List.of()))
        : Optional.empty();
  }

  private boolean opens(int index) {
    return index == 0 && PhraseWords.opensSentence(text.lower(0));
  }

  private Optional<Name> known(int at, boolean untitled) {
    Optional<Atom> atom = atoms.at(at);
    if (atom.isEmpty()) {
      return Optional.empty();
    }
    List<PersonEntry> full = atom.get().persons(NameUse.Kind.NAME);
    if (text.isOneOf(atom.get().range().end(), YOUNGER)) {
      return Optional.empty();
    }
    if (!full.isEmpty()) {
      return Optional.of(new Name(atom.get().range(), Kind.PERSON_FULL_NAME, full));
    }
    String before = text.text(at - 1);
    List<PersonEntry> surname =
        atom.get().persons(NameUse.Kind.SURNAME).stream()
            .filter(person -> PhraseWords.mayPrecede(before, person.gender()))
            .toList();
    return surname.isEmpty() || !isWholeSurname(atom.get(), untitled)
        ? Optional.empty()
        : Optional.of(new Name(atom.get().range(), Kind.PERSON_SURNAME, surname));
  }

  private Optional<Name> unknown(int at) {
    if (!text.isProse()) {
      return Optional.empty();
    }
    int end = at;
    while (end < text.size() && end - at < MAX_WORDS && isNameWord(end)) {
      end++;
    }
    return end == at || !text.isCapital(end - 1)
        ? Optional.empty()
        : Optional.of(new Name(new TokenRange(at, end), Kind.PERSON_UNKNOWN, List.of()));
  }

  /** Whether no part of another personal name stands beside it: "Kim Kardashian", "Laura Bush". */
  private boolean isWholeSurname(Atom atom, boolean untitled) {
    int before = atom.range().first() - 1;
    int after = atom.range().end();
    boolean nameBefore =
        untitled
            && text.isProse()
            && before >= 0
            && isFreeOrSurname(before)
            && (before == 0 ? !PhraseWords.opensSentence(text.lower(0)) : isNameWord(before));
    boolean nameAfter = text.isProse() && isNameWord(after) && isFreeOrSurname(after);
    return !nameBefore && !nameAfter;
  }

  /** "Castillo |Mejia|": two surnames are one name, and not that of whom either stands for. */
  private boolean isFreeOrSurname(int index) {
    return atoms.isFree(index)
        || atoms
            .at(index)
            .filter(atom -> atom.range().length() == 1 && atom.isOnlySurname())
            .isPresent();
  }

  /** Whether a word may be part of a personal name. */
  boolean isNameWord(int index) {
    if (index < 0 || index >= text.size()) {
      return false;
    }
    String word = text.text(index);
    boolean name =
        text.isCapital(index)
            && word.chars().noneMatch(Character::isDigit)
            && !PhraseWords.isNoName(word)
            && !PhraseWords.NEVER_BETWEEN.contains(text.lower(index));
    boolean particle = PARTICLES.contains(word) && text.isCapital(index + 1);
    return (name || particle)
        && atoms
            .at(index)
            .map(a -> a.agent().isEmpty() && PhraseReader.owner(a).isEmpty() && !isNone(a))
            .orElse(true);
  }

  private static boolean isNone(Atom atom) {
    return atom.uses().stream().anyMatch(use -> use.entry() instanceof NotAnActor);
  }
}
