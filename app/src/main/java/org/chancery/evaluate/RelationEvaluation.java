package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.event.RelationCoder.Relation;
import org.chancery.model.CharSpan;
import org.chancery.model.Confidence;

/**
 * What a coder answered to gold relations.
 *
 * @param predictions one for each row, in order
 */
public record RelationEvaluation(List<Prediction> predictions) {

  /** Copies the predictions. */
  public RelationEvaluation {
    predictions = List.copyOf(predictions);
  }

  /** Who is asked what a given actor does to a given recipient. */
  @FunctionalInterface
  public interface Coder {

    /** Nothing where the coder finds no act in the sentence. */
    Optional<Relation> relation(
        String sentence, Optional<CharSpan> actor, Optional<CharSpan> recipient);
  }

  /**
   * An answer.
   *
   * @param row the row, counted from 1
   * @param gold the right label
   * @param predicted the coder's label, if it gave one
   * @param confidence how sure the coder is, if it gave a label
   */
  public record Prediction(
      int row, String gold, Optional<String> predicted, Optional<Confidence> confidence) {}

  /** Asks {@code coder} about each row of {@code gold}. */
  public static RelationEvaluation of(RelationGold gold, Coder coder) {
    List<Prediction> predictions = new ArrayList<>();
    for (RelationGold.Row row : gold.rows()) {
      MarkedSentence sentence = row.sentence();
      Optional<Relation> answer =
          Words.in(sentence.text())
              ? coder.relation(sentence.text(), sentence.actor(), sentence.recipient())
              : Optional.empty();
      predictions.add(
          new Prediction(
              row.number(),
              gold.label(row.type()),
              answer.map(relation -> gold.label(relation.type().name())),
              answer.map(Relation::confidence)));
    }
    return new RelationEvaluation(predictions);
  }

  /** The answers, counted. */
  public Confusion scores() {
    return new Confusion(
        predictions.stream().map(p -> new Confusion.Answer(p.gold(), p.predicted())).toList());
  }
}
