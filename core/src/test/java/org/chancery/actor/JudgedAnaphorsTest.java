package org.chancery.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.Chancery;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.Mention;
import org.chancery.model.MentionForm;
import org.chancery.model.MentionId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The judged anaphors. Precision: of those that the coder answers, how many it answers rightly; to
 * answer one that is open is wrong. Coverage: of those that the text settles, how many it answers.
 */
@DisplayName("Judged anaphors")
class JudgedAnaphorsTest {

  private static final Chancery CHANCERY = Chancery.standard();

  @ParameterizedTest(name = "{0}: precision {2}, coverage {3}")
  @CsvSource({"judged-anaphors.tsv, 120, 0.8, 0.6", "judged-anaphors-2.tsv, 40, 0.6, 0.6"})
  void answersAreRightAndAnaphorsAnswered(
      String table, int size, double precision, double coverage) {
    List<JudgedText> judgedTexts = JudgedText.read(table, CHANCERY);
    List<JudgedText> answered =
        judgedTexts.stream().filter(JudgedAnaphorsTest::isAnswered).toList();
    List<JudgedText> settled = judgedTexts.stream().filter(judged -> !isOpen(judged)).toList();
    List<String> wrong =
        answered.stream()
            .filter(judged -> !isRight(judged))
            .map(judged -> judged + " but read: " + told(judged))
            .toList();
    List<String> left =
        settled.stream().filter(j -> !isAnswered(j)).map(JudgedText::toString).toList();
    String report =
        "%d answered, wrong:%n%s%nnot answered:%n%s"
            .formatted(answered.size(), String.join("\n", wrong), String.join("\n", left));

    assertThat(judgedTexts).hasSizeGreaterThanOrEqualTo(size);
    assertThat(1 - (double) wrong.size() / answered.size())
        .as("precision; %s", report)
        .isGreaterThanOrEqualTo(precision);
    assertThat(1 - (double) left.size() / settled.size())
        .as("coverage; %s", report)
        .isGreaterThanOrEqualTo(coverage);
  }

  private static boolean isOpen(JudgedText judged) {
    return judged.labels().get(0).equals("open");
  }

  private static boolean isAnswered(JudgedText judged) {
    return judged.mention().filter(mention -> isAnswer(judged, mention)).isPresent();
  }

  /**
   * Whether the mention says whom the anaphor stands for. One that is only described, and one that
   * the anaphor is a part of ("the lawyer of the president"), do not.
   */
  private static boolean isAnswer(JudgedText judged, Mention mention) {
    boolean linked = !mention.antecedents().isEmpty() || mention.form() == MentionForm.NAME;
    return linked
        && !mention.actors().isEmpty()
        && mention.span().start() >= judged.marked().start();
  }

  /** Whether every label is one of the actors or their mentions, and there is none beside them. */
  private static boolean isRight(JudgedText judged) {
    Mention mention = judged.mention().orElseThrow();
    List<String> labels = Arrays.asList(judged.labels().get(0).split("\\|"));
    List<String> antecedents = antecedents(judged, mention);
    boolean all =
        labels.stream()
            .allMatch(
                label ->
                    mention.actors().stream().anyMatch(actor -> isMeant(label, actor))
                        || antecedents.stream().anyMatch(said -> isSaid(label, said)));
    boolean noOther =
        mention.actors().stream()
            .allMatch(
                actor ->
                    labels.stream().anyMatch(label -> isMeant(label, actor))
                        || (antecedents.size() == labels.size()
                            && antecedents.stream()
                                .allMatch(s -> labels.stream().anyMatch(l -> isSaid(l, s)))));
    return !isOpen(judged) && all && noOther;
  }

  private static boolean isMeant(String label, Actor actor) {
    if (label.matches("[A-Z]{3}")) {
      boolean person = actor.entry().filter(entry -> entry.startsWith("person:")).isPresent();
      return !person && actor.code().map(ActorCode::value).filter(label::equals).isPresent();
    }
    String name = JudgedText.plain(actor.name());
    String wanted = JudgedText.plain(label);
    return name.equals(wanted) || (!name.isEmpty() && sharesLastName(name, wanted));
  }

  private static boolean sharesLastName(String name, String wanted) {
    List<String> words = List.of(wanted.split(" "));
    long common =
        Arrays.stream(name.split(" "))
            .filter(word -> words.stream().anyMatch(other -> areSpellings(word, other)))
            .count();
    boolean sameInitial = name.charAt(0) == wanted.charAt(0);
    int needed = Math.min(2, Math.min(name.split(" ").length, words.size()));
    return common >= needed || (common == 1 && sameInitial && words.size() == 2);
  }

  /** "Prayut" and "Prayuth", "Nalbandyan" and "Nalbandian". */
  private static boolean areSpellings(String word, String other) {
    int shared = 0;
    while (shared < Math.min(word.length(), other.length())
        && word.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return word.equals(other) || (shared >= 5 && Math.abs(word.length() - other.length()) <= 2);
  }

  private static boolean isSaid(String label, String said) {
    String plain = JudgedText.plain(said);
    String wanted = JudgedText.plain(label);
    return !plain.isEmpty() && (plain.contains(wanted) || wanted.contains(plain));
  }

  /** The words of the antecedents, and of theirs in turn. */
  private static List<String> antecedents(JudgedText judged, Mention mention) {
    List<String> texts = new ArrayList<>();
    for (MentionId id : mention.antecedents()) {
      judged.record().mentions().stream()
          .filter(other -> other.id().equals(id))
          .map(Mention::text)
          .forEach(texts::add);
    }
    return texts;
  }

  private static String told(JudgedText judged) {
    return judged
        .mention()
        .map(m -> m.text() + " = " + m.actors().stream().map(Actor::name).toList())
        .orElse("no mention");
  }
}
