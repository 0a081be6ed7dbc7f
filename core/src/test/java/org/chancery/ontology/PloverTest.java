package org.chancery.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.ActorCode;
import org.chancery.model.Auxiliary;
import org.chancery.model.Context;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Status;
import org.junit.jupiter.api.Test;

class PloverTest {

  @Test
  void threeTypesRequireARecipient() {
    List<EventType> types =
        Plover.definitions().stream()
            .filter(TypeDefinition::requiresRecipient)
            .map(TypeDefinition::type)
            .toList();
    assertThat(types).containsExactly(EventType.COOPERATE, EventType.AID, EventType.SANCTION);
  }

  @Test
  void modesAreLookedUpWithinTheirType() {
    assertThat(Plover.mode(EventType.SANCTION, "expel")).contains(Mode.SANCTION_EXPEL);
    assertThat(Plover.mode(EventType.THREATEN, "expel")).contains(Mode.THREATEN_EXPEL);
    assertThat(Plover.mode(EventType.AID, "expel")).isEmpty();
  }

  @Test
  void fiveTypesHaveNoModes() {
    List<EventType> types =
        List.of(EventType.values()).stream().filter(type -> Plover.modes(type).isEmpty()).toList();
    assertThat(types)
        .containsExactly(
            EventType.AGREE,
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.COOPERATE,
            EventType.AID);
  }

  @Test
  void contextsAreLookedUpByTheManualsNames() {
    assertThat(Plover.context("political_institutions")).contains(Context.POLITICAL_INSTITUTIONS);
    assertThat(Plover.context("humanitarian")).isEmpty();
  }

  @Test
  void twoModesBringTheirContext() {
    assertThat(Plover.impliedContext(Mode.COERCE_CYBER)).contains(Context.CYBER);
    assertThat(Plover.impliedContext(Mode.COERCE_MISINFORMATION)).contains(Context.MISINFORMATION);
    assertThat(Plover.impliedContext(Mode.COERCE_ARREST)).isEmpty();
  }

  @Test
  void aThreatIsHypotheticalAndAPledgeIsFuture() {
    assertThat(Plover.auxiliaryOf(Status.THREATENED)).contains(Auxiliary.HYPOTHETICAL);
    assertThat(Plover.auxiliaryOf(Status.PLEDGED)).contains(Auxiliary.FUTURE);
    assertThat(Plover.auxiliaryOf(Status.DENIED)).contains(Auxiliary.NEGATION);
    assertThat(Plover.auxiliaryOf(Status.OCCURRED)).isEmpty();
  }

  @Test
  void kosovoIsWrittenAsTheManualWritesIt() {
    assertThat(Plover.countryCode(new ActorCode("XKX"))).isEqualTo("KOS");
    assertThat(Plover.countryCode(new ActorCode("XVE"))).isEqualTo("XVE");
  }
}
