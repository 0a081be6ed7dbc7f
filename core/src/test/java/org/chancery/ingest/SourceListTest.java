package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.chancery.pipeline.Issue;
import org.chancery.pipeline.IssueCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SourceListTest {

  @TempDir Path temporary;
  private final List<Issue> issues = new ArrayList<>();
  private Path folder = Path.of("");

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("news"));
  }

  @Test
  void aFolderGivesItsFilesSortedByName() throws IOException {
    for (String name : List.of("b.TXT", "a/z.html", "a.txt", "a/b.jsonl", "README", "c.json")) {
      write(name, "Veldia");
    }
    assertThat(names(folder.toString()))
        .containsExactly("README", "a.txt", "a/b.jsonl", "a/z.html", "b.TXT", "c.json");
    assertThat(issues).isEmpty();
  }

  @Test
  void otherFilesInAFolderArePassedOver() throws IOException {
    write("a.txt", "Veldia");
    write(".hidden.txt", "Veldia");
    write(".git/b.txt", "Veldia");
    write("photo.png", "Veldia");
    write("program", "\u007FELF\0\0");
    assertThat(names(folder.toString())).containsExactly("a.txt");
    assertThat(issues).isEmpty();
  }

  @Test
  void filesStayInTheOrderInWhichTheyAreNamed() throws IOException {
    String b = write("b.dat", "Veldia").toString();
    String a = write("a.txt", "Veldia met").toString();
    List<Source> sources = list(b, "-", a, b);
    assertThat(sources).extracting(Source::name).containsExactly(b, "-", a);
    assertThat(sources)
        .extracting(Source::bytes)
        .containsExactly(OptionalLong.of(6), OptionalLong.empty(), OptionalLong.of(10));
  }

  @Test
  void namesKeepWhatTheUserWrote() throws IOException {
    write("a.txt", "Veldia");
    assertThat(list(folder + "/")).extracting(Source::name).containsExactly(folder + "/a.txt");
  }

  @Test
  void whatIsMissingIsReportedAndTheRestIsListed() throws IOException {
    String a = write("a.txt", "Veldia").toString();
    assertThat(list("nowhere", a)).extracting(Source::name).containsExactly(a);
    assertThat(issues).extracting(Issue::code).containsExactly(IssueCode.SOURCE_MISSING);
    assertThat(issues).extracting(Issue::place).containsExactly("nowhere");
  }

  @Test
  void anUnreadableFileInAFolderIsReportedAndTheRestIsListed() throws IOException {
    write("a.txt", "Veldia");
    write("c.txt", "Veldia");
    Files.createSymbolicLink(folder.resolve("b.txt"), temporary.resolve("gone"));
    assertThat(names(folder.toString())).containsExactly("a.txt", "c.txt");
    assertThat(issues).extracting(Issue::code).containsExactly(IssueCode.SOURCE_UNREADABLE);
    assertThat(issues).extracting(Issue::place).containsExactly(folder + "/b.txt");
  }

  @Test
  void anEmptyFolderIsReported() throws IOException {
    assertThat(list(folder.toString())).isEmpty();
    write("photo.png", "Veldia");
    assertThat(list(folder.toString())).isEmpty();
    assertThat(issues)
        .extracting(Issue::code)
        .containsExactly(IssueCode.SOURCE_EMPTY_FOLDER, IssueCode.SOURCE_EMPTY_FOLDER);
  }

  @Test
  @Timeout(60)
  void loopsOfLinksEnd() throws IOException {
    write("a.txt", "Veldia");
    Files.createSymbolicLink(folder.resolve("again"), folder);
    for (int i = 0; i < 12; i++) {
      write("d" + i + "/x.txt", "Veldia");
    }
    for (int i = 0; i < 12; i++) {
      for (int j = 0; j < 12; j++) {
        Files.createSymbolicLink(folder.resolve("d" + i + "/to" + j), folder.resolve("d" + j));
      }
    }
    Files.createSymbolicLink(folder.resolve("self.txt"), folder.resolve("self.txt"));
    assertThat(names(folder.toString())).hasSize(13);
    assertThat(issues).extracting(Issue::code).containsExactly(IssueCode.SOURCE_UNREADABLE);
  }

  @Test
  void aLinkedFolderIsFollowed() throws IOException {
    Path other = Files.createDirectory(temporary.resolve("other"));
    Files.writeString(other.resolve("x.txt"), "Veldia");
    Files.createSymbolicLink(folder.resolve("more"), other);
    assertThat(names(folder.toString())).containsExactly("more/x.txt");
  }

  private List<String> names(String name) {
    return list(name).stream().map(s -> s.name().substring(name.length() + 1)).toList();
  }

  private List<Source> list(String... names) {
    return new SourceReader(ReadLimits.standard()).list(Arrays.asList(names), issues::add);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
