package org.chancery.directory.petrarch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.directory.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PetrarchReaderTest {

  private static PetrarchDictionary read(String... lines) {
    return read((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static PetrarchDictionary read(byte[] bytes) {
    return new PetrarchReader("my.txt").read(bytes);
  }

  private static List<String> remarks(String... lines) {
    return read(lines).remarks().stream().map(Remark::toString).toList();
  }

  @Test
  void readsAnEntryWithSynonymsAndDatedCodes() {
    PetrarchDictionary read =
        read(
            "# leaders of Veldia",
            "ARDEN_VALE_ ; made up",
            "+PRESIDENT_VALE_",
            "+A._VALE",
            "\t[XVEELI 930101-20000101]",
            "\t[XVEGOV >20000102] # in office",
            "\t[XVEELI]");

    assertThat(read.remarks()).isEmpty();
    PetrarchActor vale = read.actors().get(0);
    assertThat(vale.name()).isEqualTo(new PetrarchName("ARDEN_VALE_", 2, "made up"));
    assertThat(vale.name().words()).isEqualTo("ARDEN VALE");
    assertThat(vale.synonyms())
        .extracting(PetrarchName::words)
        .containsExactly("PRESIDENT VALE", "A. VALE");
    assertThat(vale.codes())
        .containsExactly(
            new PetrarchCode(
                "XVEELI",
                Optional.of(LocalDate.of(1993, 1, 1)),
                Optional.of(LocalDate.of(2000, 1, 1)),
                "XVEELI 930101-20000101",
                5,
                ""),
            new PetrarchCode(
                "XVEGOV",
                Optional.of(LocalDate.of(2000, 1, 2)),
                Optional.empty(),
                "XVEGOV >20000102",
                6,
                "in office"),
            new PetrarchCode("XVEELI", Optional.empty(), Optional.empty(), "XVEELI", 7, ""));
  }

  @Test
  void readsTheOneLineFormsOfTabari() {
    PetrarchDictionary read =
        read(
            "NORRIN_ [XNO] ;ab 12 Mar 1999",
            "NORRINESE_FRONT_ [XNOREB <950630] [XNOPTY]; ab",
            "HARBOUR_GUARD [---]",
            "OLD_HARBOUR_GUARD [###] ; not to be coded");

    assertThat(read.remarks()).isEmpty();
    assertThat(read.actors()).hasSize(4);
    assertThat(read.actors().get(0).name().comment()).isEqualTo("ab 12 Mar 1999");
    assertThat(read.actors().get(1).codes().get(0).to()).contains(LocalDate.of(1995, 6, 30));
    assertThat(read.actors().get(1).codes().get(1).isDefault()).isTrue();
    assertThat(read.actors().get(2).codes().get(0).isNull()).isTrue();
    assertThat(read.actors().get(3).codes().get(0).isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "300101, 2030-01-01",
    "310101, 1931-01-01",
    "000229, 2000-02-29",
    "19120304, 1912-03-04"
  })
  void takesYearsOfTwoDigitsAsPetrarchDoes(String written, LocalDate day) {
    PetrarchActor actor = read("ARDEN_VALE_ [XVEGOV >" + written + "]").actors().get(0);

    assertThat(actor.codes().get(0).from()).contains(day);
  }

  @Test
  void readsAgentsWithTheirPluralsAndSets() {
    PetrarchDictionary read =
        read(
            "!PERSON! = MAN, WOMAN",
            "SENTRY [~MIL] # a comment",
            "AIR_FORCE_ {} [~MIL]",
            "MEMBER_OF_PARLIAMENT {MEMBERS_OF_PARLIAMENT} [~LEG]",
            "GUARDS!PERSON! [~MIL]",
            "RELIEF_BODY {} [NGO~]");

    assertThat(read.remarks()).isEmpty();
    assertThat(read.agents())
        .extracting(
            agent -> agent.singular().words(),
            agent -> agent.plural().map(PetrarchName::words).orElse("-"),
            PetrarchAgent::code,
            PetrarchAgent::before)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("SENTRY", "SENTRIES", "MIL", false),
            org.assertj.core.groups.Tuple.tuple("AIR FORCE", "-", "MIL", false),
            org.assertj.core.groups.Tuple.tuple(
                "MEMBER OF PARLIAMENT", "MEMBERS OF PARLIAMENT", "LEG", false),
            org.assertj.core.groups.Tuple.tuple("GUARDSMAN", "-", "MIL", false),
            org.assertj.core.groups.Tuple.tuple("GUARDSWOMAN", "-", "MIL", false),
            org.assertj.core.groups.Tuple.tuple("RELIEF BODY", "-", "NGO", true));
  }

  @Test
  void passesOverCommentsOfBothKinds() {
    PetrarchDictionary read =
        read(
            "<!-- a dictionary",
            "VELDIA_ [XVE]",
            "-->",
            "NORRIN_ <!-- a state --> [XNO] # and <!-- what follows",
            "TOLMAR_ [XTO]");

    assertThat(read.remarks()).isEmpty();
    assertThat(read.actors())
        .extracting(actor -> actor.name().words())
        .containsExactly("NORRIN", "TOLMAR");
  }

  @Test
  void namesEachLineThatCannotBeRead() {
    assertThat(
            remarks(
                "\t[XVEGOV]",
                "+NOBODY_",
                "VELDIA_",
                "NORRIN_ [XNO 990230-991231]",
                "SARKOVIA_ [XSA",
                "TOLMAR_ [XTO}",
                "EASTING_ [XT]",
                "DRENN_ [xsa]",
                "MARROW_ [XVE 20100101]",
                "PORT_HALE_ [XNO 20100101-20090101]",
                "HALE_ [XNO >14990101]",
                "GOOD_ [XNO] ",
                "\tindented",
                "+BETTER_ [XNO]",
                "GUARD_ [~mil]",
                "!UNKNOWN!_GUARD [~MIL]"))
        .containsExactly(
            "my.txt:1: an indented line with no entry above it: [XVEGOV]; the line is left out",
            "my.txt:2: a synonym with no entry above it: +NOBODY_; the line is left out",
            "my.txt:3: an entry without a code: VELDIA_; the entry is left out",
            "my.txt:4: there is no day '990230': [XNO 990230-991231]; the code is left out",
            "my.txt:4: none of its codes can be read: NORRIN_; the entry is left out",
            "my.txt:5: a '[' without its ']': [XSA; the code is left out",
            "my.txt:5: none of its codes can be read: SARKOVIA_; the entry is left out",
            "my.txt:6: a '[' without its ']': [XTO}; the code is left out",
            "my.txt:6: none of its codes can be read: TOLMAR_; the entry is left out",
            "my.txt:7: 'XT' is no code: three capital letters for each part: [XT]; the code is left"
                + " out",
            "my.txt:7: none of its codes can be read: EASTING_; the entry is left out",
            "my.txt:8: 'xsa' is no code: three capital letters for each part: [xsa]; the code is"
                + " left out",
            "my.txt:8: none of its codes can be read: DRENN_; the entry is left out",
            "my.txt:9: '20100101' is no period: write <date, >date or date-date: [XVE 20100101];"
                + " the code is left out",
            "my.txt:9: none of its codes can be read: MARROW_; the entry is left out",
            "my.txt:10: the period 20100101-20090101 ends before it begins: [XNO"
                + " 20100101-20090101]; the code is left out",
            "my.txt:10: none of its codes can be read: PORT_HALE_; the entry is left out",
            "my.txt:11: the year of '14990101' is not between 1500 and 2100: [XNO >14990101]; the"
                + " code is left out",
            "my.txt:11: none of its codes can be read: HALE_; the entry is left out",
            "my.txt:13: an indented line without a code in brackets: indented; the line is left"
                + " out",
            "my.txt:14: a synonym with a code of its own: +BETTER_ [XNO]; the line is left out",
            "my.txt:15: '~mil' is no code of an agent: ~GOV or NGO~: GUARD_ [~mil]; the line is"
                + " left out",
            "my.txt:16: no substitution set !UNKNOWN! above: !UNKNOWN!_GUARD [~MIL]; the line is"
                + " left out");
  }

  @Test
  void readsTheOtherCodesOfAnEntryWhereOneIsWrong() {
    PetrarchDictionary read = read("ARDEN_VALE_", "\t[XVEGOV 1920030320-20060520]", "\t[XVEELI]");

    assertThat(read.actors().get(0).codes())
        .extracting(PetrarchCode::code)
        .containsExactly("XVEELI");
    assertThat(read.remarks()).hasSize(1);
  }

  @Test
  void doesNotTakeALineWithoutPlusForASynonym() {
    PetrarchDictionary read = read("THE_COUNCIL_", "STRAIT_COUNCIL_", "\t[IGO]");

    assertThat(read.actors())
        .extracting(actor -> actor.name().words())
        .containsExactly("STRAIT COUNCIL");
    assertThat(read.remarks()).hasSize(1);
  }

  @Test
  void leavesOutALineThatIsNotUtf8AndOneThatHasLostLetters() {
    byte[] bytes =
        "NORD_\u00e9_ [XNO]\nLOST_\ufffd_ [XNO]\nNORRIN_ [XNO]\n".getBytes(StandardCharsets.UTF_8);
    byte[] latin =
        new String(bytes, StandardCharsets.UTF_8)
            .replace("\ufffd", "\u001a")
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(read(bytes).remarks())
        .extracting(Remark::why)
        .containsExactly("a letter was lost in the file");
    assertThat(read(latin).remarks())
        .extracting(Remark::why)
        .containsExactly("not UTF-8", "a letter was lost in the file");
    assertThat(read(latin).actors()).hasSize(1);
  }

  @Test
  void readsLinesOfWindowsAndAByteOrderMark() {
    PetrarchDictionary read = read("\ufeffNORRIN_ [XNO]\r", "+NORRINESE_\r", "");

    assertThat(read.remarks()).isEmpty();
    assertThat(read.actors().get(0).name().words()).isEqualTo("NORRIN");
    assertThat(read.actors().get(0).synonyms().get(0).text()).isEqualTo("NORRINESE_");
  }

  @Test
  void isTruncatedAtEveryByteWithoutACrash() {
    List<String> lines =
        List.of(
            "<!-- a -->",
            "!PERSON! = MAN, WOMAN",
            "GUARDS!PERSON! {GUARDS} [~MIL] # é",
            "ARDEN_VALÉ_ ; x",
            "+VALE_",
            "\t[XVEGOV 20000101-20100101]",
            "NORRIN_ [XNO]");
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    for (int n = 0; n <= bytes.length; n++) {
      PetrarchDictionary read = read(Arrays.copyOf(bytes, n));

      boolean told =
          !read.remarks().isEmpty() || !read.actors().isEmpty() || !read.agents().isEmpty();
      assertThat(told || n < 80).as("clipped to %d bytes", n).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "NORRIN_ [XNO], true",
    "GUARD [~MIL], true",
    "BODY [NGO~], true",
    "VALE [XVEGOV >990101], true",
    "# NORRIN_ [XNO], false",
    "NORRIN_ [xno], false",
    "The talks [in Marrow] began., false"
  })
  void isRecognisedByItsCodes(String line, boolean recognised) {
    assertThat(PetrarchReader.recognises("# a file\n\n" + line + "\n")).isEqualTo(recognised);
  }
}
