package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.cli.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The help texts, held against files in {@code src/test/resources/help}. To change one on purpose,
 * run with {@code -Dapprove} and look at the difference.
 */
class HelpTest {

  private static final Path APPROVED =
      Path.of(System.getProperty("chancery.root", ".."), "app/src/test/resources/help");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "read --help",
        "evaluate --help",
        "evaluate relations --help",
        "evaluate roles --help",
        "evaluate events --help",
        "evaluate corpus --help",
        "evaluate labels --help",
        "directory --help",
        "directory check --help",
        "directory find --help"
      })
  void isTheApprovedOne(String command) throws IOException {
    Ran ran = Shell.standard().run(command.split(" "));

    Path file =
        APPROVED.resolve(
            command.replace(" --help", "").replace("--help", "chancery").replace(' ', '-')
                + ".txt");
    if (System.getProperty("approve") != null) {
      Files.writeString(file, ran.out());
    }
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).isEqualTo(Files.readString(file));
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void isWhatTheProgramShowsByItself() {
    assertThat(Shell.standard().run()).isEqualTo(Shell.standard().run("--help"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "read --help"})
  void failsWhereItCannotBeWritten(String command) {
    Ran full = Shell.standard().runWithBrokenOutput("No space left on device", command.split(" "));
    Ran left = Shell.standard().runWithBrokenOutput("Broken pipe", command.split(" "));

    assertThat(full.exit()).isEqualTo(1);
    assertThat(full.err())
        .isEqualTo("chancery: reading or writing failed: No space left on device\n");
    assertThat(left).isEqualTo(new Ran(0, "", ""));
  }

  @Test
  void namesAllThatARecordDependsOnAsItsVersion() {
    Ran ran = Shell.standard().run("--version");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .containsPattern("chancery +\\d+\\.\\d+")
        .contains("PLOVER manual draft 2.0")
        .containsPattern("coder +\\S+")
        .containsPattern("data +\\d{4}-\\d\\d-\\d\\d\\Rdirectory ")
        .containsPattern("[0-9a-f]{64}  countries.tsv")
        .containsPattern("[0-9a-f]{64}  triggers/accuse.tsv");
  }
}
