package org.chancery.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Auxiliary;
import org.chancery.model.Context;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Sector;
import org.chancery.model.Status;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/ontology.md} against the code. */
class OntologyPageTest {

  private final List<String> lines = page().lines().toList();

  @Test
  void everyTypeStandsThereWithDefinitionScoreQuadAndRecipient() {
    for (TypeDefinition each : Plover.definitions()) {
      assertThat(lines)
          .contains(
              row(
                  code(each.type().name()),
                  each.definition(),
                  signed(PloverScores.of(each.type())),
                  each.quad().number() + " " + each.quad().label(),
                  each.requiresRecipient() ? "yes" : "no"));
    }
  }

  @Test
  void everyModeStandsThereWithScoreAndCameoCode() {
    CameoCrosswalk crosswalk = CameoCrosswalk.load();
    for (Mode mode : Mode.values()) {
      CameoCode cameo =
          crosswalk.cameoOf(new PloverCoding(mode.type(), Optional.of(mode), Set.of()));
      assertThat(lines)
          .as("%s", mode)
          .anyMatch(
              line ->
                  line.startsWith("| " + code(mode.type().name()) + " | " + code(mode.code()))
                      && line.endsWith(
                          "| "
                              + signed(PloverScores.of(mode))
                              + " | "
                              + code(cameo.value())
                              + " |"));
    }
  }

  @Test
  void everyContextSectorAndStatusStandsThere() {
    for (Context context : Context.values()) {
      assertThat(lines).anyMatch(line -> line.startsWith("| " + code(context.code()) + " | "));
    }
    for (Sector sector : Sector.values()) {
      assertThat(lines).anyMatch(line -> line.startsWith("| " + code(sector.name()) + " | "));
    }
    for (Status status : Status.values()) {
      String auxiliary =
          Plover.auxiliaryOf(status).map(Auxiliary::code).map(OntologyPageTest::code).orElse("–");
      assertThat(lines)
          .as("%s", status)
          .anyMatch(
              line ->
                  line.startsWith("| " + code(status.code()) + " | ")
                      && line.endsWith("| " + auxiliary + " |"));
    }
  }

  @Test
  void everyQuadStandsThereAsTheSchemeHasIt() {
    List<String> columns = List.of("01", "03", "06", "09", "10", "14", "15", "16", "17");
    for (QuadScheme scheme : QuadScheme.values()) {
      String cells =
          lines.stream()
              .filter(line -> line.startsWith("| " + code(scheme.code()) + " |"))
              .findFirst()
              .orElseThrow()
              .replace("?", "");
      if (scheme.sortsCameo()) {
        List<String> numbers =
            columns.stream().map(root -> "" + scheme.of(new CameoCode(root)).number()).toList();
        assertThat(cells).contains("| " + String.join(" | ", numbers) + " |");
      }
    }
  }

  @Test
  void noTypeIsLeftOutOfTheCount() {
    assertThat(EventType.values()).hasSize(16);
    assertThat(Context.values()).hasSize(37);
    assertThat(Sector.values()).hasSize(25);
    assertThat(Mode.values()).hasSize(67);
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  private static String signed(double score) {
    String digits = BigDecimal.valueOf(score).stripTrailingZeros().toPlainString();
    return score > 0 ? "+" + digits : digits;
  }

  private static String page() {
    Path root = Path.of(System.getProperty("chancery.root", ".."));
    try {
      return Files.readString(root.resolve("docs/ontology.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
