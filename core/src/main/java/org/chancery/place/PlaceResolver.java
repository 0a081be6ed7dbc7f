package org.chancery.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.PlaceLevel;

/**
 * Tells which of the places of one name is meant: by the country beside it, then by the countries
 * and places of its sentence and article, then by what it is and how many live there; within a
 * margin it is left open.
 *
 * <p>Right: "Tripoli" in a sentence on Lebanon is the Lebanese one, in one on nobody the Libyan.
 * Wrong: "Birmingham" in a story on the United States that means the English one.
 */
final class PlaceResolver {

  /** What decided, or that nothing did. */
  enum Ground {
    TOLD,
    KNOWN,
    CONTEXT,
    OPEN
  }

  /**
   * A decision.
   *
   * @param places ordinals: one, or the likeliest first where it is open
   */
  record Decision(List<Integer> places, Ground ground) {}

  /**
   * What a sentence names.
   *
   * @param countries alpha-3 codes
   * @param namesByRegion the names that may stand for a first-level region, by its key
   */
  record Around(Set<String> countries, Map<String, Set<String>> namesByRegion) {

    static final Around NOTHING = new Around(Set.of(), Map.of());

    /** Whether another name tells of the region: "Granada" does not for itself. */
    boolean names(String region, String except) {
      Set<String> names = namesByRegion.getOrDefault(region, Set.of());
      return names.size() > (names.contains(except) ? 1 : 0);
    }
  }

  private static final double MARGIN = 0.5;
  private static final int MOST_CANDIDATES = 5;
  private static final double COUNTRY = 12;
  private static final double SITE = 8.5;
  private static final double REGION = 5.5;
  private static final double CAPITAL = 3;
  private static final double SMALL_CAPITAL = 2;
  private static final double GREATER_CAPITAL = 1.5;
  private static final double SEAT_OF_REGION = 1;
  private static final double IN_SENTENCE = 4;
  private static final double IN_ARTICLE = 1.5;
  private static final double MOST_IN_ARTICLE = 1;
  private static final double SAME_REGION = 1;
  private static final double REGION_IN_SENTENCE = 7;
  private static final double MILLION = 1_000_000;
  private static final long LEAST_POPULATION = 1_000;

  /** A hamlet is not what a story means because its country is in the story. */
  private static final long WORTH_CONTEXT = 60_000;

  private static final long WORTH_SEAT = 15_000;

  private static final double SMALL_BONUS = 1;

  private final PlaceColumns columns;
  private final Map<String, Integer> countries = new HashMap<>();
  private final Map<String, Integer> regions = new HashMap<>();
  private final Map<String, Integer> toldByName = new HashMap<>();

  PlaceResolver(PlaceColumns columns) {
    this.columns = columns;
  }

  /** Notes a country that the article names. */
  void addCountry(String code) {
    countries.merge(code, 1, Integer::sum);
  }

  /** Notes a place that its own words tell, or that has no namesake. */
  void addCertain(PlaceDraft draft) {
    if (draft.places().size() == 1) {
      int place = draft.places().get(0);
      if (draft.told()) {
        toldByName.putIfAbsent(draft.name(), place);
      }
      if (columns.level(place) != PlaceLevel.COUNTRY && !columns.country(place).isEmpty()) {
        addCountry(columns.country(place));
        regions.merge(columns.regionKey(place), 1, Integer::sum);
      }
    }
  }

  /**
   * Decides.
   *
   * @param around what the sentence names
   */
  Decision decide(PlaceDraft draft, Around around) {
    Integer told = toldByName.get(draft.name());
    if (told != null && draft.places().contains(told)) {
      return new Decision(List.of(told), Ground.TOLD);
    }
    List<Integer> places = withoutOwnRegions(countryFirst(draft.places()));
    if (places.size() == 1) {
      return new Decision(places, draft.told() ? Ground.TOLD : Ground.KNOWN);
    }
    List<Integer> ranked = new ArrayList<>(places);
    ranked.sort(Comparator.comparingDouble((Integer place) -> -score(place, draft.name(), around)));
    double best = score(ranked.get(0), draft.name(), around);
    List<Integer> close =
        ranked.stream()
            .filter(place -> best - score(place, draft.name(), around) < MARGIN)
            .limit(MOST_CANDIDATES)
            .toList();
    if (close.size() > 1) {
      return new Decision(close, Ground.OPEN);
    }
    boolean byItself = places.stream().noneMatch(p -> context(p, draft.name(), around) > 0);
    return new Decision(close, byItself ? Ground.KNOWN : Ground.CONTEXT);
  }

  /** "Panama" is the country before the city and the region in it. */
  private List<Integer> countryFirst(List<Integer> places) {
    return places.stream()
        .filter(place -> places.stream().noneMatch(country -> isIn(place, country)))
        .toList();
  }

  private boolean isIn(int place, int country) {
    return columns.level(country) == PlaceLevel.COUNTRY && columns.liesIn(place, country);
  }

  /** "Homs" is the city before it is the region around it. */
  private List<Integer> withoutOwnRegions(List<Integer> places) {
    List<Integer> kept = new ArrayList<>();
    for (int place : places) {
      boolean around =
          columns.level(place) == PlaceLevel.REGION
              && places.stream().anyMatch(city -> isGreatTownOf(city, place));
      if (!around) {
        kept.add(place);
      }
    }
    return kept;
  }

  private boolean isGreatTownOf(int city, int region) {
    String feature = columns.feature(city);
    return columns.level(city) == PlaceLevel.CITY
        && columns.country(city).equals(columns.country(region))
        && (feature.equals(PlaceColumns.CAPITAL)
            || feature.equals(PlaceColumns.SEAT_OF_REGION)
            || columns.population(city) >= MILLION);
  }

  private double score(int place, String name, Around around) {
    return standing(place) + context(place, name, around);
  }

  /** How likely a place is meant where nothing else speaks. */
  private double standing(int place) {
    return switch (columns.level(place)) {
      case COUNTRY -> COUNTRY;
      case SITE -> SITE;
      case REGION -> REGION;
      case CITY -> {
        long population = Math.max(columns.population(place), LEAST_POPULATION);
        double size = Math.log10((double) population);
        if (columns.feature(place).equals(PlaceColumns.CAPITAL)) {
          double greater = Math.max(0, size - Math.log10(MILLION));
          double capital = population < WORTH_CONTEXT ? SMALL_CAPITAL : CAPITAL;
          yield size + capital + GREATER_CAPITAL * greater;
        }
        boolean seat = columns.feature(place).equals(PlaceColumns.SEAT_OF_REGION);
        yield size + (seat ? SEAT_OF_REGION : 0);
      }
    };
  }

  /** Where regions are as small as parishes, their seats are too: Florida in Puerto Rico. */
  private boolean isSeatOfRegion(int place) {
    long population = columns.population(place);
    return columns.feature(place).equals(PlaceColumns.SEAT_OF_REGION)
        && (population == 0 || population >= WORTH_SEAT);
  }

  /** How much the words around speak for a place. */
  private double context(int place, String name, Around around) {
    String country = columns.country(place);
    if (country.isEmpty() || columns.level(place) == PlaceLevel.COUNTRY) {
      return 0;
    }
    int here = countries.getOrDefault(country, 0);
    int most = countries.values().stream().max(Comparator.naturalOrder()).orElse(0);
    double bonus = here > 0 ? IN_ARTICLE + (here == most ? MOST_IN_ARTICLE : 0) : 0;
    bonus = around.countries().contains(country) ? Math.max(bonus, IN_SENTENCE) : bonus;
    boolean small =
        columns.level(place) == PlaceLevel.CITY
            && columns.population(place) < WORTH_CONTEXT
            && !isSeatOfRegion(place)
            && !columns.feature(place).equals(PlaceColumns.CAPITAL);
    String region = columns.regionKey(place);
    double near =
        columns.level(place) == PlaceLevel.REGION
            ? 0
            : around.names(region, name)
                ? REGION_IN_SENTENCE
                : regions.containsKey(region) ? SAME_REGION : 0;
    return Math.min(bonus, small ? SMALL_BONUS : bonus) + near;
  }
}
