package org.chancery.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Where the files of a model lie: in a folder, or beside the classes. */
@FunctionalInterface
interface ModelFiles {

  String DESCRIPTION = "model.json";
  String ENCODER = "encoder.onnx";
  String HEADS = "heads.onnx";
  String VOCABULARY = "vocabulary.txt";

  /** What to do about a file that is broken. */
  String REPLACE = "take all files of the model from one export, or use the lexicon coder";

  /** The bytes of one file; throws {@link NoSuchFileException} if it is absent. */
  byte[] read(String name) throws IOException;

  /** The files of a folder. */
  static ModelFiles in(Path folder) {
    return name -> Files.readAllBytes(folder.resolve(name));
  }

  /** The files that are shipped. */
  static ModelFiles shipped() {
    return name -> {
      try (InputStream in = ModelFiles.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new NoSuchFileException(name);
        }
        return in.readAllBytes();
      }
    };
  }

  /** The bytes of one file. */
  default byte[] bytes(String name) {
    try {
      return read(name);
    } catch (NoSuchFileException e) {
      throw new ModelException(name, "a file of the model", "none", REPLACE, e);
    } catch (IOException e) {
      throw new ModelException(name, "a file that can be read", String.valueOf(e), REPLACE, e);
    }
  }

  /** The bytes of one file, if their hash is the one that the description has. */
  default byte[] bytes(String name, String sha256) {
    byte[] bytes = bytes(name);
    String found = sha256(bytes);
    if (!found.equals(sha256)) {
      throw new ModelException(
          name,
          "SHA-256 " + sha256 + " as " + DESCRIPTION + " says",
          found + " of " + bytes.length + " bytes (cut short, or of another version)",
          REPLACE);
    }
    return bytes;
  }

  /** The lines of a text file in UTF-8. */
  default List<String> lines(String name, String sha256) {
    return new String(bytes(name, sha256), StandardCharsets.UTF_8).lines().toList();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
