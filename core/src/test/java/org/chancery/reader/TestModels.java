package org.chancery.reader;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The models that tests read: a toy that knows nothing, and the shipped one. */
final class TestModels {

  private static final List<String> FILES =
      List.of(ModelFiles.DESCRIPTION, ModelFiles.ENCODER, ModelFiles.HEADS, ModelFiles.VOCABULARY);

  private TestModels() {}

  /** The folder of the toy; {@code toy_model.py} wrote it. */
  static Path toy() {
    URL file = TestModels.class.getResource("toy/" + ModelFiles.DESCRIPTION);
    if (file == null) {
      throw new IllegalStateException("no toy model among the test resources");
    }
    try {
      return Path.of(file.toURI()).resolveSibling(".");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(String.valueOf(file), e);
    }
  }

  /** A copy of the toy that a test may break. */
  static Path copyOfToy(Path folder) throws IOException {
    for (String file : FILES) {
      Files.copy(toy().resolve(file), folder.resolve(file));
    }
    return folder;
  }

  /** Whether the shipped model's files are there. */
  static boolean shippedModelIsPresent() {
    return FILES.stream().allMatch(file -> TestModels.class.getResource(file) != null);
  }

  /** The toy, and the shipped model where its files are there. */
  static Stream<ReaderModel> all() {
    return shippedModelIsPresent()
        ? Stream.of(ReaderModel.of(toy()), ReaderModel.shipped())
        : Stream.of(ReaderModel.of(toy()));
  }
}
