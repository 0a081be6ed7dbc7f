package org.chancery.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Phrase.Owner;
import org.chancery.actor.Phrase.Tenure;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.Sector;
import org.chancery.model.TokenRange;

/**
 * Makes the actor that a phrase describes: its sectors, its office, its gender.
 *
 * <p>Right: "former Veldian Interior Minister Jon Rask" is of sector ELI with the office "former
 * Interior Minister". Wrong: "the former rebel leader and president" is a rebel.
 */
final class Describer {

  /** Nouns that take the sector of what they lead or belong to, though they have one. */
  private static final Set<String> TAKES_SECTOR =
      Words.of("leader president official secretary governor");

  /** Nouns without a sector that stand for a government where they belong to a country. */
  private static final Set<String> REPRESENTS =
      Words.of(
          """
          spokesman spokeswoman spokesperson representative delegate negotiator delegation mission
          mediator counterpart administration department agency commission council authority bureau
          office secretariat organisation organization
          """);

  private static final Set<String> INTERNATIONAL = Words.of("IGO UNO EUR NGO MNC ISM");
  private static final Set<Sector> OF_STATES = Set.of(Sector.GOV, Sector.SOC, Sector.BUS);

  /** Of these nobody is of a government: "envoys of the FARC". */
  private static final Set<Sector> IN_ARMS = Set.of(Sector.REB, Sector.UAF, Sector.PRM, Sector.CRM);

  private static final Set<String> FAMILY =
      Words.of(
          """
          son daughter wife husband brother sister father mother widow widower relative family
          nephew niece cousin
          """);

  /** Nouns that say less than the noun before them: "police |force|", "criminal |leaders|". */
  private static final Set<String> VAGUE = Set.of("force", "leader");

  private static final Set<Sector> LEND_SECTOR =
      Set.of(Sector.COP, Sector.PRM, Sector.REB, Sector.CRM, Sector.AGR, Sector.LAB, Sector.BUS);

  private static final Set<String> AMERICAN_LAWMAKERS =
      Set.of(
          "representative",
          "republican representative",
          "democratic representative",
          "state representative");

  private static final Set<Sector> OFFICIAL =
      Set.of(Sector.GOV, Sector.LEG, Sector.JUD, Sector.MIL, Sector.COP, Sector.SPY, Sector.PTY);

  private static final Set<String> OFFICES =
      Words.of(
          """
          minister president secretary chancellor premier king queen prince princess emir sultan
          emperor monarch leader governor mayor ambassador envoy consul speaker commissioner chief
          head director chairman chairwoman chairperson spokesman spokeswoman spokesperson
          president-elect minister-designate general commander prosecutor justice judge
          secretary-general director-general undersecretary adviser advisor attache patriarch pope
          archbishop diplomat ex-president ex-minister ex-premier ex-leader ex-governor
          """);

  private static final Set<String> WOMEN =
      Words.of(
          """
          queen princess wife daughter mother sister widow woman girl congresswoman actress nun
          schoolgirl lady niece
          """);
  private static final Set<String> MEN =
      Words.of(
          """
          king prince husband son father brother widower man boy emir sultan pope imam priest
          bishop archbishop cardinal ayatollah monk nephew sheikh
          """);

  private final SentenceText text;

  Describer(SentenceText text) {
    this.text = text;
  }

  /** The actor of a phrase that has this country, in the words of {@code name}. */
  Actor actor(Phrase phrase, TokenRange name, Optional<ActorCode> code, Optional<Actor> belongsTo) {
    return new Actor(
        text.join(name), code, sectors(phrase, code, belongsTo), office(phrase), Optional.empty());
  }

  /** The sectors of the last agent noun that has some; "leader" has those of what is led. */
  List<Sector> sectors(Phrase phrase, Optional<ActorCode> code, Optional<Actor> belongsTo) {
    return ofBody(told(phrase, code, belongsTo), code);
  }

  /** An international body has no sector but those of courts, parliaments, forces and the like. */
  static List<Sector> ofBody(List<Sector> sectors, Optional<ActorCode> code) {
    return code.filter(c -> INTERNATIONAL.contains(c.value())).isPresent()
        ? sectors.stream().filter(sector -> !OF_STATES.contains(sector)).toList()
        : sectors;
  }

  private List<Sector> told(Phrase phrase, Optional<ActorCode> code, Optional<Actor> belongsTo) {
    List<Sector> own = own(phrase, belongsTo);
    boolean person =
        phrase.head().filter(head -> head.head() == AgentEntry.Head.PERSON).isPresent();
    if (isOfUnknownBody(phrase)) {
      return List.of();
    }
    if (person && phrase.tenure() == Tenure.FORMER && own.stream().anyMatch(OFFICIAL::contains)) {
      return List.of(Sector.ELI);
    }
    String noun = lastWord(phrase);
    if (FAMILY.contains(noun) && belongsTo.filter(Describer::isEminent).isPresent()) {
      return List.of(Sector.ELI);
    }
    if (!own.isEmpty()) {
      return own;
    }
    if (phrase.isPerson() && isAmericanLawmaker(phrase, code)) {
      return List.of(Sector.LEG);
    }
    if (noun.equals("officer") && phrase.isPerson()) {
      return List.of(Sector.COP);
    }
    boolean country = phrase.owner().filter(o -> o.organisation().isEmpty()).isPresent();
    if (noun.equals("officer") && country) {
      return List.of(Sector.MIL);
    }
    if (noun.equals("assembly") && country) {
      return List.of(Sector.LEG);
    }
    boolean belongs = country || phrase.inner().isPresent();
    return belongs && code.isPresent() && REPRESENTS.contains(noun)
        ? List.of(Sector.GOV)
        : List.of();
  }

  private static List<Sector> own(Phrase phrase, Optional<Actor> belongsTo) {
    List<Sector> ofBody =
        phrase
            .owner()
            .flatMap(Owner::organisation)
            .map(OrganisationEntry::sectors)
            .or(() -> belongsTo.map(Actor::sectors))
            .orElse(List.of());
    for (int i = phrase.agents().size() - 1; i >= 0; i--) {
      AgentEntry agent = phrase.agents().get(i);
      if (i > 0
          && VAGUE.contains(agent.singular())
          && phrase.agents().get(i - 1).sectors().stream().anyMatch(LEND_SECTOR::contains)) {
        continue;
      }
      boolean inArms = ofBody.stream().anyMatch(IN_ARMS::contains);
      boolean taken =
          !ofBody.isEmpty()
              && ((inArms && agent.sectors().equals(List.of(Sector.MIL)))
                  || (agent.sectors().equals(List.of(Sector.GOV))
                      && (inArms || TAKES_SECTOR.contains(agent.singular()))));
      if (!agent.sectors().isEmpty() && !taken) {
        return agent.sectors();
      }
    }
    return ofBody;
  }

  /** "Representative Jon Rask" of the United States sits in the House; a trade one does not. */
  private boolean isAmericanLawmaker(Phrase phrase, Optional<ActorCode> code) {
    boolean american = code.filter(c -> c.value().equals("USA")).isPresent();
    return american
        && phrase
            .title()
            .map(title -> text.join(title).toLowerCase(Locale.ROOT))
            .filter(AMERICAN_LAWMAKERS::contains)
            .isPresent();
  }

  /** "President of ShipMatrix Inc.": of something that nobody knows, and so of no state. */
  private boolean isOfUnknownBody(Phrase phrase) {
    int end = phrase.range().end();
    int after = text.is(end + 1, "the") ? end + 2 : end + 1;
    return lastWord(phrase).equals("president")
        && phrase.owner().isEmpty()
        && phrase.inner().isEmpty()
        && text.isProse()
        && text.is(end, "of")
        && text.isCapital(after);
  }

  private static boolean isEminent(Actor actor) {
    return actor.sectors().stream().anyMatch(s -> OFFICIAL.contains(s) || s == Sector.ELI);
  }

  private static String lastWord(Phrase phrase) {
    String noun = phrase.head().map(AgentEntry::singular).orElse("");
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }

  /** The office that the phrase tells, without the country. */
  private Optional<String> office(Phrase phrase) {
    boolean one =
        !phrase.plural()
            && phrase.head().filter(head -> head.head() == AgentEntry.Head.PERSON).isPresent();
    boolean told = phrase.isPerson() || OFFICES.contains(lastWord(phrase));
    return one && told
        ? phrase.title().map(title -> Titles.office(text.join(title), phrase.tenure()))
        : Optional.empty();
  }

  /** Of a phrase on one person {@code m}, {@code f} or empty text; else nothing. */
  static Optional<String> gender(Phrase phrase) {
    if (!phrase.isPerson() && !phrase.isOnePerson()) {
      return Optional.empty();
    }
    String noun = lastWord(phrase);
    if (WOMEN.contains(noun) || noun.endsWith("woman")) {
      return Optional.of("f");
    }
    return Optional.of(MEN.contains(noun) || noun.endsWith("man") ? "m" : "");
  }
}
