package org.chancery.apitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.Chancery;
import org.chancery.ingest.ReadLimits;
import org.chancery.ingest.Source;
import org.chancery.ingest.SourceReader;
import org.chancery.model.ArticleRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the coder against {@code golden/}: what an analyst reads in each article, and what the
 * coder is known to make of it. Fails on every change, for better or worse. {@code
 * -Dgolden.update=true} writes the new state into the files and leaves the truth in them alone; see
 * {@code golden/README.md}.
 */
@DisplayName("The golden articles are coded as their records say")
class GoldenArticlesTest {
  private static final Path ROOT = Path.of(System.getProperty("chancery.root", ".."));
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  private final Chancery chancery = Chancery.standard();
  private final SourceReader reader = new SourceReader(ReadLimits.standard());

  @TestFactory
  List<DynamicTest> articles() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT.resolve("golden"))) {
      List<DynamicTest> tests =
          folders
              .filter(Files::isDirectory)
              .sorted()
              .map(folder -> DynamicTest.dynamicTest(name(folder), () -> holds(folder)))
              .toList();
      assertThat(tests).isNotEmpty();
      return tests;
    }
  }

  private void holds(Path folder) throws IOException {
    ArticleRecord record = read(page(folder));
    GoldenParts parts = new GoldenParts(folder.resolve("parts.json"), record.article());
    GoldenRecord events = new GoldenRecord(folder.resolve("expected.jsonl"), record);
    if (UPDATE) {
      parts.update();
      events.update();
      return;
    }
    List<String> report = new ArrayList<>(parts.report());
    report.addAll(events.report());
    assertThat(report)
        .as(
            "%s: what is better, or meant so, is written down with -Dgolden.update=true:%n  %s",
            name(folder), String.join(System.lineSeparator() + "  ", report))
        .isEmpty();
  }

  private ArticleRecord read(Path page) {
    List<ArticleRecord> records = new ArrayList<>();
    reader.read(
        Source.named(page.toString()),
        InputStream.nullInputStream(),
        document -> chancery.read(document, issue -> {}).ifPresent(records::add),
        issue -> assertThat(issue).as("the page can be read").isNull());
    assertThat(records).as("articles in %s", page).hasSize(1);
    return records.get(0);
  }

  /** The article in the folder, or the file that {@code source} names from the checkout's root. */
  private static Path page(Path folder) throws IOException {
    Path source = folder.resolve("source");
    if (Files.exists(source)) {
      return ROOT.resolve(Files.readString(source).strip());
    }
    Path html = folder.resolve("article.html");
    return Files.exists(html) ? html : folder.resolve("article.txt");
  }

  private static String name(Path folder) {
    return folder.getFileName().toString();
  }
}
