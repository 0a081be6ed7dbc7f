package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Phrase.Kind;
import org.chancery.actor.Phrase.Owner;
import org.chancery.model.Sentence;
import org.chancery.model.Token;
import org.chancery.model.TokenRange;

/**
 * Joins the names of a sentence into phrases: "Iranian | foreign minister | Mohammad Javad Zarif",
 * "Turkey 's defence ministry", "troops from Chad", "Ambassador to Russia Zhang Hanhui".
 *
 * <p>Right: "senior Israeli security officials" is one phrase of Israel. Wrong: "Israeli natural
 * gas pipeline company officials" is two phrases, with more than two plain words between.
 */
final class PhraseReader {

  private static final Set<String> OWNER_PREPOSITIONS = Set.of("of", "from");
  private static final Set<String> ENVOYS =
      Set.of("ambassador", "envoy", "special envoy", "embassy", "consul", "representative");
  private static final int MAX_WORDS_BETWEEN = 2;

  private final Sentence sentence;
  private final List<Optional<Atom>> atoms;

  PhraseReader(Sentence sentence, List<Optional<Atom>> atoms) {
    this.sentence = sentence;
    this.atoms = atoms;
  }

  /** All phrases of the sentence, disjoint and in order. */
  List<Phrase> phrases() {
    List<Phrase> phrases = new ArrayList<>();
    int at = 0;
    while (at < atoms.size()) {
      Optional<Phrase> phrase = phraseAt(at);
      phrase.ifPresent(phrases::add);
      at = phrase.map(p -> p.range().end()).orElse(at + 1);
    }
    return phrases;
  }

  private Optional<Phrase> phraseAt(int at) {
    Optional<Atom> atom = atoms.get(at);
    if (atom.isEmpty()) {
      return Optional.empty();
    }
    Atom first = atom.get();
    Optional<Owner> owner = owner(first);
    if (owner.isPresent()) {
      return Optional.of(ownedBy(owner.get(), first));
    }
    Optional<CountryEntry> home = first.country(NameUse.Kind.PEOPLE);
    if (home.isPresent()) {
      return Optional.of(people(Owner.of(home.get()), first));
    }
    if (first.agent().isPresent()) {
      return Optional.of(agents(at, at, Optional.empty()));
    }
    return person(at, at, Optional.empty(), List.of());
  }

  private static Optional<Owner> owner(Atom atom) {
    return atom.country(NameUse.Kind.NAME)
        .or(() -> atom.country(NameUse.Kind.ADJECTIVE))
        .or(() -> atom.country(NameUse.Kind.SEAT))
        .map(Owner::of)
        .or(() -> atom.organisation().map(Owner::of));
  }

  private Phrase ownedBy(Owner owner, Atom atom) {
    int start = atom.range().first();
    int end = atom.range().end();
    int next = isPossessive(end) ? end + 1 : end;
    Optional<Integer> agent = agentAfter(next);
    if (agent.isPresent()) {
      return agents(start, agent.get(), Optional.of(owner));
    }
    boolean adjective = atom.first(NameUse.Kind.ADJECTIVE).isPresent();
    if (adjective && next < atoms.size() && atoms.get(next).isPresent()) {
      Atom following = atoms.get(next).get();
      Optional<OrganisationEntry> organisation = following.organisation();
      if (organisation.isPresent()) {
        Phrase inner = ownedBy(Owner.of(organisation.get()), following);
        return new Phrase(
            new TokenRange(start, inner.range().end()),
            inner.kind(),
            inner.owner(),
            inner.fellows(),
            inner.agents(),
            inner.plural(),
            inner.persons(),
            inner.personName());
      }
    }
    return bare(owner, atom);
  }

  private static Phrase bare(Owner owner, Atom atom) {
    Kind kind;
    if (owner.organisation().isPresent()) {
      kind = Kind.ORGANISATION;
    } else if (atom.first(NameUse.Kind.NAME).isPresent()) {
      kind = Kind.COUNTRY;
    } else if (atom.first(NameUse.Kind.SEAT).isPresent()) {
      kind = Kind.SEAT;
    } else {
      kind = Kind.ADJECTIVE;
    }
    return new Phrase(
        atom.range(),
        kind,
        Optional.of(owner),
        List.of(),
        List.of(),
        false,
        List.of(),
        Optional.empty());
  }

  /**
   * "Veldians", "a Dane"; where the word is the adjective too ("a Veldian"), it is read as that.
   */
  private Phrase people(Owner owner, Atom atom) {
    String last = lower(atom.range().end() - 1);
    boolean plural = last.endsWith("s") || last.endsWith("men");
    return new Phrase(
        atom.range(),
        Kind.PEOPLE,
        Optional.of(owner),
        List.of(),
        List.of(),
        plural,
        List.of(),
        Optional.empty());
  }

  /** The agent noun at {@code from} or after at most two plain words. */
  private Optional<Integer> agentAfter(int from) {
    for (int i = from; i < atoms.size() && i <= from + MAX_WORDS_BETWEEN; i++) {
      if (atoms.get(i).isPresent()) {
        return atoms.get(i).get().agent().isPresent() ? Optional.of(i) : Optional.empty();
      }
      if (!isPlainWord(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isPlainWord(int index) {
    String word = lower(index);
    return Character.isLetter(word.charAt(0))
        && word.length() > 1
        && !PhraseWords.NEVER_BETWEEN.contains(word)
        && !word.endsWith("ed")
        && !word.endsWith("ing")
        && !word.endsWith("s");
  }

  private Phrase agents(int start, int firstAgent, Optional<Owner> ownerBefore) {
    List<AgentEntry> agents = new ArrayList<>();
    boolean plural = false;
    int end = firstAgent;
    int at = firstAgent;
    while (at < atoms.size() && atoms.get(at).flatMap(Atom::agent).isPresent()) {
      Atom atom = atoms.get(at).orElseThrow();
      agents.add(atom.agent().orElseThrow());
      plural = atom.isPlural() && !(atom.isSingular() && isOne(start));
      end = atom.range().end();
      at = end;
    }
    Optional<Owner> owner = ownerBefore;
    List<Owner> fellows = new ArrayList<>();
    AgentEntry head = agents.get(agents.size() - 1);
    boolean posted = ENVOYS.contains(head.singular()) && isWord(end, "to");
    Optional<Atom> after = ownerAfter(end, posted);
    if (after.isPresent() && (owner.isEmpty() || posted)) {
      if (!posted) {
        owner = after.flatMap(PhraseReader::owner);
      }
      end = after.get().range().end();
      end = plural && !posted ? fellows(end, fellows) : end;
    }
    Optional<Phrase> person =
        head.head() == AgentEntry.Head.PERSON && !plural
            ? person(start, end, owner, agents)
            : Optional.empty();
    if (person.isPresent()) {
      return person.get();
    }
    return new Phrase(
        new TokenRange(start, end),
        !plural && qualifiesNext(end) ? Kind.ATTRIBUTIVE : Kind.DESCRIPTION,
        owner,
        List.copyOf(fellows),
        List.copyOf(agents),
        plural,
        List.of(),
        Optional.empty());
  }

  /** Adds the owners of a list that goes on behind the first and ends in "and"; gives its end. */
  private int fellows(int from, List<Owner> fellows) {
    List<Owner> found = new ArrayList<>();
    int at = from;
    boolean closed = false;
    while (!closed && (isWord(at, ",") || isWord(at, "and"))) {
      int next = isWord(at, ",") ? at + 1 : at;
      closed = isWord(next, "and");
      next = closed ? next + 1 : next;
      next = isWord(next, "the") ? next + 1 : next;
      Optional<Atom> atom = next < atoms.size() ? atoms.get(next) : Optional.empty();
      Optional<Owner> owner =
          atom.filter(a -> a.country(NameUse.Kind.NAME).isPresent()).flatMap(PhraseReader::owner);
      if (owner.isEmpty() || isPossessive(atom.orElseThrow().range().end())) {
        return from;
      }
      found.add(owner.get());
      at = atom.orElseThrow().range().end();
    }
    if (!closed) {
      return from;
    }
    fellows.addAll(found);
    return at;
  }

  /** Whether the word after a singular agent noun is a noun too: "the army base". */
  private boolean qualifiesNext(int end) {
    if (end >= atoms.size()
        || !Character.isLowerCase(sentence.tokens().get(end).text().charAt(0))) {
      return false;
    }
    String next = lower(end);
    return atoms.get(end).isEmpty()
        && !PhraseWords.NEVER_BETWEEN.contains(next)
        && !PhraseWords.NOT_A_NOUN.contains(next)
        && !next.endsWith("s")
        && !next.endsWith("ed")
        && !next.endsWith("ly");
  }

  /** Whether "a" stands before: "a police raid" is one raid, "police raid homes" is many police. */
  private boolean isOne(int start) {
    return start > 0 && List.of("a", "an").contains(lower(start - 1));
  }

  private Optional<Atom> ownerAfter(int end, boolean posted) {
    if (end >= atoms.size() || !(posted || OWNER_PREPOSITIONS.contains(lower(end)))) {
      return Optional.empty();
    }
    int at = isWord(end + 1, "the") ? end + 2 : end + 1;
    if (at >= atoms.size() || (lower(end).equals("from") && isTakenFrom(end))) {
      return Optional.empty();
    }
    Optional<Atom> atom = atoms.get(at);
    boolean ofAnother = atom.isPresent() && isPossessive(atom.get().range().end());
    return ofAnother
        ? Optional.empty()
        : atom.filter(
            a ->
                a.country(NameUse.Kind.NAME).isPresent()
                    || a.country(NameUse.Kind.SEAT).isPresent()
                    || a.organisation().isPresent());
  }

  /**
   * "Withdrew its troops from Chad": the country is where they were, not theirs. Wrong: "expelled
   * two farmers, soldiers from Chad said".
   */
  private boolean isTakenFrom(int from) {
    boolean sameNounPhrase = true;
    for (int i = from - 1; i >= 0 && from - i <= 8; i--) {
      String word = lower(i);
      if (PhraseWords.isLeaving(word) || (sameNounPhrase && word.matches("its|their"))) {
        return true;
      }
      sameNounPhrase &= Character.isLetterOrDigit(word.charAt(0));
      sameNounPhrase &= !PhraseWords.NEVER_BETWEEN.contains(word);
    }
    return false;
  }

  /** A personal name at token {@code at}, after the agent nouns that are its titles. */
  private Optional<Phrase> person(
      int start, int at, Optional<Owner> owner, List<AgentEntry> titles) {
    if (at >= atoms.size()) {
      return Optional.empty();
    }
    Optional<Atom> atom = atoms.get(at);
    List<PersonEntry> full = atom.map(a -> a.persons(NameUse.Kind.NAME)).orElse(List.of());
    if (!full.isEmpty()) {
      return Optional.of(
          named(start, at, atom.get().range().end(), Kind.PERSON_FULL_NAME, full, owner, titles));
    }
    String before = at == 0 ? "" : sentence.tokens().get(at - 1).text();
    List<PersonEntry> surname =
        atom.map(a -> a.persons(NameUse.Kind.SURNAME)).orElse(List.of()).stream()
            .filter(person -> PhraseWords.mayPrecede(before, person.gender()))
            .toList();
    if (!surname.isEmpty() && isWholeSurname(atom.get(), titles.isEmpty())) {
      return Optional.of(
          named(start, at, atom.get().range().end(), Kind.PERSON_SURNAME, surname, owner, titles));
    }
    if (titles.isEmpty()) {
      return Optional.empty();
    }
    int end = at;
    while (end < atoms.size() && end - at < 5 && isNameWord(end)) {
      end++;
    }
    return end == at
        ? Optional.empty()
        : Optional.of(named(start, at, end, Kind.PERSON_UNKNOWN, List.of(), owner, titles));
  }

  private static Phrase named(
      int start,
      int nameStart,
      int nameEnd,
      Kind kind,
      List<PersonEntry> persons,
      Optional<Owner> owner,
      List<AgentEntry> titles) {
    return new Phrase(
        new TokenRange(start, nameEnd),
        kind,
        owner,
        List.of(),
        List.copyOf(titles),
        false,
        persons,
        Optional.of(new TokenRange(nameStart, nameEnd)));
  }

  /** Whether no part of another personal name stands beside it: "Kim Kardashian", "Laura Bush". */
  private boolean isWholeSurname(Atom atom, boolean untitled) {
    int before = atom.range().first() - 1;
    int after = atom.range().end();
    boolean nameBefore =
        untitled
            && before >= 0
            && atoms.get(before).isEmpty()
            && (before == 0 ? !PhraseWords.opensSentence(lower(0)) : isNameWord(before));
    boolean nameAfter = after < atoms.size() && isNameWord(after) && atoms.get(after).isEmpty();
    return !nameBefore && !nameAfter;
  }

  private boolean isNameWord(int index) {
    String text = sentence.tokens().get(index).text();
    boolean word =
        Character.isUpperCase(text.charAt(0))
            && text.chars().noneMatch(Character::isDigit)
            && !PhraseWords.isNoName(text);
    boolean particle =
        Set.of("al", "bin", "ibn", "de", "da", "van", "von", "der", "el").contains(text)
            && index + 1 < atoms.size()
            && Character.isUpperCase(sentence.tokens().get(index + 1).text().charAt(0));
    return (word || particle)
        && atoms.get(index).map(a -> a.agent().isEmpty() && owner(a).isEmpty()).orElse(true);
  }

  private boolean isPossessive(int index) {
    if (index >= sentence.tokens().size()) {
      return false;
    }
    String text = sentence.tokens().get(index).text();
    return text.equals("'s") || text.equals("’s") || text.equals("'") || text.equals("’");
  }

  private boolean isWord(int index, String word) {
    return index < sentence.tokens().size() && lower(index).equals(word);
  }

  private String lower(int index) {
    Token token = sentence.tokens().get(index);
    return token.text().toLowerCase(Locale.ROOT);
  }
}
