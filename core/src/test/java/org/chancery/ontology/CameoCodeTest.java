package org.chancery.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CameoCodeTest {

  @Test
  void aLeadingZeroCounts() {
    assertThat(new CameoCode("010")).isNotEqualTo(new CameoCode("10"));
    assertThat(new CameoCode("010").root()).isEqualTo(new CameoCode("01"));
    assertThat(new CameoCode("10").root()).isEqualTo(new CameoCode("10"));
  }

  @Test
  void parentsLeadToTheRootAndStopThere() {
    assertThat(new CameoCode("1384").parent()).isEqualTo(new CameoCode("138"));
    assertThat(new CameoCode("138").parent()).isEqualTo(new CameoCode("13"));
    assertThat(new CameoCode("13").parent()).isEqualTo(new CameoCode("13"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "00", "21", "13845", "1a", " 04", "04 ", "0٤1"})
  void anythingElseIsRefused(String value) {
    assertThatThrownBy(() -> new CameoCode(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bad CAMEO code: '" + value + "'");
  }
}
