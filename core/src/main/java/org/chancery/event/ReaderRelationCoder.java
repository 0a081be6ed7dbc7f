package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.event.RelationCoder.Relation;
import org.chancery.model.CharSpan;
import org.chancery.model.Confidence;
import org.chancery.model.RuleId;
import org.chancery.reader.PairReading;
import org.chancery.reader.ReaderModel;

/**
 * Tells with the reader model what a given actor does to a given recipient in a sentence. Types are
 * those that the annotators of relation data sets give ({@link PairReading#relation()}).
 */
public final class ReaderRelationCoder {

  private static final RuleId RULE = new RuleId("reader.relation");

  private final ReaderModel model;

  /** Codes with a model, which stays open as long as this is used. */
  public ReaderRelationCoder(ReaderModel model) {
    this.model = model;
  }

  /**
   * Codes a pair.
   *
   * @param sentence the sentence, by itself
   * @param actor where the actor stands, if one is given
   * @param recipient where the recipient stands, if one is given
   * @return nothing where neither is given, or both are the same words, or have none
   */
  public Optional<Relation> relation(
      String sentence, Optional<CharSpan> actor, Optional<CharSpan> recipient) {
    List<CharSpan> mentions = new ArrayList<>();
    actor.ifPresent(mentions::add);
    recipient.ifPresent(mentions::add);
    OptionalInt actorAt = actor.isPresent() ? OptionalInt.of(0) : OptionalInt.empty();
    OptionalInt recipientAt =
        recipient.isPresent() ? OptionalInt.of(mentions.size() - 1) : OptionalInt.empty();
    CharSpan whole = new CharSpan(0, sentence.length());
    return model
        .read(sentence, whole, mentions)
        .pair(actorAt, recipientAt)
        .map(
            pair ->
                new Relation(pair.relation(), new Confidence(pair.relationProbability()), RULE));
  }
}
