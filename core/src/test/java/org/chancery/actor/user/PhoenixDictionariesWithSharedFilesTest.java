package org.chancery.actor.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.actor.ActorDirectory;
import org.chancery.directory.Remark;
import org.chancery.shipped.ShippedDirectory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The Phoenix dictionaries (skipped where the folder shared is absent)")
class PhoenixDictionariesWithSharedFilesTest {

  private static final Path FOLDER =
      Path.of(
          System.getProperty(
              "chancery.shared",
              Path.of(System.getProperty("chancery.root", "..")).resolve("../shared").toString()),
          "reference",
          "petrarch-dictionaries");

  /**
   * The least number of entries that are read, and the most lines that are wrong; the numbers grow
   * and shrink a little with the countries and agents that the directory knows.
   */
  @ParameterizedTest
  @CsvSource({
    "Phoenix.Countries.actors.txt, actors, 18300, 55",
    "Phoenix.International.actors.txt, actors, 7770, 15",
    "Phoenix.MilNonState.actors.txt, actors, 800, 8",
    "Phoenix.agents.txt, agents, 2500, 3"
  })
  void areReadButForTheLinesThatAreWrong(String file, String kind, int least, int wrong) {
    Path path = FOLDER.resolve(file);
    assumeTrue(Files.exists(path), "shared/reference/petrarch-dictionaries/" + file + " is absent");

    UserDirectory mine =
        UserDirectory.read(
            List.of(path.toString()), ActorDirectory.of(ShippedDirectory.load().actors()));

    Map<String, Integer> read = mine.files().get(0).read();
    assertThat(read.get(kind)).isGreaterThanOrEqualTo(least);
    assertThat(mine.faults()).hasSizeBetween(1, wrong);
    assertThat(mine.remarks()).extracting(Remark::why).noneMatch(String::isBlank);
  }
}
