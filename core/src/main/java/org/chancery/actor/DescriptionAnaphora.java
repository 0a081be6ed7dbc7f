package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.Sector;

/**
 * Tells whom a description with an article stands for, if somebody named before: "the president",
 * "the group", "the troops", "the kingdom".
 *
 * <p>Right: "the minister" in an article on one minister. Wrong: "the group" right after a sentence
 * on two groups is the one named last.
 */
final class DescriptionAnaphora {

  /** Nouns for bodies and groups, and what the body must be. */
  private static final Map<String, Predicate<Actor>> BODIES =
      Map.ofEntries(
          Map.entry("group", anyOf(Sector.REB, Sector.UAF, Sector.PRM, Sector.CRM, Sector.SOC)),
          Map.entry("militant group", anyOf(Sector.REB, Sector.UAF, Sector.PRM)),
          Map.entry("rebel group", anyOf(Sector.REB)),
          Map.entry("armed group", anyOf(Sector.REB, Sector.UAF, Sector.PRM)),
          Map.entry("terrorist group", anyOf(Sector.REB, Sector.UAF)),
          Map.entry("movement", anyOf(Sector.REB, Sector.PTY, Sector.OPP, Sector.SOC)),
          Map.entry("militia", anyOf(Sector.PRM, Sector.REB)),
          Map.entry("bloc", DescriptionAnaphora::isInternational),
          Map.entry("union", DescriptionAnaphora::isInternational),
          Map.entry("alliance", DescriptionAnaphora::isInternational),
          Map.entry("world body", actor -> isCoded(actor, "UNO")),
          Map.entry("regional bloc", DescriptionAnaphora::isInternational),
          Map.entry("trading bloc", DescriptionAnaphora::isInternational),
          Map.entry("military alliance", DescriptionAnaphora::isInternational),
          Map.entry("organization", DescriptionAnaphora::isOrganisation),
          Map.entry("organisation", DescriptionAnaphora::isOrganisation),
          Map.entry("agency", DescriptionAnaphora::isOrganisation),
          Map.entry("watchdog", DescriptionAnaphora::isOrganisation),
          Map.entry("council", DescriptionAnaphora::isOrganisation),
          Map.entry("commission", DescriptionAnaphora::isOrganisation),
          Map.entry("body", DescriptionAnaphora::isOrganisation),
          Map.entry("party", anyOf(Sector.PTY)),
          Map.entry("company", anyOf(Sector.BUS)),
          Map.entry("firm", anyOf(Sector.BUS)),
          Map.entry("bank", DescriptionAnaphora::isOrganisation),
          Map.entry("court", anyOf(Sector.JUD)),
          Map.entry("tribunal", anyOf(Sector.JUD)),
          Map.entry("parliament", anyOf(Sector.LEG)),
          Map.entry("assembly", anyOf(Sector.LEG)));

  private static final Map<String, Set<String>> SAME_TITLE =
      Map.of(
          "premier", Set.of("prime minister", "premier"),
          "leader",
              Set.of(
                  "president",
                  "prime minister",
                  "leader",
                  "chancellor",
                  "premier",
                  "king",
                  "emir",
                  "chief",
                  "secretary-general"),
          "minister", Set.of("minister"),
          "diplomat",
              Set.of("foreign minister", "ambassador", "envoy", "secretary of state", "diplomat"),
          "monarch", Set.of("king", "queen", "emir", "sultan", "emperor"),
          "official", Set.of("official"),
          "chief", Set.of("chief", "secretary-general", "director-general", "head", "chairperson"));

  private static final Set<String> KINGDOMS =
      Words.of("SAU GBR JOR BHR MAR THA ESP NLD BEL SWE NOR DNK KHM BTN LSO SWZ TON NPL");
  private static final Set<String> EMIRATES = Words.of("ARE KWT QAT");

  /** How many sentences back a person is out of mind, where another is near. */
  private static final int FAR = 3;

  private final Discourse discourse;

  DescriptionAnaphora(Discourse discourse) {
    this.discourse = discourse;
  }

  private static Predicate<Actor> anyOf(Sector... sectors) {
    List<Sector> wanted = List.of(sectors);
    return actor -> actor.sectors().stream().anyMatch(wanted::contains);
  }

  private static boolean isCoded(Actor actor, String code) {
    return actor.code().filter(c -> c.value().equals(code)).isPresent();
  }

  private static boolean isInternational(Actor actor) {
    return isOrganisation(actor)
        && (isCoded(actor, "IGO") || isCoded(actor, "EUR") || isCoded(actor, "UNO"));
  }

  private static boolean isOrganisation(Actor actor) {
    return actor.entry().filter(entry -> entry.startsWith("org:")).isPresent();
  }

  /** The person named before whose office the noun tells, if only one such was named. */
  Optional<Said> person(Phrase phrase) {
    String noun = phrase.head().map(AgentEntry::singular).orElse("");
    Set<String> titles = SAME_TITLE.getOrDefault(noun, Set.of(noun));
    List<Said> fitting = new ArrayList<>();
    for (Said said : discourse.persons()) {
      Actor actor = said.draft().actors().get(0);
      String office = actor.office().orElse("").toLowerCase(Locale.ROOT);
      boolean vice = office.startsWith("vice") || office.startsWith("deputy");
      boolean same =
          titles.stream().anyMatch(title -> endsWithWord(office, title))
              || discourse.titles(actor).contains(noun);
      if (same && !vice && isOfCountry(actor, phrase)) {
        fitting.add(said);
      }
    }
    return lone(fitting);
  }

  private static boolean endsWithWord(String office, String title) {
    return office.equals(title) || office.endsWith(" " + title) || office.contains(title + " of ");
  }

  private static boolean isOfCountry(Actor actor, Phrase phrase) {
    return phrase.owner().isEmpty() || actor.code().equals(phrase.owner().map(Phrase.Owner::code));
  }

  /** The only one, or the one of the sentence before where the others are further back. */
  private Optional<Said> lone(List<Said> fitting) {
    if (fitting.size() == 1) {
      return Optional.of(fitting.get(0));
    }
    List<Said> near =
        fitting.stream().filter(said -> discourse.sentenceNumber() - said.sentence() <= 1).toList();
    boolean othersFar =
        fitting.stream()
            .filter(said -> !near.contains(said))
            .allMatch(said -> discourse.sentenceNumber() - said.sentence() > FAR);
    return near.size() == 1 && othersFar ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** Whether a noun stands for a body or group. */
  static boolean isBody(String noun) {
    return BODIES.containsKey(noun);
  }

  /** The body or group named before that the noun tells: the last one that fits. */
  Optional<Said> body(String noun) {
    Predicate<Actor> fits = BODIES.get(noun);
    return fits == null
        ? Optional.empty()
        : lastBody(said -> fits.test(said.draft().actors().get(0)));
  }

  private Optional<Said> lastBody(Predicate<Said> fits) {
    List<Said> bodies = discourse.bodies();
    for (int i = bodies.size() - 1; i >= 0 && i >= bodies.size() - 50; i--) {
      Said said = bodies.get(i);
      if (fits.test(said)) {
        return Optional.of(said);
      }
    }
    return Optional.empty();
  }

  /**
   * The last mention with the same noun, if those of late are all of the same country or of none.
   */
  Optional<Said> sameNoun(Phrase phrase) {
    String noun = phrase.head().map(AgentEntry::singular).orElse("");
    List<Said> said = discourse.withNoun(noun);
    Optional<Said> last = Optional.empty();
    for (int i = said.size() - 1; i >= 0 && i >= said.size() - 8; i--) {
      Said one = said.get(i);
      Optional<ActorCode> code = one.draft().actors().get(0).code();
      if (last.isPresent() && !last.get().draft().actors().get(0).code().equals(code)) {
        return Optional.empty();
      }
      last = last.or(() -> Optional.of(one));
    }
    return last;
  }

  /** The country that "the country" or "the kingdom" stands for, if it is clear which. */
  Optional<ActorCode> country(String noun) {
    Set<ActorCode> all = discourse.countriesSoFar();
    List<ActorCode> fitting =
        all.stream().filter(code -> all.size() == 1 || fits(noun, code)).toList();
    if (fitting.size() == 1) {
      return Optional.of(fitting.get(0));
    }
    return recent(fitting);
  }

  private static boolean fits(String noun, ActorCode code) {
    return switch (noun) {
      case "kingdom" -> KINGDOMS.contains(code.value());
      case "emirate" -> EMIRATES.contains(code.value());
      case "sultanate" -> code.value().equals("OMN") || code.value().equals("BRN");
      default -> true;
    };
  }

  /** The only country of this sentence, or else of the one before. */
  private Optional<ActorCode> recent(List<ActorCode> fitting) {
    for (List<Said> said : List.of(discourse.sentence(), discourse.sentenceBefore())) {
      List<ActorCode> codes =
          said.stream()
              .flatMap(one -> one.draft().actors().stream())
              .flatMap(actor -> actor.code().stream())
              .filter(fitting::contains)
              .distinct()
              .toList();
      if (!codes.isEmpty()) {
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
