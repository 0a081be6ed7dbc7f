package org.chancery.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.junit.jupiter.api.Test;

class QuadSchemeTest {

  private final CameoCrosswalk crosswalk = CameoCrosswalk.load();

  @Test
  void ploverSortsTypes() {
    assertThat(QuadScheme.PLOVER.of(EventType.CONCEDE)).isEqualTo(Quad.VERBAL_COOPERATION);
    assertThat(QuadScheme.PLOVER.of(EventType.RETREAT)).isEqualTo(Quad.MATERIAL_COOPERATION);
    assertThat(QuadScheme.PLOVER.of(EventType.THREATEN)).isEqualTo(Quad.VERBAL_CONFLICT);
    assertThat(QuadScheme.PLOVER.of(EventType.PROTEST)).isEqualTo(Quad.MATERIAL_CONFLICT);
  }

  @Test
  void sanctionIsMaterialConflictThoughOneTableOfTheManualSaysVerbal() {
    assertThat(QuadScheme.PLOVER.of(EventType.SANCTION)).isEqualTo(Quad.MATERIAL_CONFLICT);
  }

  @Test
  void dataSetsDisagreeOnStatementsInvestigationsProtestsAndBrokenRelations() {
    assertThat(numbers("010")).containsExactly(1, 0, 1);
    assertThat(numbers("090")).containsExactly(3, 3, 2);
    assertThat(numbers("141")).containsExactly(4, 4, 3);
    assertThat(numbers("161")).containsExactly(4, 3, 4);
  }

  @Test
  void dataSetsAgreeOnTheRest() {
    for (String root : List.of("03", "04", "05")) {
      assertThat(numbers(root)).as(root).containsExactly(1, 1, 1);
    }
    for (String root : List.of("06", "07", "08")) {
      assertThat(numbers(root)).as(root).containsExactly(2, 2, 2);
    }
    for (String root : List.of("10", "11", "12", "13")) {
      assertThat(numbers(root)).as(root).containsExactly(3, 3, 3);
    }
    for (String root : List.of("15", "17", "18", "19", "20")) {
      assertThat(numbers(root)).as(root).containsExactly(4, 4, 4);
    }
  }

  @Test
  void aCodingIsSortedByItsCameoCodeWhereTheSchemeSortsThose() {
    PloverCoding investigates =
        new PloverCoding(EventType.ACCUSE, Optional.of(Mode.ACCUSE_INVESTIGATE), Set.of());
    assertThat(QuadScheme.GDELT.of(investigates, crosswalk)).isEqualTo(Quad.MATERIAL_COOPERATION);
    assertThat(QuadScheme.PLOVER.of(investigates, crosswalk)).isEqualTo(Quad.VERBAL_CONFLICT);
  }

  @Test
  void aSchemeRefusesWhatItDoesNotSort() {
    assertThatThrownBy(() -> QuadScheme.ICEWS.of(EventType.AID))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("icews sorts CAMEO codes, not PLOVER types: AID");
    assertThatThrownBy(() -> QuadScheme.PLOVER.of(new CameoCode("070")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("plover sorts PLOVER types, not CAMEO codes: 070");
  }

  @Test
  void schemesAreFoundByName() {
    assertThat(QuadScheme.named("phoenix")).contains(QuadScheme.PHOENIX);
    assertThat(QuadScheme.named("cameo")).isEmpty();
  }

  private static List<Integer> numbers(String code) {
    CameoCode cameo = new CameoCode(code);
    return List.of(QuadScheme.ICEWS, QuadScheme.PHOENIX, QuadScheme.GDELT).stream()
        .map(scheme -> scheme.of(cameo).number())
        .toList();
  }
}
