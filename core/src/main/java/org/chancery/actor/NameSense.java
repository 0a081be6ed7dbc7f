package org.chancery.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.ActorCode;
import org.chancery.model.TokenRange;

/**
 * Tells where the name of a country or capital is something else: a bird, a verb, part of a
 * person's name, the state of Georgia. Belongs to the reading of one article, as what the article
 * has said before tells what a bare name means later.
 *
 * <p>Right: "Michael Jordan" is no country, and neither is Jordan in the sentences after. Wrong:
 * "Chad Ndjamena residents fled", where two names of the country side by side look like a person.
 */
final class NameSense {

  /** Names that are persons' names too, as first name or surname. */
  private static final Set<String> PERSONAL =
      Words.of(
          """
          Jordan Chad Georgia Israel Mali Kenya India Paris London Ireland Holland France Berlin
          Lima Sofia Santiago Cuba Cyprus Malta Jersey Chile Washington Wellington Vienna Sydney
          Brazil Ghana Rome Guinea England Wales Scotland China Dominica Florence Monaco Spain
          Austria Lourdes Canberra Nairobi Oman Qatar Niger Valencia Roma
          """);

  /** What follows a name that is not the country's: lower case, by the name in lower case. */
  private static final Map<String, Set<String>> IDIOMS =
      Map.ofEntries(
          Map.entry(
              "turkey",
              Words.of(
                  """
                  sandwich sandwiches dinner dinners meat farm farms farmer farmers breast breasts leg
                  legs stuffing recipe recipes bacon burger burgers flock flocks hunt hunting hunter
                  hunters sales shoot trot eggs soup gravy feathers pardon poults producers
                  carcass
                  """)),
          Map.entry("guinea", Words.of("pig pigs fowl fowls worm")),
          Map.entry("french", Words.of("fries toast horn kiss bread doors bulldog")),
          Map.entry("german", Words.of("shepherd shepherds measles")),
          Map.entry("greek", Words.of("yogurt yoghurt salad tragedy")),
          Map.entry("swiss", Words.of("cheese roll army")),
          Map.entry("danish", Words.of("pastry pastries")),
          Map.entry("dutch", Words.of("oven ovens courage auction")),
          Map.entry("brazil", Words.of("nut nuts")),
          Map.entry("panama", Words.of("hat hats")),
          Map.entry("lima", Words.of("bean beans")),
          Map.entry("brussels", Words.of("sprouts")),
          Map.entry("turkish", Words.of("delight bath baths coffee")),
          Map.entry("indian", Words.of("summer")),
          Map.entry("russian", Words.of("roulette dolls doll")),
          Map.entry("spanish", Words.of("flu omelette")),
          Map.entry("mexican", Words.of("standoff wave food")),
          Map.entry("chinese", Words.of("whispers checkers cabbage takeaway")),
          Map.entry("cuban", Words.of("sandwich sandwiches heels")),
          Map.entry("irish", Words.of("setter stew coffee")),
          Map.entry("jersey", Words.of("cow cows")),
          Map.entry("peking", Words.of("duck")),
          Map.entry("vietnam", Words.of("war")),
          Map.entry("korean", Words.of("war")));

  private static final Set<String> BEFORE_BIRD =
      Words.of("a roast wild thanksgiving frozen smoked fried ground christmas pardoned carved");
  private static final Set<String> AFTER_VERB =
      Words.of("the your a their his her my our off up those these");
  private static final Set<String> PARTICLES = Words.of("De Da Van Von Al El Di Du Della Mac St.");
  private static final Set<String> HONORIFICS =
      Words.of("mr. mr mrs. mrs ms. ms miss dr. dr sir dame lady lord");

  private static final Set<String> BEFORE_PLACE =
      Words.of("in to from of with between against across near");

  /** Words with a capital that stand before a country and are no first name. */
  private static final Set<String> BEFORE_COUNTRY =
      Words.of(
          """
          north south east west northern southern eastern western central greater new old upper
          lower neighboring neighbouring republic kingdom state emirate island mainland communist
          democratic islamic royal former modern independent occupied nuclear-armed nato opec un
          eu brexit meanwhile yesterday today tomorrow
          """);

  /** Nouns with a capital after a country's name that make no person of it. */
  private static final Set<String> AFTER_COUNTRY =
      Words.of(
          """
          valley river street avenue road university airport city province state county district
          team open cup league airlines airways times post bank national international
          government ministry army air defense defence police supreme central high house council
          republic first prime deputy vice foreign interior today daily news television radio
          border war peace summit accord agreement week day inc. corp. ltd. group and
          """);

  private static final Set<String> AMERICAN_STATES =
      Words.of(
          """
          Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia
          Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland
          Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio
          Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming
          Carolina Dakota
          """);

  private static final Set<String> STATE_CONTEXT =
      Words.of(
          """
          Atlanta Savannah Augusta Macon Fulton Raffensperger Kemp Warnock Ossoff Bulldogs
          Republican Republicans Democrat Democrats Democratic GOP Senate Senator Sen. Gov.
          """);
  private static final Set<String> AFTER_STATE =
      Words.of(
          """
          governor senator senators republican republicans democrat democrats legislature runoff
          runoffs primary attorney sheriff senate voters county congresswoman congressman
          """);
  private static final Set<String> CAUCASUS =
      Words.of(
          """
          Tbilisi Georgian Georgians Abkhazia Abkhaz Ossetia Ossetian Batumi Caucasus Russia Russian
          Armenia Azerbaijan Ukraine Moldova Moscow Kremlin NATO EU Saakashvili Ivanishvili
          Kobakhidze Zourabichvili Parliament
          """);

  private static final OrganisationEntry GEORGIA_STATE =
      new OrganisationEntry(
          "entity:georgia-us", "Georgia", new ActorCode("USA"), List.of(), Optional.empty());

  private static final Set<String> AMERICAN =
      Set.of("entity:georgia-us", "entity:new-mexico", "entity:new-jersey");

  private final Set<String> persons = new HashSet<>();
  private boolean stateOfGeorgia;

  /**
   * Whether this is a state of the United States, which acts through its people and bodies only.
   */
  static boolean isAmericanState(OrganisationEntry organisation) {
    return AMERICAN.contains(organisation.id());
  }

  /** The atoms of the article's next sentence, less those that name something else. */
  List<Optional<Atom>> next(SentenceText text, List<Optional<Atom>> atoms) {
    List<Optional<Atom>> kept = new ArrayList<>(atoms);
    for (int i = 0; i < atoms.size(); i++) {
      Optional<Atom> atom = atoms.get(i);
      if (atom.isEmpty() || atom.get().range().length() > 1 || !isOfCountry(atom.get())) {
        continue;
      }
      if (text.is(i, "georgia") && isState(text, i)) {
        NameUse use = new NameUse(GEORGIA_STATE, NameUse.Kind.NAME);
        kept.set(i, Optional.of(new Atom(new TokenRange(i, i + 1), List.of(use))));
      } else if (isSomethingElse(text, i) || isPerson(text, atoms, i) || isInAmerica(text, i)) {
        kept.set(i, Optional.empty());
      }
    }
    return kept;
  }

  private static boolean isOfCountry(Atom atom) {
    return atom.country(NameUse.Kind.NAME).isPresent()
        || atom.country(NameUse.Kind.SEAT).isPresent()
        || atom.country(NameUse.Kind.ADJECTIVE).isPresent()
        || atom.organisation().isPresent();
  }

  private static boolean isSomethingElse(SentenceText text, int at) {
    String word = text.lower(at);
    Set<String> followers = IDIOMS.getOrDefault(word, Set.of());
    if (followers.contains(text.lower(at + 1))) {
      return true;
    }
    if (word.equals("turkey")) {
      return text.isOneOf(at - 1, BEFORE_BIRD) && !text.isPossessive(at + 1);
    }
    boolean opens = at == 0 || text.text(at - 1).equals("“") || text.text(at - 1).equals("\"");
    return word.equals("polish") && opens && text.isOneOf(at + 1, AFTER_VERB);
  }

  private boolean isPerson(SentenceText text, List<Optional<Atom>> atoms, int at) {
    String name = text.text(at);
    if (PARTICLES.contains(text.text(at - 1)) && at > 1) {
      return true;
    }
    String known = text.isProse() ? name : capitalized(text.lower(at));
    if (!PERSONAL.contains(known)) {
      return false;
    }
    if (isSurname(text, atoms, at) || isFirstName(text, atoms, at)) {
      persons.add(known);
      return true;
    }
    return persons.contains(known) && !text.isOneOf(at - 1, BEFORE_PLACE);
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static boolean isSurname(SentenceText text, List<Optional<Atom>> atoms, int at) {
    String before = text.text(at - 1);
    if (HONORIFICS.contains(text.lower(at - 1))) {
      return true;
    }
    if (before.length() < 2 || !text.isCapital(at - 1) || startsBefore(atoms, at - 1)) {
      return false;
    }
    boolean initial = before.length() == 2 && before.endsWith(".");
    boolean given = GivenNames.has(capitalized(text.lower(at - 1)));
    if (initial || given) {
      return true;
    }
    return text.isProse()
        && at > 1
        && !before.endsWith(".")
        && !before.equals(before.toUpperCase(Locale.ROOT))
        && !text.lower(at - 1).contains("-")
        && !BEFORE_COUNTRY.contains(text.lower(at - 1))
        && !PhraseWords.isNoName(before)
        && !PhraseWords.opensSentence(text.lower(at - 1))
        && !isSentenceStart(text, at - 1);
  }

  private static boolean isSentenceStart(SentenceText text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.text(at - 1).charAt(0));
  }

  /** Whether an atom lies over the token, be it one that starts before it. */
  private static boolean startsBefore(List<Optional<Atom>> atoms, int at) {
    for (int i = at; i >= 0 && at - i <= 6; i--) {
      if (atoms.get(i).isPresent()) {
        return atoms.get(i).get().range().end() > at;
      }
    }
    return false;
  }

  private static boolean isFirstName(SentenceText text, List<Optional<Atom>> atoms, int at) {
    int next = at + 1;
    if (!text.isProse() || !text.isCapital(next) || text.text(next).length() < 2) {
      return false;
    }
    String word = text.text(next);
    boolean whole = !word.equals(word.toUpperCase(Locale.ROOT));
    boolean free = atoms.get(next).map(Atom::isOnlySurname).orElse(true);
    return whole
        && free
        && !AFTER_COUNTRY.contains(text.lower(next))
        && !PhraseWords.isNoName(word)
        && !leadsToInstitution(text, atoms, next);
  }

  /** "Israel Shin Bet chief", "Jordan Phosphate Company": a run of capitals that ends in a noun. */
  private static boolean leadsToInstitution(
      SentenceText text, List<Optional<Atom>> atoms, int from) {
    for (int i = from; i < text.size() && i <= from + 3; i++) {
      if (atoms.get(i).isPresent()) {
        return !atoms.get(i).get().isOnlySurname();
      }
      if (!text.isCapital(i)) {
        return false;
      }
    }
    return false;
  }

  /** "Paris, Texas". */
  private static boolean isInAmerica(SentenceText text, int at) {
    return text.is(at + 1, ",") && AMERICAN_STATES.contains(text.text(at + 2));
  }

  private boolean isState(SentenceText text, int at) {
    boolean caucasus = false;
    boolean state = text.isOneOf(at + 1, AFTER_STATE);
    for (int i = 0; i < text.size(); i++) {
      String word =
          text.style() == SentenceText.Style.CAPITALS ? capitalized(text.lower(i)) : text.text(i);
      caucasus |= CAUCASUS.contains(word);
      boolean other = i != at && AMERICAN_STATES.contains(word) && !word.equals("Georgia");
      state |= STATE_CONTEXT.contains(word) || other;
    }
    if (caucasus && !text.isOneOf(at + 1, AFTER_STATE)) {
      stateOfGeorgia = false;
      return false;
    }
    stateOfGeorgia |= state;
    return stateOfGeorgia;
  }
}
