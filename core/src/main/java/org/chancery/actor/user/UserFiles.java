package org.chancery.actor.user;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.directory.Remark;

/** Reads the files that a user names, and says what is wrong with those that cannot be read. */
final class UserFiles {

  private static final String NOT_USED = "the file is not used";

  private final List<UserFile> files = new ArrayList<>();
  private final List<Remark> remarks;
  private final Map<String, String> pathBySha256 = new HashMap<>();
  private final Map<String, Integer> countByName = new HashMap<>();

  /** Remarks go to {@code remarks}. */
  UserFiles(List<Remark> remarks) {
    this.remarks = remarks;
  }

  /** Those of the files that could be read, in order. */
  List<UserFile> read(List<String> paths) {
    for (String path : paths) {
      try {
        add(path, Path.of(path));
      } catch (InvalidPathException e) {
        refuse(path, "no name of a file");
      }
    }
    return List.copyOf(files);
  }

  private void add(String given, Path path) {
    if (Files.isDirectory(path)) {
      refuse(given, "is a folder, not a file");
    } else if (Files.notExists(path)) {
      refuse(given, "no such file");
    } else {
      try {
        add(given, path, Files.readAllBytes(path));
      } catch (AccessDeniedException e) {
        refuse(given, "may not be read");
      } catch (IOException e) {
        refuse(given, "cannot be read (" + e.getMessage() + ")");
      }
    }
  }

  private void add(String given, Path path, byte[] bytes) {
    if (bytes.length == 0) {
      refuse(given, "is empty");
      return;
    }
    String name = String.valueOf(path.getFileName());
    int count = countByName.merge(name, 1, Integer::sum);
    UserFile file = new UserFile(count == 1 ? name : name + " (" + count + ")", bytes);
    String before = pathBySha256.putIfAbsent(file.sha256(), given);
    if (before == null) {
      files.add(file);
    } else {
      refuse(given, before.equals(given) ? "is given twice" : "is the same as " + before);
    }
  }

  private void refuse(String path, String why) {
    remarks.add(Remark.fault(path, 0, "", why, NOT_USED));
  }
}
