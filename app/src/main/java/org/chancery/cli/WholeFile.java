package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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

  /**
   * Writes lines of UTF-8, ended by LF.
   *
   * @throws FileSystemException if that fails; it names the file as the user did, not the one
   *     beside it
   */
  void write(List<String> lines) throws IOException {
    try {
      writeWhole(lines);
    } catch (FileSystemException e) {
      throw new FileSystemException("'" + path + "'", null, reason(e));
    }
  }

  private String reason(FileSystemException failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such folder";
    }
    if (failure instanceof AccessDeniedException) {
      return "not allowed";
    }
    return Files.isDirectory(path) ? "is a folder" : String.valueOf(failure.getReason());
  }

  private void writeWhole(List<String> lines) throws IOException {
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
