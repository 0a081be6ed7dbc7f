package org.chancery.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.Chancery;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.Mention;
import org.chancery.model.Sector;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The judged mentions: of each the country and the sector. The first sector that the coder gives
 * has to be one of those that the reader gave; where the reader gave none, the coder must not give
 * any. {@code judged-mentions.tsv} says how they were judged. The coder was mended with the first
 * table in view; the second was kept back, and tells better what to expect of new text.
 */
@DisplayName("Judged mentions")
class JudgedMentionsTest {

  private static final Chancery CHANCERY = Chancery.standard();

  @ParameterizedTest(name = "{0}: {2} of those right")
  @CsvSource({"judged-mentions.tsv, 300, 0.95", "judged-mentions-2.tsv, 60, 0.75"})
  void countryAndSectorAreRight(String table, int size, double share) {
    List<JudgedText> judgedTexts = JudgedText.read(table, CHANCERY);
    List<String> wrong =
        judgedTexts.stream()
            .filter(judged -> !isRight(judged))
            .map(JudgedMentionsTest::told)
            .toList();

    assertThat(judgedTexts).hasSizeGreaterThanOrEqualTo(size);
    assertThat((double) (judgedTexts.size() - wrong.size()) / judgedTexts.size())
        .as("%d wrong:%n%s", wrong.size(), String.join(System.lineSeparator(), wrong))
        .isGreaterThanOrEqualTo(share);
  }

  private static boolean isRight(JudgedText judged) {
    String country = judged.labels().get(0);
    List<Actor> actors = judged.mention().map(Mention::actors).orElse(List.of());
    if (country.equals("none")) {
      return actors.isEmpty();
    }
    return actors.size() == 1
        && code(actors.get(0)).equals(country.equals("?") ? "" : country)
        && Arrays.asList(judged.labels().get(1).split("\\|")).contains(main(actors.get(0)));
  }

  private static String code(Actor actor) {
    return actor.code().map(ActorCode::value).orElse("");
  }

  private static String main(Actor actor) {
    return actor.sectors().stream().findFirst().map(Sector::name).orElse("");
  }

  private static String told(JudgedText judged) {
    Optional<Mention> mention = judged.mention();
    String read =
        mention
            .map(
                m ->
                    m.text()
                        + m.actors().stream()
                            .map(a -> a.name() + " " + code(a) + " " + a.sectors())
                            .collect(Collectors.joining("; ", " = ", "")))
            .orElse("no mention");
    return judged + " but read: " + read;
  }
}
