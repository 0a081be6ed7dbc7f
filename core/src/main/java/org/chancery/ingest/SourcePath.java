package org.chancery.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.chancery.pipeline.IssueCode;

/** Looks up what stands under a name, and says in words why it cannot be read. */
final class SourcePath {

  private SourcePath() {}

  /** The file or folder of this name, which exists and may be read. */
  static Path existing(String name) throws Refused {
    Path path = path(name);
    if (!Files.exists(path)) {
      throw Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? danglingLink() : missing();
    }
    if (!Files.isReadable(path)) {
      throw Refused.because(
          IssueCode.SOURCE_UNREADABLE, "may not be read", "ask for the right to read it");
    }
    return path;
  }

  /** The file of this name; a folder is refused. */
  static Path file(String name) throws Refused {
    Path path = existing(name);
    if (Files.isDirectory(path)) {
      throw Refused.because(
          IssueCode.SOURCE_UNREADABLE, "a folder, not a file", "name the files in it, or list it");
    }
    return path;
  }

  /** Size of a file in bytes; a pipe or a device has none. */
  static OptionalLong size(Path path) throws IOException {
    return Files.isRegularFile(path) ? OptionalLong.of(Files.size(path)) : OptionalLong.empty();
  }

  /** What a failed reading or listing comes to. */
  static Refused failed(IOException e) {
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return Refused.because(
        IssueCode.SOURCE_UNREADABLE, "reading failed (" + reason + ")", "try it again");
  }

  private static Path path(String name) throws Refused {
    try {
      if (!name.isEmpty()) {
        return Path.of(name);
      }
    } catch (InvalidPathException e) {
      throw missing();
    }
    throw Refused.because(
        IssueCode.SOURCE_MISSING,
        "an empty name",
        "name a file or a folder, or - for standard input");
  }

  private static Refused missing() {
    return Refused.because(IssueCode.SOURCE_MISSING, "no such file or folder", "check the name");
  }

  private static Refused danglingLink() {
    return Refused.because(
        IssueCode.SOURCE_UNREADABLE,
        "a link to something that is not there",
        "mend the link or remove it");
  }
}
