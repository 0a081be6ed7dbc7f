package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.model.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>Veldia",
        "\n  <html lang=en>Veldia</html>",
        "<head><title>Veldia</title>",
        "<article><p>Veldia</article>",
        "<body>Veldia",
        "<!-- saved --> <p>Veldia",
        "<?xml version='1.0'?>\n<html xmlns='x'>",
        "Warning: late\n<!doctype html><html>Veldia</html>"
      })
  void aWebPageIsToldByItsContent(String page) {
    assertThat(Reading.of(page).documents()).hasExactlyElementsOfTypes(HtmlPage.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Veldia met Norrin.",
        "How the <body> of a page is read, and <!-- why -->",
        "[Photo/Agency] Veldia met Norrin.",
        "{Correction: Veldia}",
        "< 5 percent of Veldians"
      })
  void otherTextIsPlainText(String text) {
    assertThat(Reading.of(text).documents()).hasExactlyElementsOfTypes(TextPage.class);
    assertThat(Reading.of(text).texts()).containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource({
    "page.txt, '<!doctype html><p>Veldia', HtmlPage",
    "page.html, '<p>Veldia met Norrin.</p>', HtmlPage",
    "page.html, 'Veldia met Norrin.', TextPage",
    "lines.txt, '{\"text\": \"Veldia\"}', FieldedText",
    "lines.jsonl, '<html><body>Veldia', HtmlPage",
    "one.json, '{\"text\": \"Veldia\"}', FieldedText",
    "array.json, '[{\"text\": \"Veldia\"}]', FieldedText",
    "array.txt, '[ {\"text\": \"Veldia\"} ]', FieldedText"
  })
  void contentCountsMoreThanTheName(String name, String content, String type) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    Reading reading = Reading.ofFile(file.toString());
    assertThat(reading.issues()).isEmpty();
    assertThat(reading.documents())
        .extracting(document -> document.getClass().getSimpleName())
        .containsExactly(type);
  }

  @Test
  void theOriginOfAPageIsTheWholeFile() {
    Origin origin = Reading.of("abc").documents().get(0).origin();
    // FIPS 180-2, appendix B.1.
    assertThat(origin.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(origin.source()).isEqualTo("-");
    assertThat(origin.byteOffset()).isZero();
    assertThat(origin.recordId()).isEmpty();
  }

  @Test
  void carriageReturnsStay() {
    assertThat(Reading.of("Veldia\r\n\r\nNorrin\r").texts())
        .containsExactly("Veldia\r\n\r\nNorrin\r");
  }
}
