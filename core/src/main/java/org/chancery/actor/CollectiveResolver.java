package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.actor.CollectiveReader.Collective;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.MentionForm;
import org.chancery.model.Sector;

/**
 * Tells whom "the two countries", "both sides" or "the three leaders" stand for.
 *
 * <p>Right: in an article on Xi and Putin "the two countries" are China and Russia. Wrong: "both
 * sides" of a quarrel between a ministry and a union, in an article on two countries, are the
 * countries.
 */
final class CollectiveResolver {

  private static final Set<String> HEADS_OF_STATE =
      Set.of("president", "king", "queen", "emir", "emperor", "sultan", "crown prince", "prince");

  private final ActorDirectory directory;
  private final Discourse discourse;

  CollectiveResolver(ActorDirectory directory, Discourse discourse) {
    this.directory = directory;
    this.discourse = discourse;
  }

  /** The mention that the collective words are; without actors where it is not clear who. */
  Draft draft(Collective found) {
    int n = found.number();
    return switch (found.group()) {
      case COUNTRIES -> countries(found, CountryEntry::asActor);
      case GOVERNMENTS -> countries(found, CountryEntry::asGovernment);
      case MILITARIES -> countries(found, country -> of(country, Sector.MIL));
      case PEOPLES -> countries(found, country -> of(country, Sector.CVL));
      case SIDES -> sides(found);
      case LEADERS -> persons(found, CollectiveResolver::governs);
      case PRESIDENTS -> persons(found, CollectiveResolver::isHeadOfState);
      case MINISTERS -> persons(found, actor -> hasTitle(actor, "minister"));
      case FOREIGN_MINISTERS -> persons(found, actor -> hasTitle(actor, "foreign minister"));
      case DEFENCE_MINISTERS ->
          persons(found, a -> hasTitle(a, "defence minister") || hasTitle(a, "defense minister"));
      case MEN, WOMEN -> persons(found, actor -> true);
      case ORGANISATIONS -> organisations(found, n);
      case ANY -> {
        Draft leaders = persons(found, actor -> true);
        yield leaders.actors().isEmpty() ? sides(found) : leaders;
      }
    };
  }

  private static Actor of(CountryEntry country, Sector sector) {
    return new Actor(
        country.name(),
        Optional.of(country.code()),
        List.of(sector),
        Optional.empty(),
        Optional.empty());
  }

  private Draft countries(Collective found, java.util.function.Function<CountryEntry, Actor> as) {
    List<ActorCode> codes = discourse.countries(found.number());
    List<Actor> actors =
        codes.stream().flatMap(code -> directory.country(code).stream()).map(as).toList();
    List<Said> said = codes.stream().flatMap(code -> discourse.mentionOf(code).stream()).toList();
    return draft(found, actors, said);
  }

  private Draft persons(Collective found, Predicate<Actor> fits) {
    List<Said> said = discourse.persons(fits, found.number());
    return draft(found, PronounResolver.actors(said), said);
  }

  /** Two countries, or the last two that face each other: the army and the rebels. */
  private Draft sides(Collective found) {
    List<Said> joined = distinct(discourse.chain());
    if (joined.size() == found.number()) {
      return draft(found, PronounResolver.actors(joined), joined);
    }
    Draft countries = countries(found, CountryEntry::asActor);
    return countries.actors().isEmpty() ? organisations(found, found.number()) : countries;
  }

  /** The last bodies or groups of this sentence, or of the one before, if they are so many. */
  private Draft organisations(Collective found, int n) {
    for (List<Said> said : List.of(discourse.sentence(), discourse.sentenceBefore())) {
      List<Said> bodies = distinct(said);
      if (bodies.size() == n) {
        return draft(found, PronounResolver.actors(bodies), bodies);
      }
    }
    return draft(found, List.of(), List.of());
  }

  private static List<Said> distinct(List<Said> said) {
    List<String> keys = new ArrayList<>();
    List<Said> distinct = new ArrayList<>();
    for (Said one : said) {
      boolean group =
          one.draft().actors().size() == 1
              && one.draft().gender().isEmpty()
              && !one.draft().isQualifier();
      String key = group ? Discourse.key(one.draft().actors().get(0)) : "";
      if (group && !keys.contains(key)) {
        keys.add(key);
        distinct.add(one);
      }
    }
    return distinct;
  }

  private static Draft draft(Collective found, List<Actor> actors, List<Said> said) {
    return actors.size() == found.number()
        ? Draft.standingFor(found.range(), MentionForm.COLLECTIVE, actors, said, Rules.COLLECTIVE)
        : Draft.open(found.range(), MentionForm.COLLECTIVE, Rules.COLLECTIVE).plural(true);
  }

  private static boolean governs(Actor actor) {
    return actor.sectors().contains(Sector.GOV);
  }

  private static boolean isHeadOfState(Actor actor) {
    return governs(actor) && HEADS_OF_STATE.stream().anyMatch(title -> hasTitle(actor, title));
  }

  private static boolean hasTitle(Actor actor, String title) {
    String office = actor.office().orElse("").toLowerCase(Locale.ROOT);
    return office.endsWith(title) && !office.startsWith("vice") && !office.startsWith("former");
  }
}
