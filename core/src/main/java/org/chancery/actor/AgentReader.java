package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.chancery.actor.Phrase.Bond;
import org.chancery.actor.Phrase.Kind;
import org.chancery.actor.Phrase.Owner;
import org.chancery.model.Sector;
import org.chancery.model.TokenRange;

/**
 * Reads the phrase around agent nouns: what country or body they belong to, the office that they
 * tell, and the name of its holder.
 *
 * <p>Right: "troops from Chad", "ambassador to Russia Zhang Hanhui", "spokesman of the Veldian
 * army". Wrong: "leaders of Norrin's choice", which are taken for Norrin's.
 */
final class AgentReader {

  private static final Set<String> ENVOYS =
      Set.of(
          "ambassador",
          "envoy",
          "special envoy",
          "embassy",
          "consul",
          "consul general",
          "consulate",
          "consulate general",
          "representative",
          "special representative",
          "high commissioner",
          "high commission",
          "charge d'affaires",
          "attache",
          "diplomat",
          "diplomatic mission");

  /** Nouns that belong to what stands after "of". */
  private static final Set<String> OF =
      Words.of(
          """
          leader head chief president chairman chairwoman chairperson director commander deputy
          member spokesman spokeswoman spokesperson founder co-founder secretary secretary-general
          official adviser advisor aide son daughter wife husband brother sister father mother widow
          delegation team coalition alliance representative governor speaker officer minister
          candidate crowd group supporter
          """);

  /** Those whom an organisation sends or leads: "fighters of the Red Dawn Front". */
  private static final Set<Sector> LED =
      Set.of(Sector.GOV, Sector.MIL, Sector.REB, Sector.UAF, Sector.PRM, Sector.LEG, Sector.COP);

  private static final Set<String> FOR =
      Words.of("spokesman spokeswoman spokesperson lawyer attorney negotiator candidate");
  private static final Set<String> TO = Words.of("adviser advisor aide");
  private static final Set<String> AT = Words.of("official source");
  private static final Set<String> FROM =
      Words.of("lawmaker official soldier senator politician officer deputy legislator troop");

  private final SentenceText text;
  private final AtomRow atoms;
  private final NameReader names;
  private final InstitutionReader institutions;
  private final IntFunction<Optional<Phrase>> later;

  /**
   * @param later the phrase at a later token of the sentence
   */
  AgentReader(
      SentenceText text,
      AtomRow atoms,
      NameReader names,
      InstitutionReader institutions,
      IntFunction<Optional<Phrase>> later) {
    this.text = text;
    this.atoms = atoms;
    this.names = names;
    this.institutions = institutions;
    this.later = later;
  }

  /** The phrase that begins at {@code start} and whose first agent noun is at {@code agent}. */
  Phrase read(int start, int firstAgent, List<Owner> ownersBefore) {
    List<AgentEntry> agents = new ArrayList<>();
    boolean plural = false;
    int end = firstAgent;
    while (end < atoms.size() && atoms.agent(end).isPresent()) {
      Atom atom = atoms.at(end).orElseThrow();
      agents.add(atom.agent().orElseThrow());
      plural = atom.isPlural() && !(atom.isSingular() && isOne(start));
      end = atom.range().end();
    }
    AgentEntry head = agents.get(agents.size() - 1);
    end = institutions.tail(head, end);
    TokenRange nouns = new TokenRange(institutions.start(start, firstAgent), end);
    TokenRange title = Titles.range(text, start, nouns);
    Phrase phrase =
        Phrase.described(new TokenRange(start, end), agents, plural)
            .titled(Optional.of(title), Titles.tenure(text, new TokenRange(start, end), agents));
    return holder(owned(phrase, head, ownersBefore), head);
  }

  /** With the name after it, and as what qualifies a noun where it is no more than that. */
  private Phrase holder(Phrase phrase, AgentEntry head) {
    int end = phrase.range().end();
    if (head.head() == AgentEntry.Head.PERSON && !phrase.plural()) {
      Optional<NameReader.Name> name = names.afterTitle(end);
      if (name.isPresent()) {
        return phrase.named(name.get().kind(), name.get().persons(), name.get().range());
      }
    }
    boolean qualifies = !phrase.plural() && phrase.inner().isEmpty() && qualifiesNext(end);
    return qualifies ? phrase.with(Kind.ATTRIBUTIVE) : phrase;
  }

  private Phrase owned(Phrase phrase, AgentEntry head, List<Owner> before) {
    boolean envoy = ENVOYS.contains(head.singular());
    Bond bond = envoy ? Bond.ABROAD : Bond.OWN;
    Phrase owned = before.isEmpty() ? phrase : phrase.ownedBy(first(before), rest(before), bond);
    int end = phrase.range().end();
    boolean posted = envoy && (text.is(end, "to") || text.is(end, "for"));
    Optional<Atom> after = ownerAfter(end, head, posted);
    if (posted && after.isPresent()) {
      TokenRange title =
          new TokenRange(phrase.title().orElseThrow().first(), after.get().range().end());
      return until(owned, title.end()).titled(Optional.of(title), owned.tenure());
    }
    if (after.isPresent() && before.isEmpty()) {
      List<Owner> owners = new ArrayList<>();
      owners.add(after.flatMap(PhraseReader::owner).orElseThrow());
      int last = after.get().range().end();
      last = phrase.plural() ? fellows(last, owners) : last;
      Bond bound = text.is(end, "from") ? Bond.FROM : bond;
      return until(owned.ownedBy(first(owners), rest(owners), bound), last);
    }
    return after.isPresent() ? owned : inner(owned, head);
  }

  private static Optional<Owner> first(List<Owner> owners) {
    return Optional.of(owners.get(0));
  }

  private static List<Owner> rest(List<Owner> owners) {
    return List.copyOf(owners.subList(1, owners.size()));
  }

  private static Phrase until(Phrase phrase, int end) {
    return phrase.with(new TokenRange(phrase.range().first(), end));
  }

  /** "Spokesman of |the army|", "adviser to |President Vale|", "official at |the ministry|". */
  private Phrase inner(Phrase phrase, AgentEntry head) {
    int end = phrase.range().end();
    String noun = head.singular().substring(head.singular().lastIndexOf(' ') + 1);
    boolean bound =
        switch (text.lower(end)) {
          case "of" -> OF.contains(noun);
          case "for" -> FOR.contains(noun);
          case "to" -> TO.contains(noun);
          case "at", "in", "with" -> AT.contains(noun);
          case "from" -> FROM.contains(noun) && !isTakenFrom(end);
          default -> false;
        };
    if (!bound) {
      return phrase;
    }
    int at = afterArticle(end + 1);
    boolean place = !text.is(end, "of") && !text.is(end, "for") && !text.is(end, "to");
    Optional<Phrase> inner =
        at >= atoms.size() ? Optional.empty() : innerAt(at).filter(p -> isInner(p, place));
    return inner.map(p -> until(phrase, p.range().end()).within(p)).orElse(phrase);
  }

  /** The phrase at {@code at}, be it one that begins with plain words: "the |polling board|". */
  private Optional<Phrase> innerAt(int at) {
    Optional<Phrase> phrase = later.apply(at);
    for (int i = at; phrase.isEmpty() && i < at + 2 && text.isSmall(i) && atoms.isFree(i); i++) {
      phrase =
          PhraseWords.NEVER_BETWEEN.contains(text.lower(i)) || atoms.agent(i + 1).isEmpty()
              ? Optional.empty()
              : Optional.of(read(at, i + 1, List.of()));
    }
    return phrase;
  }

  private static boolean isInner(Phrase phrase, boolean place) {
    boolean described = phrase.kind() == Kind.DESCRIPTION || phrase.kind() == Kind.ORGANISATION;
    boolean body =
        phrase.head().filter(head -> head.head() != AgentEntry.Head.PERSON).isPresent()
            || phrase.kind() == Kind.ORGANISATION;
    return place ? described && body : described || phrase.isPerson();
  }

  private int afterArticle(int at) {
    return text.is(at, "the") || text.is(at, "a") || text.is(at, "an") ? at + 1 : at;
  }

  /** Adds the owners of a list that goes on behind the first and ends in "and"; gives its end. */
  private int fellows(int from, List<Owner> owners) {
    List<Owner> found = new ArrayList<>();
    int at = from;
    boolean closed = false;
    while (!closed && (text.is(at, ",") || text.is(at, "and"))) {
      int next = text.is(at, ",") ? at + 1 : at;
      closed = text.is(next, "and");
      next = closed ? next + 1 : next;
      next = text.is(next, "the") ? next + 1 : next;
      Optional<Atom> atom = atoms.at(next);
      Optional<Owner> owner =
          atom.filter(a -> a.country(NameUse.Kind.NAME).isPresent()).flatMap(PhraseReader::owner);
      if (owner.isEmpty() || text.isPossessive(atom.orElseThrow().range().end())) {
        return from;
      }
      found.add(owner.get());
      at = atom.orElseThrow().range().end();
    }
    if (!closed) {
      return from;
    }
    owners.addAll(found);
    return at;
  }

  /** Whether the word after a singular agent noun is a noun too: "the army base". */
  private boolean qualifiesNext(int end) {
    if (end >= atoms.size() || !text.isSmall(end)) {
      return false;
    }
    String next = text.lower(end);
    return atoms.isFree(end)
        && !PhraseWords.NEVER_BETWEEN.contains(next)
        && !PhraseWords.NOT_A_NOUN.contains(next)
        && !next.endsWith("s")
        && !next.endsWith("ed")
        && !next.endsWith("ly");
  }

  /** Whether "a" stands before: "a police raid" is one raid, "police raid homes" is many police. */
  private boolean isOne(int start) {
    return text.is(start - 1, "a") || text.is(start - 1, "an");
  }

  private Optional<Atom> ownerAfter(int end, AgentEntry head, boolean posted) {
    boolean speaksFor = text.is(end, "for") && FOR.contains(head.singular());
    boolean owns = text.is(end, "of") || text.is(end, "from") || speaksFor;
    if (end >= atoms.size() || !(posted || owns)) {
      return Optional.empty();
    }
    int at = text.is(end + 1, "the") ? end + 2 : end + 1;
    if (at >= atoms.size() || (text.is(end, "from") && isTakenFrom(end))) {
      return Optional.empty();
    }
    Optional<Atom> atom = atoms.at(at);
    boolean ofAnother = atom.isPresent() && text.isPossessive(atom.get().range().end());
    boolean led = head.sectors().isEmpty() || head.sectors().stream().anyMatch(LED::contains);
    return ofAnother
        ? Optional.empty()
        : atom.filter(
            a ->
                a.country(NameUse.Kind.NAME).isPresent()
                    || a.country(NameUse.Kind.SEAT).isPresent()
                    || (led
                        && a.organisation().isPresent()
                        && later.apply(at).filter(p -> p.agents().isEmpty()).isPresent()));
  }

  /**
   * "Withdrew its troops from Chad": the country is where they were, not theirs. Wrong: "expelled
   * two farmers, soldiers from Chad said".
   */
  private boolean isTakenFrom(int from) {
    boolean sameNounPhrase = true;
    for (int i = from - 1; i >= 0 && from - i <= 8; i--) {
      String word = text.lower(i);
      boolean own = word.equals("its") || word.equals("their");
      if (PhraseWords.isLeaving(word) || (sameNounPhrase && own)) {
        return true;
      }
      sameNounPhrase &= Character.isLetterOrDigit(word.charAt(0));
      sameNounPhrase &= !PhraseWords.NEVER_BETWEEN.contains(word);
    }
    return false;
  }
}
