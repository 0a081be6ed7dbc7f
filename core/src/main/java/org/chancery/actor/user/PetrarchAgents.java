package org.chancery.actor.user;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.actor.ActorTables;
import org.chancery.actor.AgentEntry;
import org.chancery.actor.NameLookup;
import org.chancery.directory.Remark;
import org.chancery.directory.Row;
import org.chancery.directory.petrarch.CameoActorCode;
import org.chancery.directory.petrarch.PetrarchAgent;
import org.chancery.directory.petrarch.PetrarchName;
import org.chancery.model.Sector;

/** Makes rows of agent nouns of the agents of a dictionary. For one dictionary. */
final class PetrarchAgents {

  /** Last words of nouns for bodies; a noun that ends otherwise and has a plural is a person. */
  private static final Set<String> BODIES =
      Set.of(
          "agency",
          "alliance",
          "army",
          "assembly",
          "association",
          "authority",
          "bank",
          "board",
          "body",
          "bureau",
          "cabinet",
          "chamber",
          "coalition",
          "commission",
          "committee",
          "company",
          "congress",
          "council",
          "court",
          "department",
          "division",
          "embassy",
          "faction",
          "federation",
          "force",
          "front",
          "government",
          "group",
          "institute",
          "institution",
          "junta",
          "league",
          "legislature",
          "media",
          "ministry",
          "movement",
          "navy",
          "office",
          "organisation",
          "organization",
          "parliament",
          "party",
          "police",
          "regime",
          "senate",
          "service",
          "tribunal",
          "union",
          "unit",
          "university");

  private final NameLookup lookup;
  private final List<Remark> remarks;
  private final Tally leftOut;
  private final Tally known;

  /** Takes the nouns that a directory knows; remarks go to {@code remarks}. */
  PetrarchAgents(NameLookup lookup, String file, List<Remark> remarks) {
    this.lookup = lookup;
    this.remarks = remarks;
    this.leftOut = new Tally(file, "is left out of the codes of %d agents");
    this.known = new Tally(file, "is the sector of %d agents in the directory too, which are kept");
  }

  /** The rows of the agents that say what the directory does not. */
  List<Row> rows(List<PetrarchAgent> agents) {
    List<Row> rows = new ArrayList<>();
    agents.forEach(agent -> row(agent).ifPresent(rows::add));
    remarks.addAll(leftOut.notes());
    remarks.addAll(known.notes());
    return rows;
  }

  private Optional<Row> row(PetrarchAgent agent) {
    CameoActorCode read = CameoActorCode.ofAgent(agent.code());
    if (agent.before() || read.sectors().isEmpty()) {
      note(agent, agent.code() + " is no sector of PLOVER");
      return Optional.empty();
    }
    String singular = name(agent.singular());
    String plural = agent.plural().map(PetrarchAgents::name).orElse("");
    if (singular.chars().noneMatch(Character::isLetter)
        || singular.length() + plural.length() > 400) {
      note(agent, "no name");
      return Optional.empty();
    }
    read.leftOut().forEach(part -> leftOut.count(part, agent.line()));
    String sectors = read.sectors().stream().map(Sector::name).collect(Collectors.joining("|"));
    Optional<AgentEntry> shipped = shipped(singular);
    if (shipped.isPresent() && shipped.get().sectors().equals(read.sectors())) {
      known.count(sectors, agent.line());
      return Optional.empty();
    }
    AgentEntry.Head head =
        shipped.map(AgentEntry::head).orElseGet(() -> head(singular, agent.plural().isPresent()));
    return Optional.of(
        new Row(
            agent.file(),
            agent.line(),
            ActorTables.AGENTS,
            List.of(singular, plural, sectors, head.name().toLowerCase(Locale.ROOT))));
  }

  private Optional<AgentEntry> shipped(String singular) {
    return lookup.uses(singular).stream()
        .filter(use -> use.entry() instanceof AgentEntry)
        .map(use -> (AgentEntry) use.entry())
        .findFirst();
  }

  /**
   * What a noun names, which a dictionary does not say. Right: "sentry" is a person, "relief
   * committee" a body, "air force" (no plural) a group. Wrong: "tank" is a person.
   */
  private static AgentEntry.Head head(String singular, boolean hasPlural) {
    if (BODIES.contains(singular.substring(singular.lastIndexOf(' ') + 1))) {
      return AgentEntry.Head.BODY;
    }
    return hasPlural ? AgentEntry.Head.PERSON : AgentEntry.Head.GROUP;
  }

  private static String name(PetrarchName name) {
    return name.words().toLowerCase(Locale.ROOT).replace('|', ' ');
  }

  private void note(PetrarchAgent agent, String why) {
    remarks.add(
        Remark.note(
            agent.file(), agent.line(), agent.singular().text(), why, "the agent is left out"));
  }
}
