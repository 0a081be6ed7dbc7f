package org.chancery.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.Actor;
import org.chancery.model.Evidence;
import org.chancery.model.Role;
import org.chancery.testworld.TestWorld;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The roles that an article states")
class RoleReaderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Veldian Foreign Minister Dana Krol met reporters. | Dana Krol: Foreign Minister of Veldia",
        "Dana Krol, Veldia's foreign minister, met reporters. | Dana Krol: foreign minister of Veldia",
        "Veldian Ambassador to Norrin Dana Krol left. | Dana Krol: Ambassador of Veldia to Norrin",
        "Veldia holds the rotating presidency of the United Nations. | Veldia: rotating presidency of United Nations",
        "Norrin took over the UN's chairmanship. | Norrin: chairmanship of United Nations",
        "This year Veldia holds the presidency of the UN. | Veldia: presidency of United Nations, 2020-01-01 to 2020-12-31",
      })
  void areRead(String text, String role) {
    assertThat(roles(text)).extracting(RoleReaderTest::shown).containsExactly(role);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Former Veldian Foreign Minister Dana Krol met reporters.",
        "Veldia criticised the presidency of the United Nations.",
        "He sat on a chair of the hall.",
      })
  void areNotReadWhereNoneIsHeld(String text) {
    assertThat(roles(text)).isEmpty();
  }

  @Test
  void aRoleThatIsToldTwiceIsOneWithTwoPlacesOfEvidence() {
    List<Role> roles =
        roles(
            "Veldian Foreign Minister Dana Krol met reporters. Foreign Minister Dana Krol then left.");

    assertThat(roles).hasSize(1);
    assertThat(roles.get(0).evidence())
        .extracting(Evidence::quote)
        .containsExactly("Veldian Foreign Minister Dana Krol", "Foreign Minister Dana Krol");
  }

  private static List<Role> roles(String text) {
    return TestWorld.code(text).roles();
  }

  private static String shown(Role role) {
    return role.holder().actor().name()
        + ": "
        + role.title()
        + role.of().map(Actor::name).map(name -> " of " + name).orElse("")
        + role.to().map(Actor::name).map(name -> " to " + name).orElse("")
        + role.period().map(period -> ", " + period.start() + " to " + period.end()).orElse("");
  }
}
