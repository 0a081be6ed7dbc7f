package org.chancery.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.pipeline.IssueCode;
import org.chancery.pipeline.IssueSink;
import org.chancery.pipeline.Severity;

/**
 * Walks one folder. Each real folder is entered once, however many links lead to it, so loops of
 * links end.
 */
final class FolderWalk {

  private static final Set<String> EXTENSIONS =
      Set.of("", "txt", "text", "html", "htm", "xhtml", "jsonl", "ndjson", "json");
  private static final int PROBE_BYTES = 1024;

  private final IssueSink issues;
  private final Set<Path> entered = new HashSet<>();
  private final List<Source> found = new ArrayList<>();
  private boolean anyRefused;

  FolderWalk(IssueSink issues) {
    this.issues = issues;
  }

  /** The files below a folder that are read, sorted by name. */
  List<Source> walk(String name, Path folder) {
    enter(name.replaceAll("/+$", ""), folder);
    if (found.isEmpty() && !anyRefused) {
      refuse(
          Source.named(name),
          Refused.because(
              IssueCode.SOURCE_EMPTY_FOLDER,
              "no file in it is read",
              "put .txt, .html or .jsonl files into it, or name the files"));
    }
    found.sort(Comparator.comparing(Source::name));
    return List.copyOf(found);
  }

  private void enter(String name, Path folder) {
    try {
      if (entered.add(folder.toRealPath())) {
        for (Path entry : entries(folder)) {
          visit(name + "/" + entry.getFileName(), entry);
        }
      }
    } catch (IOException e) {
      refuse(Source.named(name), SourcePath.failed(e));
    }
  }

  private void visit(String name, Path entry) {
    Source source = Source.named(name);
    try {
      if (Files.isDirectory(entry)) {
        enter(name, SourcePath.existing(name));
      } else if (EXTENSIONS.contains(source.extension())) {
        Path file = SourcePath.existing(name);
        if (Files.isRegularFile(file) && !isNamelessBinary(source, file)) {
          found.add(new Source(name, SourcePath.size(file)));
        }
      }
    } catch (Refused e) {
      refuse(source, e);
    } catch (IOException e) {
      refuse(source, SourcePath.failed(e));
    }
  }

  /** A file without extension is read only if it begins as text: programs lie in folders too. */
  private static boolean isNamelessBinary(Source source, Path file) throws IOException {
    if (!source.extension().isEmpty()) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(PROBE_BYTES);
      if (TextEncoding.byMark(head).isEmpty()) {
        BinaryCheck.refuseKnownFormat(head);
        BinaryCheck.refuseControls(head);
      }
      return false;
    } catch (Refused e) {
      return true;
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (!entry.getFileName().toString().startsWith(".")) {
          entries.add(entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
    return entries;
  }

  private void refuse(Source source, Refused refused) {
    anyRefused = true;
    issues.report(refused.issue(source.place(), Severity.REFUSED));
  }
}
