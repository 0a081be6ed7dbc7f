package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Phrase.Kind;
import org.chancery.actor.Phrase.Owner;
import org.chancery.model.Sector;
import org.chancery.model.TokenRange;

/**
 * Joins the names of a sentence into phrases: "Iranian | foreign minister | Mohammad Javad Zarif",
 * "Turkey 's defence ministry", "Trump 's son | Donald Trump Jr.", "Wang Yi, China's foreign
 * minister".
 *
 * <p>Right: "senior Israeli security officials" is one phrase of Israel. Wrong: "Israeli natural
 * gas pipeline company officials" is two phrases, with more than two plain words between.
 */
final class PhraseReader {

  private static final Set<String> POSSESSORS = Set.of("his", "her", "its", "their");
  private static final Set<String> ANAPHORS =
      Words.of("country nation kingdom republic emirate sultanate group body");
  private static final Set<String> DEFINITE = Words.of("the this that");
  private static final int MAX_PLAIN_WORDS = 2;
  private static final int MAX_NAME_WORDS = 6;
  private static final int MAX_POSSESSIVES = 3;

  private final SentenceText text;
  private final AtomRow atoms;
  private final NameReader names;
  private final InstitutionReader institutions;
  private final AgentReader agents;
  private final AppositionReader appositions;
  private final List<Optional<Phrase>> read = new ArrayList<>();

  PhraseReader(SentenceText text, List<Optional<Atom>> atoms) {
    this.text = text;
    this.atoms = new AtomRow(atoms);
    this.names = new NameReader(text, this.atoms);
    this.institutions = new InstitutionReader(text, this.atoms);
    this.agents = new AgentReader(text, this.atoms, names, institutions, this::at);
    this.appositions = new AppositionReader(text, names, this::at);
  }

  /** All phrases of the sentence, disjoint and in order. */
  List<Phrase> phrases() {
    // From the end, so that what a phrase belongs to has been read when the phrase is.
    for (int i = 0; i < text.size(); i++) {
      read.add(Optional.empty());
    }
    for (int i = text.size() - 1; i >= 0; i--) {
      read.set(i, phraseAt(i));
    }
    List<Phrase> phrases = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      Optional<Phrase> phrase = read.get(at);
      phrase.ifPresent(phrases::add);
      at = phrase.map(p -> p.range().end()).orElse(at + 1);
    }
    return phrases;
  }

  private Optional<Phrase> at(int index) {
    return index < read.size() ? read.get(index) : Optional.empty();
  }

  private Optional<Phrase> phraseAt(int at) {
    Optional<Phrase> base = plainAt(at);
    if (base.isEmpty()) {
      return names.run(at).or(() -> names.single(at)).flatMap(appositions::introduced);
    }
    Phrase phrase = base.get();
    for (int i = 0; i < MAX_POSSESSIVES; i++) {
      Optional<Phrase> owned = ownedBy(phrase);
      if (owned.isEmpty()) {
        break;
      }
      phrase = owned.get();
    }
    return Optional.of(appositions.extended(phrase));
  }

  private Optional<Phrase> plainAt(int at) {
    if (text.isOneOf(at, POSSESSORS)) {
      return possessed(at);
    }
    if (atoms.isFree(at) && Titles.isModifier(text.lower(at))) {
      return at(at + 1).filter(p -> !p.agents().isEmpty()).map(p -> modified(at, p));
    }
    if (atoms.isFree(at) && text.isOneOf(at, ANAPHORS) && text.isOneOf(at - 1, DEFINITE)) {
      TokenRange range = new TokenRange(at, at + 1);
      return Optional.of(Phrase.bare(range, Kind.ANAPHOR, Optional.empty(), false));
    }
    Optional<Atom> atom = atoms.at(at);
    if (atom.isEmpty()) {
      return atoms.isFree(at)
          ? institutions.agentOf(at).map(agent -> agents.read(at, agent, List.of()))
          : Optional.empty();
    }
    return named(at, atom.get());
  }

  /** "|Its| troops", "|his| Norrinese counterpart". */
  private Optional<Phrase> possessed(int at) {
    Optional<Phrase> own = agentAfter(at + 1).map(agent -> agents.read(at, agent, List.of()));
    Optional<Phrase> described =
        at(at + 1)
            .filter(p -> !p.agents().isEmpty() && p.possessor().isEmpty() && p.inner().isEmpty())
            .map(p -> p.with(new TokenRange(at, p.range().end())));
    return own.or(() -> described).map(p -> p.possessedBy(text.lower(at)));
  }

  private Optional<Phrase> named(int at, Atom first) {
    Optional<Owner> owner = owner(first);
    if (owner.isPresent()) {
      return Optional.of(ownedBy(owner.get(), first));
    }
    Optional<CountryEntry> home = first.country(NameUse.Kind.PEOPLE);
    if (home.isPresent()) {
      Optional<Owner> country = Optional.of(Owner.of(home.get()));
      return Optional.of(Phrase.bare(first.range(), Kind.PEOPLE, country, isPlural(first)));
    }
    if (first.agent().isPresent()) {
      return Optional.of(agents.read(at, at, List.of()));
    }
    return names
        .untitled(at)
        .map(
            name ->
                Phrase.bare(name.range(), name.kind(), Optional.empty(), false)
                    .named(name.kind(), name.persons(), name.range()));
  }

  /** "Former Veldian president", "acting President Vale". */
  private Phrase modified(int at, Phrase phrase) {
    TokenRange range = new TokenRange(at, phrase.range().end());
    Phrase.Tenure told = Titles.told(text.lower(at)).orElse(phrase.tenure());
    Optional<TokenRange> title =
        phrase.title().map(t -> t.first() == at + 1 ? Titles.range(text, at, t) : t);
    return phrase.with(range).titled(title, told);
  }

  /**
   * "Veldians", "a Dane"; where the word is the adjective too ("a Veldian"), it is read as that.
   */
  private boolean isPlural(Atom atom) {
    String last = text.lower(atom.range().end() - 1);
    return last.endsWith("s") || last.endsWith("men");
  }

  static Optional<Owner> owner(Atom atom) {
    return atom.country(NameUse.Kind.NAME)
        .or(() -> atom.country(NameUse.Kind.ADJECTIVE))
        .or(() -> atom.country(NameUse.Kind.SEAT))
        .map(Owner::of)
        .or(() -> atom.organisation().map(Owner::of));
  }

  private Phrase ownedBy(Owner owner, Atom atom) {
    int start = atom.range().first();
    int end = atom.range().end();
    List<Owner> owners = new ArrayList<>(List.of(owner));
    boolean adjective = atom.first(NameUse.Kind.ADJECTIVE).isPresent();
    int last = adjective ? adjectives(end, owners) : end;
    Optional<Integer> shared = last > end ? agentAfter(last) : Optional.empty();
    if (shared.isPresent()) {
      return agents.read(start, shared.get(), owners);
    }
    Optional<Integer> agent = agentAfter(text.afterPossessive(end));
    if (agent.isPresent()) {
      return agents.read(start, agent.get(), List.of(owner));
    }
    Optional<Phrase> organisation =
        at(organisationAfter(text.afterPossessive(end)))
            .filter(PhraseReader::isOrganisation)
            .filter(p -> owner.organisation().isEmpty())
            .filter(p -> (adjective && !text.isPossessive(end)) || isNational(p, owner));
    return organisation
        .map(p -> nationalised(p, owner).with(new TokenRange(start, p.range().end())))
        .or(() -> ofCountry(owner, atom))
        .or(() -> titled(owner, start, end))
        .orElseGet(() -> Phrase.bare(atom.range(), kind(owner, atom), Optional.of(owner), false));
  }

  /** "Veldian |former President Vale|", "Veldia's |Energy and Water Minister|". */
  private Optional<Phrase> titled(Owner owner, int start, int end) {
    int next = text.afterPossessive(end);
    return at(next)
        .filter(p -> !p.agents().isEmpty() && p.owner().isEmpty() && p.possessor().isEmpty())
        .filter(p -> p.range().first() == next && !atoms.agent(next).isPresent())
        .map(
            p ->
                p.ownedBy(Optional.of(owner), List.of(), p.bond())
                    .with(new TokenRange(start, p.range().end())));
  }

  /** "Russia's |FSB|", "Honduras's |Supreme Court|". */
  private static boolean isNational(Phrase phrase, Owner owner) {
    return phrase
        .owner()
        .flatMap(Owner::organisation)
        .filter(o -> SharedNames.has(o) || o.code().equals(owner.code()))
        .isPresent();
  }

  /** Where the name of an organisation begins, past words before it: "Supreme |National …|". */
  private int organisationAfter(int from) {
    int at = from;
    while (at < from + 2 && atoms.isFree(at) && text.isProse() && text.isCapital(at)) {
      at++;
    }
    return atoms.at(at).flatMap(Atom::organisation).filter(SharedNames::has).isPresent()
        ? at
        : from;
  }

  private static Phrase nationalised(Phrase phrase, Owner country) {
    return phrase.kind() == Kind.ORGANISATION
        ? phrase.ownedBy(phrase.owner(), List.of(country), phrase.bond())
        : phrase;
  }

  /** "Supreme Court |of Honduras|". */
  private Optional<Phrase> ofCountry(Owner organisation, Atom atom) {
    int end = atom.range().end();
    if (!text.is(end, "of") || organisation.organisation().filter(SharedNames::has).isEmpty()) {
      return Optional.empty();
    }
    int at = text.is(end + 1, "the") ? end + 2 : end + 1;
    return atoms
        .at(at)
        .filter(a -> a.country(NameUse.Kind.NAME).isPresent())
        .map(
            a ->
                nationalised(
                    Phrase.bare(
                        new TokenRange(atom.range().first(), a.range().end()),
                        Kind.ORGANISATION,
                        Optional.of(organisation),
                        false),
                    owner(a).orElseThrow()));
  }

  private static boolean isOrganisation(Phrase phrase) {
    return phrase.owner().flatMap(Owner::organisation).isPresent();
  }

  /** "Veldian |, Tolmari and Norrinese| troops": adds the owners; gives the end of the list. */
  private int adjectives(int from, List<Owner> owners) {
    List<Owner> found = new ArrayList<>();
    int end = from;
    while (text.is(end, ",") || text.is(end, "and")) {
      int at = end;
      boolean closes = text.is(at, "and");
      Optional<CountryEntry> next =
          atoms
              .at(at + 1)
              .flatMap(
                  a -> a.country(NameUse.Kind.ADJECTIVE).or(() -> a.country(NameUse.Kind.NAME)))
              .filter(country -> !text.isPossessive(at + 2));
      if (next.isEmpty()) {
        return from;
      }
      found.add(Owner.of(next.get()));
      end = atoms.at(at + 1).orElseThrow().range().end();
      if (closes) {
        owners.addAll(found);
        return end;
      }
    }
    return from;
  }

  private static Kind kind(Owner owner, Atom atom) {
    if (owner.organisation().isPresent()) {
      return Kind.ORGANISATION;
    }
    if (atom.first(NameUse.Kind.NAME).isPresent()) {
      return Kind.COUNTRY;
    }
    return atom.first(NameUse.Kind.SEAT).isPresent() ? Kind.SEAT : Kind.ADJECTIVE;
  }

  /** "|Vale|'s spokesman", "|the army|'s chief", "|the country|'s parliament". */
  private Optional<Phrase> ownedBy(Phrase owner) {
    int end = owner.range().end();
    boolean administration =
        owner.kind() == Kind.PERSON_SURNAME
            && (text.is(end, "administration") || text.is(end, "government"));
    if (!text.isPossessive(end) && !administration) {
      return Optional.empty();
    }
    boolean owns =
        owner.isPerson()
            || owner.kind() == Kind.ANAPHOR
            || owner.kind() == Kind.DESCRIPTION
            || owner.kind() == Kind.ATTRIBUTIVE;
    return owns
        ? agentAfter(text.afterPossessive(end))
            .filter(agent -> !(owner.isPerson() && isParty(agent)))
            .map(agent -> agents.read(owner.range().first(), agent, List.of()).within(owner))
        : Optional.empty();
  }

  /** "Carney's Liberals": a party is not its leader's as a spokesman is. */
  private boolean isParty(int agent) {
    return atoms.agent(agent).filter(a -> a.sectors().contains(Sector.PTY)).isPresent();
  }

  /**
   * The agent noun at {@code from}, or after at most two plain words, or after the words of an
   * institution's name.
   */
  private Optional<Integer> agentAfter(int from) {
    int plain = 0;
    for (int i = from; i < text.size() && i <= from + MAX_NAME_WORDS; i++) {
      if (!atoms.isFree(i)) {
        return atoms.agent(i).isPresent() ? Optional.of(i) : Optional.empty();
      }
      boolean name = text.isProse() && isNamePart(i, from);
      plain += name ? 0 : 1;
      if (!name && (plain > MAX_PLAIN_WORDS || !isPlainWord(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isNamePart(int index, int from) {
    boolean joint =
        index > from
            && text.is(index, "and")
            && text.isCapital(index - 1)
            && text.isCapital(index + 1)
            && atoms.isFree(index + 1);
    return joint
        || (text.isCapital(index)
            && !PhraseWords.isNoName(text.text(index))
            && Character.isLetter(text.text(index).charAt(0)));
  }

  private boolean isPlainWord(int index) {
    String word = text.lower(index);
    return Titles.isModifier(word)
        || (Character.isLetter(word.charAt(0))
            && word.length() > 1
            && !PhraseWords.NEVER_BETWEEN.contains(word)
            && !PhraseWords.NOT_A_NOUN.contains(word)
            && !word.endsWith("ed")
            && !word.endsWith("ing")
            && !word.endsWith("s"));
  }
}
