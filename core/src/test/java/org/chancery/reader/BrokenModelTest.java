package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenModelTest {

  @TempDir private Path folder;

  @BeforeEach
  void copyToy() throws IOException {
    TestModels.copyOfToy(folder);
  }

  @Test
  void aWholeModelIsLoaded() {
    assertThatCode(() -> ReaderModel.of(folder).close()).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"model.json", "encoder.onnx", "heads.onnx", "vocabulary.txt"})
  void aFileThatIsAbsentIsNamed(String file) throws IOException {
    Files.delete(folder.resolve(file));
    assertRefused(file, "expected a file of the model, found none", "lexicon coder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"encoder.onnx", "heads.onnx", "vocabulary.txt"})
  void aFileThatIsCutShortIsNamedWithItsHash(String file) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(file));
    for (int length : new int[] {0, 1, bytes.length / 2, bytes.length - 1}) {
      Files.write(folder.resolve(file), Arrays.copyOf(bytes, length));
      assertRefused(file, "SHA-256", "of " + length + " bytes (cut short");
    }
  }

  @Test
  void aDescriptionThatIsCutShortIsRefusedWhereverItEnds() throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve("model.json"));
    String whole = new String(bytes, StandardCharsets.UTF_8).strip();
    for (int length = 0; length < whole.length(); length++) {
      Files.writeString(folder.resolve("model.json"), whole.substring(0, length));
      assertRefused("model.json", "expected", "found");
    }
  }

  @Test
  void aNetworkThatIsNoneIsRefusedByItsRuntime() throws Exception {
    byte[] bytes = Files.readAllBytes(folder.resolve("encoder.onnx"));
    replace("encoder.onnx", Arrays.copyOf(bytes, bytes.length / 2));
    assertRefused("encoder.onnx", "a network that ONNX Runtime can load");
  }

  @Test
  void aModelThatLacksAHeadIsRefused() throws Exception {
    replace(
        "heads.onnx", Files.readAllBytes(TestModels.toy().resolve("heads-without-speakers.onnx")));
    assertRefused("heads.onnx", "output \"speakers\" of shape [-1, -1]", "found outputs [");
  }

  @Test
  void anEncoderInThePlaceOfTheHeadsIsRefused() throws Exception {
    replace("heads.onnx", Files.readAllBytes(folder.resolve("encoder.onnx")));
    assertRefused("heads.onnx", "of shape", "as model.json says");
  }

  @Test
  void aVocabularyWithoutTheMarksIsRefused() throws Exception {
    replace("vocabulary.txt", "[UNK]\n[CLS]\na\n".getBytes(StandardCharsets.UTF_8));
    assertRefused("vocabulary.txt", "a line [SEP]", "3 lines without");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chancery-reader/1 | chancery-reader/2 | format chancery-reader/1, found chancery-reader/2",
        "\"size\": 4 | \"size\": 5 | [1, -1, 5] as model.json says, found TensorInfo",
        "\"size\": 4 | \"size\": 0 | a size above 0",
        "\"temperature\": 1.5 | \"temperature\": 0 | a temperature above 0",
        "\"temperature\": 1.5 | \"temperature\": \"NaN\" | a temperature above 0",
        "\"AID\" | \"HELP\" | found HELP",
        "\"AID\" | \"AGREE\" | found AGREE",
        "\"CONSULT/visit\" | \"CONSULT/aerial\" | found CONSULT/aerial",
        "\"B-S\" | \"B-A\" | \"role_tags\" to be",
        "\"version\" | \"edition\" | a field \"version\"",
        "\"heads.onnx\" | \"tails.onnx\" | the SHA-256 of heads.onnx",
      })
  void aDescriptionOfAnotherModelIsRefused(String has, String gets, String message)
      throws IOException {
    change(has, gets);
    assertThatThrownBy(() -> ReaderModel.of(folder))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining(message);
  }

  @Test
  void whereTheNativeLibraryDoesNotLoadTheLexiconCoderIsNamed() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Donnxruntime.native.path=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                LoadModel.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(told)
        .contains("ModelException: ONNX Runtime: expected its native library to load")
        .contains("use the lexicon coder");
  }

  /** Loads a model in a Java of its own. */
  static final class LoadModel {
    private LoadModel() {}

    /** Loads the model in the folder that is given. */
    public static void main(String[] arguments) {
      ReaderModel.of(Path.of(arguments[0])).close();
    }
  }

  private void assertRefused(String file, String... parts) {
    assertThatThrownBy(() -> ReaderModel.of(folder))
        .isInstanceOf(ModelException.class)
        .hasMessageStartingWith(file + ": ")
        .hasMessageContainingAll(parts);
  }

  private void replace(String file, byte[] bytes) throws Exception {
    String before = sha256(Files.readAllBytes(folder.resolve(file)));
    Files.write(folder.resolve(file), bytes);
    change("\"" + file + "\": \"" + before, "\"" + file + "\": \"" + sha256(bytes));
  }

  private void change(String has, String gets) throws IOException {
    Path description = folder.resolve("model.json");
    String text = Files.readString(description);
    assertThat(text).contains(has);
    Files.writeString(description, text.replace(has, gets));
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
