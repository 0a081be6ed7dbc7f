package org.chancery.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One label asked for and at most one given, for each of a list of questions.
 *
 * @param answers the answers, in the order of the gold
 */
public record Confusion(List<Answer> answers) {

  /** Copies the answers. */
  public Confusion {
    answers = List.copyOf(answers);
  }

  /**
   * An answer.
   *
   * @param gold the right label
   * @param predicted the coder's label; empty where it gave none, which counts as wrong
   */
  public record Answer(String gold, Optional<String> predicted) {

    /** Whether the coder gave the right label. */
    public boolean isRight() {
      return predicted.filter(gold::equals).isPresent();
    }
  }

  /** Number of questions. */
  public int rows() {
    return answers.size();
  }

  /** Number of right answers. */
  public int right() {
    return (int) answers.stream().filter(Answer::isRight).count();
  }

  /** Number of questions that the coder gave no answer to. */
  public int unanswered() {
    return (int) answers.stream().filter(answer -> answer.predicted().isEmpty()).count();
  }

  /** Right answers over all questions, in [0, 1]; 0 where there are none. */
  public double accuracy() {
    return answers.isEmpty() ? 0 : (double) right() / rows();
  }

  /** The mean of F1 over the labels that occur in the gold, each label weighing the same. */
  public double macroF1() {
    return byLabel().values().stream()
        .filter(tally -> tally.gold() > 0)
        .mapToDouble(Tally::f1)
        .average()
        .orElse(0);
  }

  /** The tally of each label that occurs in the gold or among the answers. */
  public SortedMap<String, Tally> byLabel() {
    SortedMap<String, Tally> tallies = new TreeMap<>();
    for (Answer answer : answers) {
      if (answer.isRight()) {
        tallies.merge(answer.gold(), new Tally(1, 1, 1), Tally::plus);
      } else {
        tallies.merge(answer.gold(), new Tally(1, 0, 0), Tally::plus);
        answer.predicted().ifPresent(l -> tallies.merge(l, new Tally(0, 1, 0), Tally::plus));
      }
    }
    return tallies;
  }
}
