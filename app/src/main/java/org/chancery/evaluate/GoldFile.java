package org.chancery.evaluate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * A gold file as lines. UTF-8, with or without byte order mark; lines end in LF or CRLF.
 *
 * @param name the file as messages name it
 * @param lines its lines without their ends
 */
public record GoldFile(String name, List<String> lines) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Copies the lines. */
  public GoldFile {
    lines = List.copyOf(lines);
  }

  /**
   * Reads a file whole.
   *
   * @param path the file as the user named it
   * @throws GoldException if it is missing, no file, not UTF-8, or white space only
   * @throws IOException if the disk fails
   */
  public static GoldFile read(Path path) throws IOException {
    String name = path.toString();
    if (Files.isDirectory(path)) {
      throw new GoldException(name, "a folder", "name the gold file itself");
    }
    try {
      return of(name, decoded(name, Files.readAllBytes(path)));
    } catch (NoSuchFileException e) {
      throw new GoldException(name, "no such file", "check the name");
    }
  }

  /**
   * The lines of a text.
   *
   * @param name the file as messages name it
   * @throws GoldException if the text is white space only
   */
  public static GoldFile of(String name, String text) {
    if (text.isBlank()) {
      throw new GoldException(name, "holds nothing", "give a file with gold data");
    }
    String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return new GoldFile(name, List.of(unmarked.split("\r?\n", -1)));
  }

  /** The file and a line of it; lines are counted from 1. */
  String place(int line) {
    return place(name, line);
  }

  private static String place(String name, int line) {
    return name + ", line " + line;
  }

  private static String decoded(String name, byte[] bytes) {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
    } catch (CharacterCodingException e) {
      throw new GoldException(
          place(name, lineOf(bytes, rest.position())), "not UTF-8", "save it as UTF-8 text");
    }
  }

  /** The line, counted from 1, that the byte at {@code offset} is in. */
  private static int lineOf(byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
