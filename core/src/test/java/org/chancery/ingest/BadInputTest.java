package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.pipeline.IssueCode;
import org.chancery.pipeline.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

  @TempDir Path folder;

  @Test
  void aMissingFileIsNamed() {
    assertThat(Reading.ofFile("nowhere/veldia.txt").issues())
        .hasToString("[nowhere/veldia.txt: no such file or folder; check the name]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\0b"})
  void aNameThatCannotBeIsMissing(String name) {
    assertThat(Reading.ofFile(name).codes()).containsExactly(IssueCode.SOURCE_MISSING);
  }

  @Test
  void aFolderNamedAsAFileIsRefused() {
    Reading reading = Reading.ofFile(folder.toString());
    assertThat(reading.codes()).containsExactly(IssueCode.SOURCE_UNREADABLE);
    assertThat(reading.issues().get(0).detail()).isEqualTo("a folder, not a file");
  }

  @Test
  void aDanglingLinkIsUnreadable() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("gone"));
    assertThat(Reading.ofFile(link.toString()).codes())
        .containsExactly(IssueCode.SOURCE_UNREADABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, ''",
    "a.json, ''",
    "a.txt, ' \t\r\n\n'",
    "a.txt, '\uFEFF'",
    "a.txt, '\u00A0\u2003\n'",
    "a.json, '[]'",
    "a.json, '[ ]'"
  })
  void nothingOrWhiteSpaceOnlyIsEmpty(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    Reading reading = Reading.ofFile(file.toString());
    assertThat(reading.documents()).isEmpty();
    assertThat(reading.issues()).hasSize(1);
    assertThat(reading.issues().get(0).severity()).isEqualTo(Severity.REFUSED);
    assertThat(reading.codes()).containsExactly(IssueCode.SOURCE_EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"blank.jsonl", "blank.json", "blank.html", "blank.txt"})
  void whiteSpaceIsEmptyWhateverTheName(String name) throws IOException {
    Path file = Files.writeString(folder.resolve(name), " \n\n");
    assertThat(Reading.ofFile(file.toString()).codes()).containsExactly(IssueCode.SOURCE_EMPTY);
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7, a PDF file",
    "'PK\3\4', a zip archive",
    "'\u001F\u008B\b', a gzip file",
    "'\u0089PNG\r', a PNG image",
    "ÿØÿà, a JPEG image",
    "{\\rtf1, an RTF document"
  })
  void binaryFormatsAreNamed(String magic, String format) {
    Reading reading = Reading.of((magic + "\0\1\2").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(reading.codes()).containsExactly(IssueCode.SOURCE_BINARY);
    assertThat(reading.issues().get(0).detail()).startsWith(format);
  }

  @Test
  void aNulByteIsBinaryWithItsPosition() {
    Reading reading = Reading.of("Veldia met\0Norrin.");
    assertThat(reading.documents()).isEmpty();
    assertThat(reading.issues())
        .hasToString(
            "[standard input, byte 10: not text: a NUL byte; give a text, a web page or JSON"
                + " lines]");
  }

  @Test
  void utf16WithoutAMarkIsSaidToBeThat() {
    Reading reading = Reading.of("Veldia met Norrin.".getBytes(StandardCharsets.UTF_16LE));
    assertThat(reading.codes()).containsExactly(IssueCode.SOURCE_BINARY);
    assertThat(reading.issues().get(0).detail()).contains("UTF-16 without a byte order mark");
  }

  @Test
  void aNulInUtf16IsBinary() {
    Reading reading = Reading.of("\uFEFFVeldia\0".getBytes(StandardCharsets.UTF_16LE));
    assertThat(reading.codes()).containsExactly(IssueCode.SOURCE_BINARY);
    assertThat(reading.issues().get(0).place()).isEqualTo("standard input, byte 14");
  }

  @Test
  void manyControlBytesAreBinaryAndAFewAreNot() {
    Reading many = Reading.of("\1\2\3\4 Veldia met Norrin.");
    assertThat(many.codes()).containsExactly(IssueCode.SOURCE_BINARY);
    assertThat(many.issues().get(0).place()).isEqualTo("standard input, byte 0");
    assertThat(Reading.of("Veldia met\u001F Norrin.").documents()).hasSize(1);
  }

  @Test
  void aReadingThatFailsIsAnIssue() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the pipe broke");
          }

          @Override
          public int read(byte[] into, int start, int most) throws IOException {
            throw new IOException("the pipe broke");
          }
        };
    Reading reading = Reading.of(Source.named("-"), broken, ReadLimits.standard());
    assertThat(reading.issues())
        .hasToString("[standard input: reading failed (the pipe broke); try it again]");
  }

  @Test
  void anArticleAtTheLimitIsReadAndOneAboveItIsNot() {
    ReadLimits limits = new ReadLimits(10);
    assertThat(of("Veldia met", limits).texts()).containsExactly("Veldia met");
    assertThat(of("Veldia met ", limits).issues())
        .hasToString(
            "[standard input: more than 10 bytes; an article has at most 10 bytes; split it, one"
                + " article to a file or line]");
  }

  private static Reading of(String text, ReadLimits limits) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Reading.of(Source.named("-"), new ByteArrayInputStream(bytes), limits);
  }
}
