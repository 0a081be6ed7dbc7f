package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A file that is written whole or not at all: its lines go into a file beside it, which then takes
 * its name.
 *
 * @param path the file; one that exists is replaced
 */
record WholeFile(Path path) {

  /** Writes lines of UTF-8, ended by LF. */
  void write(List<String> lines) throws IOException {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      Files.write(path, text(lines));
      return;
    }
    Path draft = path.resolveSibling(path.getFileName() + ".part");
    try {
      Files.write(draft, text(lines));
      Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static byte[] text(List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
