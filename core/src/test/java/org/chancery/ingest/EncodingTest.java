package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.chancery.pipeline.Issue;
import org.chancery.pipeline.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String NEWS = "“We won’t pay”, José Peña of Veldia said — in Marrow.\r\n";

  @Test
  void utf8IsReadUnchanged() {
    assertThat(Reading.of(NEWS).texts()).containsExactly(NEWS);
  }

  @Test
  void aByteOrderMarkIsDropped() {
    assertThat(Reading.of("\uFEFF" + NEWS).texts()).containsExactly(NEWS);
  }

  @Test
  void utf16IsReadByItsMark() {
    String marked = "\uFEFF" + NEWS;
    assertThat(Reading.of(marked.getBytes(StandardCharsets.UTF_16LE)).texts())
        .containsExactly(NEWS);
    assertThat(Reading.of(marked.getBytes(StandardCharsets.UTF_16BE)).texts())
        .containsExactly(NEWS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Veldia’s minister said “no”.",
        "Der Außenminister Müller grüßte Übersee – und schwieg…",
        "Le café à Évry, où l’élève naïf mangeait une crêpe: 5 €",
        "El Niño volvió a España; ¿quién lo vio? ¡Nadie!",
        "A ação de São João, às 10 h, à 3ª",
        "På Åland och i Ålesund, där ø och å råder",
        "The café closed; it cost £5 at 30°C, § 4, © Marrow Post",
        "résumé"
      })
  void windows1252IsDetected(String text) {
    assertThat(Reading.of(text.getBytes(WINDOWS_1252)).texts()).containsExactly(text);
  }

  @Test
  void iso88591IsDetected() {
    byte[] bytes =
        "Peña visited Düsseldorf, the café and São Tomé".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Reading.of(bytes).texts())
        .containsExactly("Peña visited Düsseldorf, the café and São Tomé");
  }

  @ParameterizedTest
  @ValueSource(ints = {0xFF, 0xFE, 0xC3, 0xE2, 0xC0, 0x81, 0xF0})
  void aBadByteBetweenWordsIsRefusedWithItsPlace(int bad) {
    Reading reading = Reading.of(bytes("Veldia met Norrin.\nIt said ", bad, " so.\n"));
    assertThat(reading.documents()).isEmpty();
    assertThat(reading.codes()).containsExactly(IssueCode.SOURCE_BAD_BYTE);
    assertThat(reading.issues().get(0).place()).isEqualTo("standard input, line 2, byte 27");
  }

  @ParameterizedTest
  @ValueSource(ints = {0xFF, 0xC3, 0xC0, 0x80, 0x81, 0xBF})
  void aBadByteInsideAWordIsRefusedWithItsPlace(int bad) {
    Reading reading = Reading.of(bytes("Veldia met Norrin.\nIt sai", bad, "d so.\n"));
    assertThat(reading.documents()).isEmpty();
    assertThat(reading.codes()).containsExactly(IssueCode.SOURCE_BAD_BYTE);
    assertThat(reading.issues().get(0).place()).isEqualTo("standard input, line 2, byte 25");
  }

  @Test
  void damagedUtf8IsRefusedAtTheFirstBadByte() {
    byte[] bytes = bytes("The café in Marrow.\nNorrin ", 0xC3, "( said so.");
    Issue issue = Reading.of(bytes).issues().get(0);
    assertThat(issue.code()).isEqualTo(IssueCode.SOURCE_BAD_BYTE);
    assertThat(issue)
        .hasToString(
            "standard input, line 2, byte 28: the byte 0xC3 is not valid UTF-8, which the rest of"
                + " the text is; save the text as UTF-8 again, from where it came from");
  }

  @Test
  void halfACharacterOfUtf16IsRefused() {
    byte[] marked = ("\uFEFF" + "Veldia\nNorrin").getBytes(StandardCharsets.UTF_16BE);
    byte[] cut = Arrays.copyOf(marked, marked.length - 1);
    Reading reading = Reading.of(cut);
    assertThat(reading.codes()).containsExactly(IssueCode.SOURCE_BAD_BYTE);
    assertThat(reading.issues().get(0).place()).isEqualTo("standard input, line 2, byte 26");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=\"iso-8859-1\">",
        "<meta charset=windows-1252>",
        "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=ISO-8859-1'>",
        "<!-- <meta charset=utf-8> --><meta charset='latin1'/>"
      })
  void aPageIsReadInTheEncodingThatItDeclares(String meta) {
    String page = "<html><head>" + meta + "</head><body>“Peña” ÿÃ</body></html>";
    Reading reading = Reading.of(page.getBytes(WINDOWS_1252));
    assertThat(reading.texts()).containsExactly(page);
  }

  @Test
  void anXmlDeclarationCounts() {
    String page = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><html><body>ÿÃ</body></html>";
    assertThat(Reading.of(page.getBytes(WINDOWS_1252)).texts()).containsExactly(page);
  }

  @Test
  void utf8BehindAWrongDeclarationOfLatin1IsReadAsUtf8() {
    String page = "<html><head><meta charset=iso-8859-1></head><body>Peña</body></html>";
    assertThat(Reading.of(page).texts()).containsExactly(page);
  }

  @Test
  void aDeclarationOfUtf8IsBinding() {
    String page = "<html><head><meta charset=utf-8></head><body>Peña</body></html>";
    assertThat(Reading.of(page.getBytes(WINDOWS_1252)).codes())
        .containsExactly(IssueCode.SOURCE_BAD_BYTE);
  }

  @Test
  void anEncodingThatIsNotReadIsNamed() {
    Reading reading = Reading.of("<html><head><meta charset=\"Shift_JIS\"></head>Veldia</html>");
    assertThat(reading.documents()).isEmpty();
    assertThat(reading.codes()).containsExactly(IssueCode.SOURCE_UNKNOWN_ENCODING);
    assertThat(reading.issues().get(0).detail()).contains("Shift_JIS");
  }

  @Test
  void aByteOfUtf8ThatIsLostIsNeverPassedOverInSilence() {
    long seed = 20261125;
    Random random = new Random(seed);
    byte[] good =
        (NEWS + "The café in Port Hale – “naïve”, said Zoë.\n")
            .repeat(3)
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 500; i++) {
      byte[] bad = good.clone();
      int at = random.nextInt(bad.length);
      bad[at] = (byte) (0x80 | random.nextInt(128));
      boolean valid = new StrictDecoder(TextEncoding.UTF_8).firstBadByte(bad).isEmpty();
      assertThat(Reading.of(bad).documents().isEmpty())
          .as("seed %d, round %d, byte %d", seed, i, at)
          .isEqualTo(!valid);
    }
  }

  private static byte[] bytes(String before, int middle, String after) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(before.getBytes(StandardCharsets.UTF_8));
    out.write(middle);
    out.writeBytes(after.getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }
}
