package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.article.ArticleParser;
import org.chancery.pipeline.Issue;
import org.chancery.pipeline.IssueCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds docs/reading.md to what the code says. */
class DocumentedIssuesTest {

  @TempDir Path folder;
  private String page = "";

  @BeforeEach
  void readThePage() throws IOException {
    Path root = Path.of(System.getProperty("chancery.root"));
    page = Files.readString(root.resolve("docs/reading.md"));
  }

  @ParameterizedTest
  @EnumSource(IssueCode.class)
  void everyIssueCodeHasALine(IssueCode code) {
    assertThat(page.lines()).anyMatch(line -> line.startsWith("| `" + code + "` |"));
  }

  @ParameterizedTest
  @CsvSource({
    "news.txt, ' \n', SOURCE_EMPTY",
    "news.txt, %PDF-1.7, SOURCE_BINARY",
    "news.txt, 'Veldia met Norrin.\nIt said ÿ so.', SOURCE_BAD_BYTE",
    "news.html, '<html><head><meta charset=Shift_JIS></head>', SOURCE_UNKNOWN_ENCODING",
    "news.jsonl, '{\"title\": \"Veldia\"}', SOURCE_BAD_JSON_LINE"
  })
  void theExampleIsWhatTheFileGives(String name, String latin1, IssueCode code) throws IOException {
    byte[] bytes = latin1.getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(folder.resolve(name), bytes);
    checkDocumented(code, Reading.ofFile(file.toString()).issues());
  }

  @Test
  void theExampleOfALargeFileIsWhatItGives() throws IOException {
    Path file =
        Files.write(
            folder.resolve("news.txt"), "a".repeat(5_000_001).getBytes(StandardCharsets.UTF_8));
    checkDocumented(IssueCode.SOURCE_TOO_LARGE, Reading.ofFile(file.toString()).issues());
  }

  @Test
  void theExamplesOfNamesAreWhatTheyGive() throws IOException {
    checkDocumented(IssueCode.SOURCE_MISSING, list(folder.resolve("news.txt")));
    Path news = Files.createDirectory(folder.resolve("news"));
    checkDocumented(IssueCode.SOURCE_EMPTY_FOLDER, list(news));
    Files.createSymbolicLink(news.resolve("link.txt"), folder.resolve("gone"));
    checkDocumented(IssueCode.SOURCE_UNREADABLE, list(news));
  }

  @ParameterizedTest
  @CsvSource({
    "news.html, '<html><head><script>x()</script></head><nav>Home</nav></html>', ARTICLE_NO_TEXT",
    "news.jsonl, '{\"text\": \"Veldia voted.\"}\n{\"text\": \"Norrin voted.\", \"date\": \"31 Febuary\"}', ARTICLE_BAD_DATE"
  })
  void theExampleIsWhatItsArticleGives(String name, String text, IssueCode code)
      throws IOException {
    Path file = Files.writeString(folder.resolve(name), text.replace("\\n", "\n"));
    checkDocumented(code, parse(Reading.ofFile(file.toString())));
  }

  @Test
  void anArticleOfStandardInputIsNamedAsItsSourceIs() {
    Reading lines = Reading.of("{\"text\": \"Norrin voted.\", \"date\": \"31 Febuary\"}\n");
    assertThat(parse(lines)).extracting(Issue::place).containsExactly("standard input, line 1");
    Reading page = Reading.of("<html><script>x()</script></html>");
    assertThat(parse(page)).extracting(Issue::place).containsExactly("standard input");
  }

  private static List<Issue> parse(Reading reading) {
    List<Issue> issues = new ArrayList<>(reading.issues());
    ArticleParser parser = new ArticleParser();
    reading.documents().forEach(document -> parser.apply(document, issues::add));
    return issues;
  }

  private static List<Issue> list(Path path) {
    List<Issue> issues = new ArrayList<>();
    new SourceReader(ReadLimits.standard()).list(List.of(path.toString()), issues::add);
    return issues;
  }

  private void checkDocumented(IssueCode code, List<Issue> issues) {
    assertThat(issues).extracting(Issue::code).containsExactly(code);
    String message = issues.get(0).toString().replace(folder + "/", "");
    assertThat(page.lines())
        .anyMatch(
            line -> line.startsWith("| `" + code + "`") && line.contains("`" + message + "`"));
  }
}
