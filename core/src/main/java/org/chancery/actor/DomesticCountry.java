package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Phrase.Kind;
import org.chancery.actor.Phrase.Owner;
import org.chancery.model.ActorCode;
import org.chancery.model.Sector;

/**
 * The country of an actor that is described without one: "police", "the ministers". It is the
 * country or capital that the sentence names by "in", failing that the only country that the
 * article is about. Never a default.
 *
 * <p>Right: "Police fired on protesters in Marrow": police and protesters of Veldia. Wrong: "Police
 * in Drenn arrested a man who had fled trial in Marrow", where the trial's country is left out of
 * account only because it is the second.
 */
final class DomesticCountry {

  private static final Set<String> IN = Words.of("in inside across throughout");

  /** Words between "in" and the name of the place. */
  private static final Set<String> BEFORE_PLACE =
      Words.of(
          """
          the northern southern eastern western central northeastern northwestern southeastern
          southwestern north south east west downtown capital city of neighbouring neighboring
          nearby rural and
          """);

  /** Nouns for those who act outside their country, or who are of none. */
  private static final Set<String> ABROAD =
      Words.of(
          """
          ambassador envoy diplomat embassy consulate consul peacekeeper mercenary tourist ally
          mediator correspondent journalist reporter source world neighbour neighbor counterpart
          expatriate foreigner visitor traveller traveler colleague economist analyst scholar
          historian scientist delegation delegate negotiator mission observer monitor investor
          trader creditor lender donor nationals community
          """);

  private static final Set<String> NOT_OF_ONE =
      Words.of(
          """
          foreign international global western european african arab asian american un u.n. nato eu
          coalition allied world regional other kurdish multinational overseas visiting
          """);

  private static final Set<String> MEETINGS =
      Words.of("met meet meets meeting summit talks conference forum hosted gathered gather");

  /** Those in arms or in flight, who come from anywhere. */
  private static final List<Sector> OF_NO_STATE =
      List.of(
          Sector.REB, Sector.UAF, Sector.CRM, Sector.UNK, Sector.REF, Sector.JRN, Sector.PRM);

  private static final List<Sector> OF_STATE =
      List.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.LEG, Sector.JUD, Sector.SPY);

  private final SentenceText text;
  private final List<Phrase> placed = new ArrayList<>();
  private final List<Phrase> named = new ArrayList<>();
  private final Optional<ActorCode> only;

  /**
   * @param phrases all phrases of the sentence
   * @param only the only country that the article is about, if there is one
   */
  DomesticCountry(SentenceText text, List<Phrase> phrases, Optional<ActorCode> only) {
    this.text = text;
    this.only = only;
    for (Phrase phrase : phrases) {
      boolean place = phrase.kind() == Kind.COUNTRY || phrase.kind() == Kind.SEAT;
      if (place && phrase.owner().isPresent()) {
        (isIn(phrase) ? placed : named).add(phrase);
      }
    }
  }

  private boolean isIn(Phrase phrase) {
    for (int i = phrase.range().first() - 1; i >= 0; i--) {
      if (text.isOneOf(i, IN)) {
        return true;
      }
      if (!text.isOneOf(i, BEFORE_PLACE)) {
        return false;
      }
    }
    return false;
  }

  /** The country of a described actor with these sectors. */
  Optional<ActorCode> of(Phrase phrase, List<Sector> sectors) {
    if (isAbroad(phrase) || sectors.stream().anyMatch(OF_NO_STATE::contains)) {
      return Optional.empty();
    }
    boolean soldiers = sectors.contains(Sector.MIL) && !isDefinite(phrase);
    boolean meeting =
        sectors.contains(Sector.GOV) && phrase.plural() && hasMeeting();
    if (!placed.isEmpty()) {
      return soldiers || meeting ? Optional.empty() : Optional.of(nearest(phrase));
    }
    return meeting || isOfAnother(phrase, sectors) ? Optional.empty() : only;
  }

  private boolean isDefinite(Phrase phrase) {
    return text.is(phrase.range().first() - 1, "the");
  }

  private boolean isAbroad(Phrase phrase) {
    String noun = phrase.head().map(AgentEntry::singular).orElse("");
    return ABROAD.contains(noun.substring(noun.lastIndexOf(' ') + 1))
        || ABROAD.contains(noun)
        || text.isOneOf(phrase.range().first() - 1, NOT_OF_ONE)
        || text.lower(phrase.range().first() - 1).endsWith("-backed")
        || text.lower(phrase.range().first() - 1).endsWith("-led");
  }

  private boolean hasMeeting() {
    for (int i = 0; i < text.size(); i++) {
      if (text.isOneOf(i, MEETINGS)) {
        return true;
      }
    }
    return false;
  }

  /** Of several places the first behind the actor, else the last before it. */
  private ActorCode nearest(Phrase phrase) {
    for (Phrase place : placed) {
      if (place.range().first() >= phrase.range().end()) {
        return code(place);
      }
    }
    return code(placed.get(placed.size() - 1));
  }

  /**
   * "Veldia urged |the government|": a body of state beside the bare name of the only country is
   * another country's.
   */
  private boolean isOfAnother(Phrase phrase, List<Sector> sectors) {
    return sectors.stream().anyMatch(OF_STATE::contains)
        && named.stream()
            .anyMatch(
                country ->
                    country.range().end() <= phrase.range().first()
                        && !text.isPossessive(country.range().end())
                        && only.filter(code(country)::equals).isPresent());
  }

  private static ActorCode code(Phrase phrase) {
    return phrase.owner().map(Owner::code).orElseThrow();
  }
}
