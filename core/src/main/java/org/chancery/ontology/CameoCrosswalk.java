package org.chancery.ontology;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.model.Context;

/**
 * The way from CAMEO to PLOVER and back.
 *
 * <p>Source: the Open Event Data Alliance's map CAMEO2PLOVER-2021 (for PLOVER draft 0.8), brought
 * to PLOVER draft 2.0. Every line that differs stands in {@link #changes()} with the reason. CAMEO
 * has finer kinds of acts and PLOVER more contexts, so both ways lose something:
 *
 * <ul>
 *   <li>CAMEO 042 (visits) and 043 (hosts) are one coding; in PLOVER the visitor is always the
 *       actor (manual, CONSULT), so the two sides of a 043 change places.
 *   <li>CAMEO has one code for strikes and boycotts, 143; the map makes it a boycott.
 *   <li>PLOVER's {@code misinformation} and {@code withhold} have no CAMEO code and become 170.
 * </ul>
 *
 * <p>Immutable; may be used by many threads at once.
 */
public final class CameoCrosswalk {

  /** Least specific first: what the coding does not say, the code should not add. */
  private static final Comparator<CameoEntry> PLAINEST =
      comparing((CameoEntry entry) -> entry.code().value().length())
          .thenComparing(CameoEntry::code);

  private final Map<CameoCode, CameoEntry> entries;
  private final List<CameoChange> changes;
  private final List<CameoChoice> choices;

  private CameoCrosswalk(
      Map<CameoCode, CameoEntry> entries, List<CameoChange> changes, List<CameoChoice> choices) {
    this.entries = entries;
    this.changes = changes;
    this.choices = choices;
  }

  /** Reads the tables, which are part of the program. */
  public static CameoCrosswalk load() {
    Map<CameoCode, CameoEntry> entries = new TreeMap<>();
    for (CameoEntry entry : CameoTables.entries()) {
      entries.put(entry.code(), entry);
    }
    return new CameoCrosswalk(entries, CameoTables.changes(), CameoTables.choices());
  }

  /** Every code of the table, roots too, in order. */
  public List<CameoEntry> entries() {
    return List.copyOf(entries.values());
  }

  /** Where the table leaves the published map. */
  public List<CameoChange> changes() {
    return changes;
  }

  /** Choices among codes that were made by hand. */
  public List<CameoChoice> choices() {
    return choices;
  }

  /** CAMEO's short name of a code, or of its nearest parent in the table. */
  public String nameOf(CameoCode code) {
    return nearest(code).name();
  }

  /**
   * A CAMEO code in PLOVER. A code that is not in the table is read as its nearest parent: data
   * sets carry codes of other editions of CAMEO, as {@code 0330} or {@code 176}.
   *
   * @return empty for 01 (public statements) and 02 (appeals) and all below them, which PLOVER
   *     dropped (manual, "CAMEO to PLOVER translation")
   */
  public Optional<PloverCoding> ploverOf(CameoCode code) {
    return nearest(code).coding();
  }

  /**
   * The CAMEO code that fits a PLOVER coding best.
   *
   * <p>Of the codes with the same type and mode, the one that has most of the coding's contexts and
   * none besides; among several a choice made by hand ({@link #choices()}), else the shortest, else
   * the first. Where every code of that mode has a context that the coding lacks, contexts are
   * overlooked; where CAMEO has no code of the mode and no choice was made, the mode is.
   *
   * <p>Right: CONSULT visit is 042. Lossy: MOBILIZE militia is 150, "demonstrate military or police
   * power", for CAMEO knows no militias.
   *
   * @return three or four digits, never a root
   */
  public CameoCode cameoOf(PloverCoding coding) {
    return best(coding)
        .or(() -> best(coding.withoutMode()))
        .orElseThrow(() -> new IllegalStateException("no CAMEO code for " + coding));
  }

  private Optional<CameoCode> best(PloverCoding coding) {
    List<CameoEntry> sameMode =
        entries.values().stream().filter(entry -> isOf(entry, coding)).toList();
    Optional<CameoEntry> fitting =
        sameMode.stream()
            .filter(entry -> coding.contexts().containsAll(contexts(entry)))
            .min(
                comparing((CameoEntry entry) -> contexts(entry).size())
                    .reversed()
                    .thenComparing(PLAINEST));
    Optional<CameoChoice> choice =
        choices.stream()
            .filter(each -> sameMode(each.coding(), coding))
            .filter(each -> coding.contexts().containsAll(each.coding().contexts()))
            .max(comparing(each -> each.coding().contexts().size()));
    int common = fitting.map(entry -> contexts(entry).size()).orElse(-1);
    if (choice.isPresent() && choice.get().coding().contexts().size() >= common) {
      return choice.map(CameoChoice::code);
    }
    return fitting.or(() -> sameMode.stream().min(PLAINEST)).map(CameoEntry::code);
  }

  private CameoEntry nearest(CameoCode code) {
    CameoCode known = code;
    while (!entries.containsKey(known) && !known.isRoot()) {
      known = known.parent();
    }
    CameoEntry entry = entries.get(known);
    if (entry == null) {
      throw new IllegalStateException("the table lacks the root " + known);
    }
    return entry;
  }

  private static boolean isOf(CameoEntry entry, PloverCoding coding) {
    return !entry.code().isRoot()
        && entry.coding().filter(each -> sameMode(each, coding)).isPresent();
  }

  private static boolean sameMode(PloverCoding one, PloverCoding other) {
    return one.type() == other.type() && one.mode().equals(other.mode());
  }

  private static Set<Context> contexts(CameoEntry entry) {
    return entry.coding().map(PloverCoding::contexts).orElse(Set.of());
  }
}
