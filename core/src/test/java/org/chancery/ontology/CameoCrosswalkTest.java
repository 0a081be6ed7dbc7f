package org.chancery.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.Context;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CameoCrosswalkTest {

  private static final List<Context> CONTEXTS = List.of(Context.values());

  private final CameoCrosswalk crosswalk = CameoCrosswalk.load();

  @ParameterizedTest
  @CsvSource({
    "042, CONSULT, visit, ''",
    "0333, AGREE, '', human_security",
    "0813, CONCEDE, '', legal",
    "091, ACCUSE, investigate, crime|corruption",
    "1384, THREATEN, violence, military",
    "1322, THREATEN, restrict, pro_autocracy",
    "116, SANCTION, convict, legal",
    "163, SANCTION, discontinue, economic",
    "1712, ASSAULT, destroy, human_security",
    "186, ASSAULT, targeted, ''",
    "04, CONSULT, '', ''",
    "08, CONCEDE, '', ''",
    "20, ASSAULT, '', ''"
  })
  void cameoInPloverWorkedByHand(String code, String type, String mode, String contexts) {
    assertThat(crosswalk.ploverOf(new CameoCode(code))).contains(coding(type, mode, contexts));
  }

  @ParameterizedTest
  @CsvSource({
    "CONSULT, visit, '', 042",
    "CONSULT, visit, military, 042",
    "CONSULT, multilateral, '', 040",
    "AGREE, '', '', 030",
    "AGREE, '', military, 0312",
    "AGREE, '', terrorism, 030",
    "SUPPORT, '', '', 050",
    "CONCEDE, '', '', 080",
    "RETREAT, withdraw, '', 0874",
    "RETREAT, resign, '', 0831",
    "REQUEST, yield, '', 105",
    "REQUEST, change, executive, 1042",
    "ACCUSE, '', '', 110",
    "ACCUSE, allege, '', 112",
    "ACCUSE, investigate, crime|corruption, 091",
    "ACCUSE, investigate, crime, 090",
    "THREATEN, relations, '', 1313",
    "THREATEN, violence, '', 138",
    "THREATEN, arrest, '', 131",
    "PROTEST, strike, '', 143",
    "PROTEST, strike, rights_freedoms, 1433",
    "PROTEST, vandalize, '', 140",
    "SANCTION, discontinue, economic, 163",
    "SANCTION, discontinue, diplomatic, 161",
    "SANCTION, withdraw, diplomatic, 161",
    "MOBILIZE, militia, '', 150",
    "COERCE, misinformation, misinformation, 170",
    "ASSAULT, '', '', 180",
    "ASSAULT, '', military, 190",
    "ASSAULT, drone, military, 195",
    "ASSAULT, crowd-control, '', 175",
    "ASSAULT, primitive, military, 190"
  })
  void ploverInCameoWorkedByHand(String type, String mode, String contexts, String code) {
    assertThat(crosswalk.cameoOf(coding(type, mode, contexts))).isEqualTo(new CameoCode(code));
  }

  @Test
  void cameoToPloverAndBackIsACodeOfTheSameCoding() {
    for (CameoEntry entry : crosswalk.entries()) {
      Optional<CameoCode> back = entry.coding().map(crosswalk::cameoOf);
      if (!entry.code().isRoot()) {
        assertThat(back.flatMap(crosswalk::ploverOf))
            .as("%s by way of %s", entry.code(), back)
            .isEqualTo(entry.coding());
      }
    }
  }

  @Test
  void everyTypeAndModeHasACodeWithWhateverContexts() {
    Random random = new Random(20250122);
    for (EventType type : EventType.values()) {
      List<Optional<Mode>> modes = new ArrayList<>(List.of(Optional.empty()));
      Plover.modes(type).forEach(mode -> modes.add(Optional.of(mode)));
      for (Optional<Mode> mode : modes) {
        for (int i = 0; i < 50; i++) {
          PloverCoding coding = new PloverCoding(type, mode, someContexts(random, i % 4));
          CameoCode code = crosswalk.cameoOf(coding);
          assertThat(code.isRoot()).isFalse();
          assertThat(crosswalk.cameoOf(coding)).isEqualTo(code);
          assertThat(crosswalk.ploverOf(code).map(PloverCoding::type))
              .as("%s as %s", coding, code)
              .contains(mode.equals(Optional.of(Mode.RETREAT_RESIGN)) ? EventType.CONCEDE : type);
        }
      }
    }
  }

  @Test
  void statementsAndAppealsHaveNoPloverCoding() {
    assertThat(crosswalk.ploverOf(new CameoCode("01"))).isEmpty();
    assertThat(crosswalk.ploverOf(new CameoCode("0213"))).isEmpty();
  }

  @Test
  void aCodeOfAnotherEditionIsReadAsItsNearestParent() {
    assertThat(crosswalk.ploverOf(new CameoCode("0330")))
        .isEqualTo(crosswalk.ploverOf(new CameoCode("033")));
    assertThat(crosswalk.ploverOf(new CameoCode("176")).map(PloverCoding::type))
        .contains(EventType.COERCE);
    assertThat(crosswalk.nameOf(new CameoCode("176"))).isEqualTo("Coerce");
  }

  @Test
  void everyChoiceIsTheCodeOfItsCodingAndGivesAReason() {
    for (CameoChoice choice : crosswalk.choices()) {
      assertThat(crosswalk.cameoOf(choice.coding())).isEqualTo(choice.code());
      assertThat(choice.reason()).isNotBlank();
    }
    assertThat(crosswalk.choices().stream().map(CameoChoice::coding)).doesNotHaveDuplicates();
  }

  @Test
  void everyChangeDiffersFromThePublishedMapAndGivesAReason() {
    for (CameoChange change : crosswalk.changes()) {
      String now =
          crosswalk.ploverOf(change.code()).map(CameoCrosswalkTest::columns).orElse("none");
      assertThat(now)
          .as("%s", change.code())
          .isNotEqualTo(change.oldType() + " " + change.oldMode() + " " + change.oldContexts());
      assertThat(change.reason()).as("%s", change.code()).isNotBlank();
    }
  }

  static String columns(PloverCoding coding) {
    return coding.type()
        + " "
        + coding.mode().map(Mode::code).orElse("")
        + " "
        + String.join("|", coding.contexts().stream().map(Context::code).toList());
  }

  private static PloverCoding coding(String type, String mode, String contexts) {
    List<Context> found =
        Arrays.stream(contexts.split("\\|"))
            .filter(code -> !code.isEmpty())
            .map(code -> Plover.context(code).orElseThrow())
            .toList();
    EventType eventType = EventType.valueOf(type);
    return PloverCoding.of(eventType, Plover.mode(eventType, mode), found);
  }

  private static Set<Context> someContexts(Random random, int count) {
    TreeSet<Context> contexts = new TreeSet<>();
    for (int i = 0; i < count; i++) {
      contexts.add(CONTEXTS.get(random.nextInt(CONTEXTS.size())));
    }
    return contexts;
  }
}
