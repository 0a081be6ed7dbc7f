package org.chancery.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.chancery.pipeline.IssueSink;
import org.chancery.pipeline.Severity;

/**
 * Reads what a user names on the command line: files, folders, standard input.
 *
 * <p>Bad input never makes it throw; each thing that cannot be read becomes an issue that says
 * where, what and what to do, and the rest is read. What a consumer or sink throws passes through.
 * Holds one article in memory at a time. Immutable; may be used by several threads at once, each
 * with its own streams.
 */
public final class SourceReader {

  private final ReadLimits limits;

  /** A reader within these limits. */
  public SourceReader(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * What the paths name, in their order: a file as it is, {@code -} as it is, for a folder the
   * files below it, sorted by name. In a folder, links are followed, names that begin with a full
   * stop are left out, and so is what is not text, HTML or JSON by its name; a file without
   * extension is taken if it begins as text. A name that comes twice is listed once.
   *
   * @param paths as the user wrote them
   * @param issues told, with severity {@code REFUSED}, of paths that do not exist, cannot be read
   *     or hold nothing that is read
   */
  public List<Source> list(List<String> paths, IssueSink issues) {
    Map<String, Source> found = new LinkedHashMap<>();
    for (String name : paths) {
      for (Source source : list(name, issues)) {
        found.putIfAbsent(source.name(), source);
      }
    }
    return List.copyOf(found.values());
  }

  private static List<Source> list(String name, IssueSink issues) {
    Source source = Source.named(name);
    if (source.isStandardInput()) {
      return List.of(source);
    }
    try {
      Path path = SourcePath.existing(name);
      return Files.isDirectory(path)
          ? new FolderWalk(issues).walk(name, path)
          : List.of(new Source(name, SourcePath.size(path)));
    } catch (Refused e) {
      issues.report(e.issue(source.place(), Severity.REFUSED));
    } catch (IOException e) {
      issues.report(SourcePath.failed(e).issue(source.place(), Severity.REFUSED));
    }
    return List.of();
  }

  /**
   * Reads one source and gives its documents in order.
   *
   * @param standardInput read where the source is standard input; not closed
   * @param documents takes each document
   * @param issues told of what cannot be read: {@code REFUSED} where the source gives nothing more,
   *     {@code DROPPED} where one line or object is left out
   */
  public void read(
      Source source,
      InputStream standardInput,
      Consumer<SourceDocument> documents,
      IssueSink issues) {
    try {
      if (source.isStandardInput()) {
        read(source, OptionalLong.empty(), standardInput, documents, issues);
      } else {
        Path file = SourcePath.file(source.name());
        try (InputStream in = Files.newInputStream(file)) {
          read(source, SourcePath.size(file), in, documents, issues);
        }
      }
    } catch (Refused e) {
      issues.report(e.issue(source.place(), Severity.REFUSED));
    } catch (IOException e) {
      issues.report(SourcePath.failed(e).issue(source.place(), Severity.REFUSED));
    }
  }

  private void read(
      Source source,
      OptionalLong bytes,
      InputStream in,
      Consumer<SourceDocument> documents,
      IssueSink issues)
      throws IOException, Refused {
    Head head = Head.of(in);
    if (head.bytes().length == 0) {
      throw Refused.empty("an empty file");
    }
    BinaryCheck.refuseKnownFormat(head.bytes());
    Kind kind = KindSniffer.kindOf(source.extension(), head.characters());
    if (kind == Kind.TEXT || kind == Kind.HTML) {
      Source measured = new Source(source.name(), bytes);
      documents.accept(new PageReader(measured, limits).read(head, kind == Kind.HTML));
    } else {
      readObjects(source, cutter(head, kind), documents, issues);
    }
  }

  private Cutter cutter(Head head, Kind kind) throws IOException {
    TextEncoding encoding = head.marked().orElse(TextEncoding.UTF_8);
    InputStream in = head.whole();
    int mark = in.readNBytes(encoding.markBytes(head.bytes())).length;
    UnitReader units = new UnitReader(in, encoding, mark);
    return kind == Kind.JSON_LINES
        ? new LineCutter(units, limits.maxArticleBytes())
        : new JsonCutter(units, limits.maxArticleBytes());
  }

  private void readObjects(
      Source source, Cutter cutter, Consumer<SourceDocument> documents, IssueSink issues)
      throws IOException, Refused {
    ArticleReader articles = new ArticleReader(source, limits);
    boolean anything = false;
    Optional<Slice> slice = cutter.next();
    while (slice.isPresent()) {
      if (!slice.get().isBlank()) {
        anything = true;
        article(source, articles, slice.get(), issues).ifPresent(documents);
      }
      slice = cutter.next();
    }
    if (!anything) {
      throw Refused.empty("white space only");
    }
  }

  private static Optional<FieldedText> article(
      Source source, ArticleReader articles, Slice slice, IssueSink issues) {
    try {
      return Optional.of(articles.read(slice));
    } catch (Refused e) {
      issues.report(e.issue(source.place(), Severity.DROPPED));
      return Optional.empty();
    }
  }
}
