package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Sector;
import org.chancery.model.TokenRange;

/**
 * Nouns that no list has whole: titles as news shortens them before a name ("|Maj. Gen.| Jon Rask")
 * and makes of war machines behind a demonym ("Veldian |F-16s|").
 */
final class UnlistedNouns {

  private static final List<Sector> MILITARY = List.of(Sector.MIL);
  private static final Map<String, AgentEntry> TITLES =
      Map.ofEntries(
          title("gen.", "general", MILITARY),
          title("maj.", "major", MILITARY),
          title("lt.", "lieutenant", MILITARY),
          title("col.", "colonel", MILITARY),
          title("capt.", "captain", MILITARY),
          title("sgt.", "sergeant", MILITARY),
          title("adm.", "admiral", MILITARY),
          title("brig.", "brigadier", MILITARY),
          title("cmdr.", "commander", MILITARY),
          title("cpl.", "corporal", MILITARY),
          title("major", "major", MILITARY),
          title("colonel-major", "colonel", MILITARY),
          title("sen.", "senator", List.of(Sector.LEG)),
          title("rep.", "lawmaker", List.of(Sector.LEG)),
          title("gov.", "governor", List.of(Sector.GOV)),
          title("pres.", "president", List.of(Sector.GOV)),
          title("amb.", "ambassador", List.of(Sector.GOV)),
          title("prof.", "professor", List.of(Sector.EDU)),
          title("rev.", "priest", List.of(Sector.REL)));

  private static final AgentEntry MACHINE =
      new AgentEntry("warplane", MILITARY, AgentEntry.Head.BODY);
  private static final Set<String> MAKES = Words.of("F A B C T E P MiG Su Tu Mi Il AH UH CH KC MQ");

  private UnlistedNouns() {}

  private static boolean isOfCountry(List<Optional<Atom>> atoms, int at) {
    return atoms.get(at).filter(a -> a.country(NameUse.Kind.ADJECTIVE).isPresent()).isPresent();
  }

  /** "F-16", "MiG-29s": the make, a hyphen and a number. */
  private static boolean isMachine(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < word.length()
        && MAKES.contains(word.substring(0, hyphen))
        && Character.isDigit(word.charAt(hyphen + 1));
  }

  private static Map.Entry<String, AgentEntry> title(
      String shortened, String noun, List<Sector> sectors) {
    return Map.entry(shortened, new AgentEntry(noun, sectors, AgentEntry.Head.PERSON));
  }

  /** The atoms with one more for each shortened title that stands before a capital. */
  static List<Optional<Atom>> added(SentenceText text, List<Optional<Atom>> atoms) {
    List<Optional<Atom>> added = new ArrayList<>(atoms);
    AtomRow row = new AtomRow(atoms);
    for (int i = 0; i + 1 < text.size(); i++) {
      if (row.isFree(i) && i > 0 && isOfCountry(atoms, i - 1) && isMachine(text.text(i))) {
        boolean several = text.text(i).endsWith("s");
        NameUse use = new NameUse(MACHINE, several ? NameUse.Kind.PLURAL : NameUse.Kind.SINGULAR);
        added.set(i, Optional.of(new Atom(new TokenRange(i, i + 1), List.of(use))));
        continue;
      }
      Optional<AgentEntry> title = Optional.ofNullable(TITLES.get(text.lower(i)));
      if (title.isPresent() && row.isFree(i) && text.isCapital(i) && text.isCapital(i + 1)) {
        NameUse use = new NameUse(title.get(), NameUse.Kind.SINGULAR);
        added.set(i, Optional.of(new Atom(new TokenRange(i, i + 1), List.of(use))));
      }
    }
    return added;
  }
}
