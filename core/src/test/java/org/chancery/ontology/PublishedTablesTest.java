package org.chancery.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.model.Context;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Sector;
import org.junit.jupiter.api.Test;

/**
 * Holds our tables against the published ones, which are not part of the project. Skipped where the
 * folder {@code shared} does not lie beside the checkout.
 */
class PublishedTablesTest {

  @Test
  void withShared_everyLineOfThePublishedCameoMapIsOursOrListedAsAChange() throws IOException {
    CameoCrosswalk crosswalk = CameoCrosswalk.load();
    Map<String, String> changed = new TreeMap<>();
    for (CameoChange change : crosswalk.changes()) {
      changed.put(
          change.code().value(),
          change.oldType() + " " + change.oldMode() + " " + change.oldContexts());
    }
    Matcher line =
        Pattern.compile("(?m)^(\\d{2,4}): ([^#\\n]*)").matcher(shared("cameo-to-plover.txt"));
    List<String> seen = new ArrayList<>();
    while (line.find()) {
      String code = line.group(1);
      String published = published(line.group(2));
      // Root 08 stands twice, as CONCEDE and as RETREAT: 080, "yield", is CONCEDE.
      if (!seen.contains(code)) {
        seen.add(code);
        String ours =
            crosswalk.ploverOf(new CameoCode(code)).map(CameoCrosswalkTest::columns).orElse("");
        assertThat(changed.getOrDefault(code, sorted(ours))).as(code).isEqualTo(published);
      }
    }
    assertThat(seen).hasSize(274).containsAll(changed.keySet());
  }

  @Test
  void withShared_theScoresAreTheManualsButForTwo() throws IOException {
    String manual = shared("plover-manual.tex");
    int start = manual.lastIndexOf("PLOVER conflict--cooperation scores}");
    String table =
        manual
            .substring(start, manual.indexOf("\\end{tabular}", start))
            .replace("\\cellcolor{gray!25}", "");
    Map<String, Double> scores = new TreeMap<>();
    Matcher cell =
        Pattern.compile("([A-Z]+(?:: [A-Z][\\w-]+)?)\\s*&\\s*(-?[\\d.]+)").matcher(table);
    while (cell.find()) {
      scores.put(cell.group(1).toLowerCase(Locale.ROOT), Double.valueOf(cell.group(2)));
    }
    List<String> differing = new ArrayList<>();
    for (EventType type : EventType.values()) {
      compare(scores, name(type), PloverScores.of(type), differing);
      for (Mode mode : Plover.modes(type)) {
        compare(scores, name(type) + ": " + mode.code(), PloverScores.of(mode), differing);
      }
    }
    assertThat(differing)
        .containsExactlyInAnyOrder(
            "accuse: 3.0 is -3.0 here", "protest: vandalize: null is -5.0 here");
  }

  @Test
  void withShared_theManualNamesEveryModeContextAndSector() throws IOException {
    String manual = shared("plover-manual.tex").replace("\\_", "_");
    for (Mode mode : Mode.values()) {
      String section = section(manual, mode.type());
      assertThat(section).as("%s", mode).containsPattern("(?m)^" + mode.code() + " ?&");
    }
    for (EventType type : EventType.values()) {
      Matcher row = Pattern.compile("(?m)^([a-z-]+) ?& ").matcher(section(manual, type));
      while (row.find()) {
        assertThat(Plover.mode(type, row.group(1))).as(row.group()).isPresent();
      }
    }
    for (Context context : Context.values()) {
      assertThat(manual).containsPattern("(?m)[{^\\n]" + context.code() + "}? *& ");
    }
    for (Sector sector : Sector.values()) {
      assertThat(manual).containsPattern("(?m)^\\s*" + sector + " & ");
    }
  }

  @Test
  void withShared_quadsAndRecipientsAreThoseOfTheTypesOwnSections() throws IOException {
    String manual = shared("plover-manual.tex");
    for (TypeDefinition definition : Plover.definitions()) {
      String section = section(manual, definition.type());
      assertThat(section)
          .as("%s", definition.type())
          .contains("Requires recipient: " + (definition.requiresRecipient() ? "Yes" : "No"));
      assertThat(manual.substring(manual.indexOf(section) + section.length()))
          .as("%s", definition.type())
          .startsWith(
              "\\subsection{Quad category: " + definition.quad().label().toUpperCase(Locale.ROOT));
    }
  }

  private static void compare(
      Map<String, Double> scores, String name, double ours, List<String> differing) {
    Double theirs = scores.get(name);
    if (theirs == null || theirs != ours) {
      differing.add(name + ": " + theirs + " is " + ours + " here");
    }
  }

  private static String name(EventType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  private static String section(String manual, EventType type) {
    int start = manual.indexOf("\\section{" + type + "}");
    return manual.substring(start, manual.indexOf("\\subsection{Quad category", start));
  }

  private static String published(String columns) {
    List<String> parts = new ArrayList<>(Arrays.asList(columns.split(",", -1)));
    while (parts.size() < 3) {
      parts.add("");
    }
    return sorted(
        parts.get(0).strip()
            + " "
            + parts.get(1).strip()
            + " "
            + Arrays.stream(parts.get(2).split(";"))
                .map(String::strip)
                .collect(Collectors.joining("|")));
  }

  private static String sorted(String columns) {
    List<String> parts = Arrays.asList(columns.split(" ", -1));
    return parts.get(0)
        + " "
        + parts.get(1)
        + " "
        + Arrays.stream(parts.get(2).split("\\|")).sorted().collect(Collectors.joining("|"));
  }

  private static String shared(String name) throws IOException {
    Path root = Path.of(System.getProperty("chancery.root", ".."));
    Path shared =
        Path.of(System.getProperty("chancery.shared", root.resolve("../shared").toString()));
    Path file = shared.resolve("reference").resolve(name);
    assumeTrue(Files.exists(file), "not beside the checkout: " + file);
    return Files.readString(file);
  }
}
