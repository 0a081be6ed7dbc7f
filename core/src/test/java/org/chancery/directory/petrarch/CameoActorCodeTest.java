package org.chancery.directory.petrarch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.chancery.model.ActorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CameoActorCodeTest {

  private static final Set<String> COUNTRIES = Set.of("XVE", "XNO", "XKX", "TLS", "ROU");

  private static CameoActorCode read(String code) {
    return CameoActorCode.ofActor(code, country -> COUNTRIES.contains(country.value()));
  }

  @ParameterizedTest
  @CsvSource({
    "XVE, XVE, [], []",
    "XVEGOV, XVE, [GOV], []",
    "XVEGOVMIL, XVE, [GOV|MIL], []",
    "XVEMED, XVE, [JRN], []",
    "XVEGOVHLH, XVE, [GOV|MED], []",
    "XVEINS, XVE, [REB], []",
    "XVEGOVDEV, XVE, [GOV], [DEV]",
    "XVEREBMUS, XVE, [REB], [MUS]",
    "XVEXNO, XVE, [], [XNO]",
    "IGO, IGO, [], []",
    "IGOUNO, UNO, [], []",
    "IGOUNOREFHCR, UNO, [REF], [HCR]",
    "IGOEUREEC, EUR, [], []",
    "IGOEUREECLEG, EUR, [LEG], []",
    "IGOEUR, IGO, [], [EUR]",
    "IGOEURDEVEBR, IGO, [], [EUR|DEV|EBR]",
    "NGOXVEEDU, NGO, [EDU], [XVE]",
    "NGOCHRPRO214, NGO, [], [CHR|PRO|214]",
    "MNCXVEHLH, MNC, [MED], [XVE]",
    "IMGMUSALQ, IMG, [], [MUS|ALQ]",
    "KSV, XKX, [], []",
    "TMPGOV, TLS, [GOV], []",
    "ROM, ROU, [], []"
  })
  void readsCodesOfActors(String code, String actor, String sectors, String leftOut) {
    CameoActorCode read = read(code);

    assertThat(read.code()).contains(new ActorCode(actor));
    assertThat(read.sectors().toString().replace(", ", "|")).isEqualTo(sectors);
    assertThat(read.leftOut().toString().replace(", ", "|")).isEqualTo(leftOut);
  }

  @ParameterizedTest
  @CsvSource({
    "EURREB, 'EUR is a region or no country at all, which PLOVER does not code'",
    "INTREB, 'INT is a region or no country at all, which PLOVER does not code'",
    "XSAGOV, 'XSA is no country and no international actor'",
    "ELI, 'the code has a role (ELI) and no country'"
  })
  void takesNothingForACountryThatIsNone(String code, String why) {
    assertThat(read(code).code()).isEmpty();
    assertThat(CameoActorCode.whyNot(code)).isEqualTo(why);
  }

  @Test
  void readsCodesOfAgentsAsRoles() {
    CameoActorCode read = CameoActorCode.ofAgent("GOVFRM");

    assertThat(read.sectors().toString()).isEqualTo("[GOV]");
    assertThat(read.leftOut()).containsExactly("FRM");
    assertThat(CameoActorCode.ofAgent("HRI").sectors()).isEmpty();
  }
}
