package org.chancery.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.chancery.model.PlaceLevel;
import org.chancery.model.TokenRange;

/**
 * Tells the places named in one sentence from all that only bears a place's name.
 *
 * <p>A capital or country is a place after "in", "near", "across" and their like, and a government
 * or a people elsewhere; other names are places unless they are part of a longer name, and small or
 * ordinary ones only where the words around say so. Right: "in Beijing", and not "Beijing said";
 * not "Paris Hilton", "Washington Post". Wrong: "shops in Washington's view" is none, "he put money
 * in Veldia" is one.
 */
final class PlaceScan {

  private static final int MAX_STEPS_BACK = 5;
  private static final long KNOWN_BY_ITSELF = 300_000;
  private static final long KNOWN_IF_SEAT = 100_000;
  private static final Set<String> SURNAME_COUNTRIES = Set.of("USA", "GBR", "CAN", "AUS", "NZL");

  private final PlaceNames names;
  private final PlaceColumns columns;
  private final PlaceText text;
  private final LongerNames longer;
  private final RegionNames regions;
  private final Set<String> countriesInArticle;
  private final List<PlaceDraft> drafts = new ArrayList<>();
  private final List<String> borne = new ArrayList<>();
  private int containerOf = -1;
  private boolean lastIsLocated;

  PlaceScan(Gazetteer gazetteer, PlaceText text, Set<String> countriesInArticle) {
    this.names = gazetteer.names();
    this.columns = gazetteer.columns();
    this.text = text;
    this.longer = new LongerNames(text);
    this.regions = new RegionNames(text, countriesInArticle);
    this.countriesInArticle = countriesInArticle;
  }

  /** The places, in order. */
  List<PlaceDraft> drafts() {
    boolean titled = text.isTitleCased();
    int at = 0;
    while (at < text.size()) {
      PlaceNames.Match match = match(at);
      if (match.length() == 0) {
        at++;
        continue;
      }
      TokenRange range = new TokenRange(at, at + match.length());
      if (!longer.isActors(range) && (titled || !isPartOfName(range))) {
        draft(range, match.places()).ifPresent(drafts::add);
      }
      at = range.end();
    }
    return drafts;
  }

  /** The names that stand behind another of the same person's: "Jack |London|". */
  List<String> borne() {
    return borne;
  }

  private boolean isPartOfName(TokenRange range) {
    boolean follows = endsDraft(range.first() - 1);
    if (!follows && longer.isBorne(range)) {
      borne.add(name(range));
    }
    return longer.goesOn(range, isLocated(range)) || (!follows && longer.beganBefore(range));
  }

  private String name(TokenRange range) {
    return String.join(" ", text.names().folded().subList(range.first(), range.end()));
  }

  /** The longest name at a token, if it is written as a name. */
  private PlaceNames.Match match(int at) {
    boolean never = PlaceWords.NEVER.contains(text.word(at));
    if (at >= text.size() || never || !text.isCapitalised(at)) {
      return PlaceNames.Match.NONE;
    }
    PlaceNames.Match match = names.longest(text.names(), at);
    int last = at + match.length() - 1;
    boolean written =
        match.length() < 2
            || text.isCapitalised(last)
            || !text.isWord(last)
            || PlaceWords.REGION_KINDS.contains(text.word(last))
            || PlaceWords.SITE_KINDS.contains(text.word(last));
    return written && !isAbbreviation(at, match) ? match : PlaceNames.Match.NONE;
  }

  /** "|UN| staff", "an |NGO|": towns are not written so among other words. */
  private boolean isAbbreviation(int at, PlaceNames.Match match) {
    return match.length() == 1
        && text.isAbbreviation(at)
        && text.hasSmallWords()
        && match.places().stream().allMatch(place -> columns.level(place) == PlaceLevel.CITY);
  }

  private boolean endsDraft(int index) {
    return !drafts.isEmpty() && drafts.get(drafts.size() - 1).range().end() == index + 1;
  }

  private Optional<PlaceDraft> draft(TokenRange range, List<Integer> named) {
    String name = name(range);
    List<Integer> known = only(named, place -> isMeantSo(range, place));
    if (known.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> places = ofKind(range, known);
    Optional<List<Integer>> inside = inContainer(range, places).or(() -> besides(range, places));
    boolean contained = containerOf == range.first();
    List<Integer> told = inside.orElse(places);
    boolean sure = inside.isPresent() || contained;
    if (contained) {
      PlaceDraft inner = drafts.get(drafts.size() - 1);
      told = only(places, outer -> anyLiesIn(inner.places(), outer));
    } else if (name.endsWith(".") || !isPlace(range, name, told, inside.isPresent())) {
      containerOf = -1;
      return Optional.empty();
    }
    boolean located = isLocated(range);
    lastIsLocated = located || goesOn(range);
    boolean there = sure || (located && !text.isPossessive(range.end()));
    return Optional.of(new PlaceDraft(range, name, told.isEmpty() ? places : told, sure, there));
  }

  private boolean isMeantSo(TokenRange range, int place) {
    if (columns.level(place) == PlaceLevel.COUNTRY) {
      return isCountry(range, place);
    }
    boolean another =
        range.length() == 1
            && text.demonym(range.first())
                .filter(country -> !country.equals(columns.country(place)))
                .isPresent();
    return !another && regions.mayBe(range, columns.country(place));
  }

  /**
   * Whether a country is named there and not something larger or smaller: no one reads "Central
   * |America|" as a country, nor "|US| banks".
   */
  private boolean isCountry(TokenRange range, int country) {
    boolean named =
        text.mention(range.first()).stream()
            .flatMap(mention -> mention.actors().stream())
            .flatMap(actor -> actor.code().stream())
            .anyMatch(code -> code.value().equals(columns.country(country)));
    boolean abbreviation = range.length() == 1 && text.isAbbreviation(range.first());
    int next = range.end();
    boolean before = text.isWord(next) && !PlaceWords.OPENERS.contains(text.word(next));
    return named && !(abbreviation && before);
  }

  /** "Homs province", "the city of Homs": only those of that kind, where there are some. */
  private List<Integer> ofKind(TokenRange range, List<Integer> places) {
    List<Integer> listed = listed(range, places);
    if (!listed.isEmpty()) {
      return listed;
    }
    int before = range.first() - 1;
    String kind = text.word(text.word(before).equals("of") ? before - 1 : before);
    PlaceLevel wanted = PlaceLevel.COUNTRY;
    if (PlaceWords.REGION_KINDS.contains(text.word(range.end()))
        || PlaceWords.REGION_KINDS.contains(kind)) {
      wanted = PlaceLevel.REGION;
    } else if (PlaceWords.TOWN_KINDS.contains(kind)
        || PlaceWords.TOWN_KINDS.contains(text.written(range.end()))) {
      wanted = PlaceLevel.CITY;
    }
    PlaceLevel level = wanted;
    List<Integer> some =
        level == PlaceLevel.COUNTRY
            ? List.of()
            : only(places, place -> columns.level(place) == level);
    return some.isEmpty() ? places : some;
  }

  /** "Jalisco and |Colima|": the regions of the country of the region before it. */
  private List<Integer> listed(TokenRange range, List<Integer> places) {
    if (drafts.isEmpty() || !endsDraft(text.joinedTo(range.first()))) {
      return List.of();
    }
    PlaceDraft last = drafts.get(drafts.size() - 1);
    List<Integer> before = last.told() ? List.of() : last.places();
    return only(
        places,
        place ->
            columns.level(place) == PlaceLevel.REGION
                && before.stream().anyMatch(other -> areOfOneKind(place, other)));
  }

  private boolean areOfOneKind(int place, int other) {
    return columns.level(place) == columns.level(other)
        && columns.country(place).equals(columns.country(other));
  }

  /** "Mosul, Iraq", "Dayton (Ohio)", "Tripoli in northern Lebanon": those that lie in it. */
  private Optional<List<Integer>> inContainer(TokenRange range, List<Integer> places) {
    int at = range.end();
    boolean set = text.word(at).equals(",") || text.word(at).equals("(");
    at += set ? 1 : 0;
    boolean in = text.word(at).equals("in");
    if (!set && !in) {
      return Optional.empty();
    }
    at += in ? 1 : 0;
    for (int i = 0; i < 3 && PlaceWords.BEFORE_NAME.contains(text.word(at)); i++) {
      at++;
    }
    List<Integer> outers = match(at).places();
    List<Integer> inside =
        only(places, place -> outers.stream().anyMatch(outer -> columns.liesIn(place, outer)));
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    containerOf = at;
    return Optional.of(inside);
  }

  /** "The Iraqi city of Mosul", "Iraq's Mosul": those of that country. */
  private Optional<List<Integer>> besides(TokenRange range, List<Integer> places) {
    for (int i = range.first() - 1; i >= 0 && range.first() - i <= MAX_STEPS_BACK; i--) {
      Optional<String> country = text.demonym(i);
      if (text.isPossessive(i) && !drafts.isEmpty() && endsDraft(i - 1)) {
        PlaceDraft owner = drafts.get(drafts.size() - 1);
        return some(only(places, p -> owner.places().stream().anyMatch(o -> columns.liesIn(p, o))));
      }
      if (text.isPossessive(i) && text.isMention(i - 1, "country")) {
        country =
            text.mention(i - 1)
                .flatMap(mention -> mention.actors().get(0).code())
                .map(code -> code.value());
      }
      if (country.isPresent()) {
        String code = country.get();
        return some(
            only(
                places,
                p -> columns.country(p).equals(code) && columns.level(p) != PlaceLevel.COUNTRY));
      }
      boolean between = PlaceWords.BEFORE_NAME.contains(text.word(i)) || text.word(i).equals("of");
      if (!between || text.word(i).equals("the")) {
        break;
      }
    }
    return Optional.empty();
  }

  private static Optional<List<Integer>> some(List<Integer> places) {
    return places.isEmpty() ? Optional.empty() : Optional.of(places);
  }

  private boolean anyLiesIn(List<Integer> inner, int outer) {
    return inner.stream().anyMatch(place -> columns.liesIn(place, outer));
  }

  private static List<Integer> only(List<Integer> places, IntPredicate wanted) {
    return places.stream().filter(wanted::test).toList();
  }

  private boolean isPlace(TokenRange range, String name, List<Integer> places, boolean told) {
    boolean located = isLocated(range) || goesOn(range) || told;
    if (isGovernment(range, places)) {
      return located || entered(range) || (isModifier(range) && !isCountry(places));
    }
    if (located) {
      return true;
    }
    boolean speaks = PlaceWords.SAYING.contains(text.word(range.end()));
    return !PlaceWords.isCommon(name)
        && (isModifier(range)
            || places.stream()
                .anyMatch(place -> isKnownByItself(place) && !(speaks && isSmall(place))));
  }

  /** Whether the name may stand for a government or people: a country, a capital, the Kremlin. */
  private boolean isGovernment(TokenRange range, List<Integer> places) {
    PlaceNames.Match match = match(range.first());
    boolean seat =
        match.actors()
            && places.stream().allMatch(place -> columns.level(place) == PlaceLevel.SITE);
    return seat
        || text.isMention(range.first(), "seat", "country", "organisation")
        || places.stream()
            .anyMatch(
                place ->
                    columns.level(place) == PlaceLevel.COUNTRY
                        || columns.feature(place).equals(PlaceColumns.CAPITAL));
  }

  private boolean isCountry(List<Integer> places) {
    return places.stream().anyMatch(place -> columns.level(place) == PlaceLevel.COUNTRY);
  }

  private boolean isKnownByItself(int place) {
    boolean mayBeSurname = SURNAME_COUNTRIES.contains(columns.country(place));
    return switch (columns.level(place)) {
      case SITE, COUNTRY, REGION -> true;
      case CITY ->
          columns.population(place) >= KNOWN_BY_ITSELF
              || (columns.feature(place).equals(PlaceColumns.SEAT_OF_REGION)
                  && columns.population(place) >= KNOWN_IF_SEAT)
              || (!mayBeSurname && countriesInArticle.contains(columns.country(place)));
    };
  }

  private boolean isSmall(int place) {
    return columns.level(place) == PlaceLevel.CITY && columns.population(place) < KNOWN_BY_ITSELF;
  }

  /** "The Geneva talks", "a Baghdad suburb". */
  private boolean isModifier(TokenRange range) {
    return PlaceWords.PLACED.contains(text.word(range.end()))
        || PlaceWords.REGION_KINDS.contains(text.word(range.end()));
  }

  /** "Visited Veldia": verbs that happen at their object. */
  private boolean entered(TokenRange range) {
    int before = text.before(range);
    return PlaceWords.ENTERING.contains(text.word(before)) && !text.isPossessive(range.end());
  }

  /** Whether the words before say that this is where something is, or goes. */
  private boolean isLocated(TokenRange range) {
    int at = text.before(range);
    String word = text.word(at);
    boolean party =
        text.isPossessive(range.end())
            && (isAbstract(range.end() + 1) || isAbstract(range.end() + 2));
    if (party || PlaceWords.TRUSTING.contains(text.word(at - 1))) {
      return false;
    }
    boolean side = PlaceWords.SIDES.contains(text.word(range.first() - 1));
    boolean kindOf = text.word(range.first() - 1).equals("of") && text.isKind(range.first() - 2);
    if (PlaceWords.LOCATIVE.contains(word) || side || kindOf) {
      return true;
    }
    if (PlaceWords.HALF_LOCATIVE.contains(word)) {
      return gazetteerLevels(range, PlaceLevel.SITE)
          || (gazetteerLevels(range, PlaceLevel.CITY) && !text.isMention(range.first(), "seat"));
    }
    if (word.equals("of")) {
      return PlaceWords.PARTS.contains(text.word(at - 1));
    }
    boolean towards =
        word.startsWith("toward") && !isGovernment(range, match(range.first()).places());
    return towards
        || (PlaceWords.DIRECTIONS.contains(word) && text.isMoving(at))
        || (at < range.first() - 1 && PlaceWords.TOWN_KINDS.contains(text.word(range.first() - 1)));
  }

  private boolean isAbstract(int index) {
    return PlaceWords.ABSTRACT.contains(text.word(index));
  }

  private boolean gazetteerLevels(TokenRange range, PlaceLevel level) {
    return match(range.first()).places().stream().anyMatch(p -> columns.level(p) == level);
  }

  /** "In Mosul, Raqqa and |Aleppo|": located as the place before it is. */
  private boolean goesOn(TokenRange range) {
    if (drafts.isEmpty()) {
      return false;
    }
    PlaceDraft last = drafts.get(drafts.size() - 1);
    boolean joined = false;
    for (int i = last.range().end(); i < range.first(); i++) {
      boolean and = text.word(i).equals("and") || text.word(i).equals("or");
      if (!and && !text.word(i).equals(",") && !PlaceWords.BEFORE_NAME.contains(text.word(i))) {
        return false;
      }
      joined |= and;
    }
    boolean listed = text.word(range.end()).equals(",") || text.word(range.end()).equals("and");
    boolean opening = PlaceWords.OPENERS.contains(text.word(0)) && !joined;
    return lastIsLocated && (joined || (listed && !opening));
  }
}
