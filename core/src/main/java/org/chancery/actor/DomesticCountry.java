package org.chancery.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.HomePlaces.Place;
import org.chancery.actor.Phrase.Kind;
import org.chancery.actor.Phrase.Owner;
import org.chancery.model.ActorCode;
import org.chancery.model.Sector;
import org.chancery.model.TokenRange;

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
          creditor lender fighter militant jihadist donor nationals community
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
      List.of(Sector.UAF, Sector.CRM, Sector.UNK, Sector.REF, Sector.JRN);

  /** Criminals of a sort who are at home where they are. */
  private static final Set<String> MOB = Words.of("rioter looter hooligan gang");

  private static final Set<String> ELSEWHERE = Words.of("to from for toward towards via");

  private static final List<Sector> OF_STATE =
      List.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.LEG, Sector.JUD, Sector.SPY);

  private final SentenceText text;
  private final List<Place> placed = new ArrayList<>();
  private final List<Phrase> named = new ArrayList<>();
  private final Optional<ActorCode> only;

  /**
   * @param phrases all phrases of the sentence
   * @param places the cities and regions that the sentence names
   * @param only the only country that the article is about, if there is one
   */
  DomesticCountry(
      SentenceText text, List<Phrase> phrases, List<Place> places, Optional<ActorCode> only) {
    this.text = text;
    this.only = only;
    for (Phrase phrase : phrases) {
      boolean place = phrase.kind() == Kind.COUNTRY || phrase.kind() == Kind.SEAT;
      if (place && phrase.owner().isPresent()) {
        if (isIn(text, phrase.range())) {
          placed.add(new Place(phrase.range(), code(phrase)));
        } else {
          named.add(phrase);
        }
      }
    }
    places.stream().filter(place -> isIn(text, place.range())).forEach(placed::add);
    placed.sort(Comparator.comparingInt(place -> place.range().first()));
  }

  /** "A plane |to Miami|": where somebody goes to or comes from. */
  static boolean isElsewhere(SentenceText text, TokenRange place) {
    return text.isOneOf(place.first() - 1, ELSEWHERE);
  }

  /** Whether "in" stands before a place, be it with words between: "in northern Veldia". */
  private static boolean isIn(SentenceText text, TokenRange range) {
    for (int i = range.first() - 1; i >= 0; i--) {
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
    Optional<ActorCode> here = here(phrase);
    if (here.isPresent() && !isMeeting(phrase, sectors)) {
      return here;
    }
    boolean ofNoState =
        sectors.stream().anyMatch(OF_NO_STATE::contains) && !MOB.contains(noun(phrase));
    if (isAbroad(phrase) || ofNoState) {
      return Optional.empty();
    }
    boolean inArms = sectors.contains(Sector.REB) || sectors.contains(Sector.PRM);
    boolean soldiers = inArms || (sectors.contains(Sector.MIL) && !isDefinite(phrase));
    boolean meeting = isMeeting(phrase, sectors);
    if (!placed.isEmpty() && !soldiers) {
      return meeting ? Optional.empty() : Optional.of(nearest(phrase));
    }
    return meeting || isOfAnother(phrase, sectors) ? Optional.empty() : only;
  }

  private boolean isMeeting(Phrase phrase, List<Sector> sectors) {
    return sectors.contains(Sector.GOV) && phrase.plural() && hasMeeting();
  }

  /** "Rebels |in northern Veldia|": the place right behind the noun, of those who are at home. */
  private Optional<ActorCode> here(Phrase phrase) {
    int end = phrase.range().end();
    if (!text.isOneOf(end, IN) || isAbroad(phrase)) {
      return Optional.empty();
    }
    int at = end + 1;
    while (text.isOneOf(at, BEFORE_PLACE)) {
      at++;
    }
    int first = at;
    return placed.stream()
        .filter(place -> place.range().first() == first)
        .map(Place::country)
        .findFirst();
  }

  private boolean isDefinite(Phrase phrase) {
    return text.is(phrase.range().first() - 1, "the");
  }

  private boolean isAbroad(Phrase phrase) {
    String noun = noun(phrase);
    return ABROAD.contains(noun.substring(noun.lastIndexOf(' ') + 1))
        || ABROAD.contains(noun)
        || text.isOneOf(phrase.range().first() - 1, NOT_OF_ONE)
        || text.lower(phrase.range().first() - 1).endsWith("-backed")
        || text.lower(phrase.range().first() - 1).endsWith("-led");
  }

  private static String noun(Phrase phrase) {
    return phrase.head().map(AgentEntry::singular).orElse("");
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
    for (Place place : placed) {
      if (place.range().first() >= phrase.range().end()) {
        return place.country();
      }
    }
    return placed.get(placed.size() - 1).country();
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
