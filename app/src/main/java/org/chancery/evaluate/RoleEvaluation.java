package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chancery.model.ArticleRecord;
import org.chancery.model.CharSpan;
import org.chancery.model.Mention;
import org.chancery.model.MentionId;
import org.chancery.model.Participant;

/**
 * The roles that a coder's events give to the spans of gold sentences.
 *
 * @param predictions one for each sentence, in order
 */
public record RoleEvaluation(List<Prediction> predictions) {

  /** Copies the predictions. */
  public RoleEvaluation {
    predictions = List.copyOf(predictions);
  }

  /**
   * The spans of one sentence.
   *
   * @param sentence the gold sentence
   * @param spans the predicted spans in the order of the text
   * @param mentions all mentions of the sentence, whether an event needs them or not
   */
  public record Prediction(
      RoleGold.Sentence sentence, List<RoleSpan> spans, List<Mention> mentions) {

    /** Copies the lists. */
    public Prediction {
      spans = List.copyOf(spans);
      mentions = List.copyOf(mentions);
    }
  }

  /** Lets {@code coder} code each sentence's text as an article of its own. */
  public static RoleEvaluation of(RoleGold gold, Function<String, ArticleRecord> coder) {
    List<Prediction> predictions = new ArrayList<>();
    for (RoleGold.Sentence sentence : gold.sentences()) {
      if (Words.in(sentence.text())) {
        ArticleRecord record = coder.apply(sentence.text());
        predictions.add(new Prediction(sentence, roles(record), record.mentions()));
      } else {
        predictions.add(new Prediction(sentence, List.of(), List.of()));
      }
    }
    return new RoleEvaluation(predictions);
  }

  /**
   * The mentions that take part in the events of a record: {@code S} where they are actors only,
   * {@code T} where they are recipients only, {@code R} where they are both.
   */
  public static List<RoleSpan> roles(ArticleRecord record) {
    Set<MentionId> actors = new HashSet<>();
    Set<MentionId> recipients = new HashSet<>();
    record
        .events()
        .forEach(
            event -> {
              event.actors().stream().map(Participant::mention).forEach(actors::add);
              event.recipients().stream().map(Participant::mention).forEach(recipients::add);
            });
    List<RoleSpan> spans = new ArrayList<>();
    for (Mention mention : record.mentions()) {
      boolean acts = actors.contains(mention.id());
      boolean receives = recipients.contains(mention.id());
      if (acts || receives) {
        Role role = acts && receives ? Role.R : acts ? Role.S : Role.T;
        spans.add(new RoleSpan(role, mention.span()));
      }
    }
    return List.copyOf(spans);
  }

  /** The tally of each role over all sentences. */
  public Map<Role, Tally> scores(SpanMatch match) {
    Map<Role, Tally> tallies = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      tallies.put(
          role,
          predictions.stream()
              .map(p -> match.count(of(role, p.sentence().spans()), of(role, p.spans())))
              .reduce(Tally.NONE, Tally::plus));
    }
    return tallies;
  }

  /** The tally of all roles together. */
  public Tally micro(SpanMatch match) {
    return scores(match).values().stream().reduce(Tally.NONE, Tally::plus);
  }

  /** How many gold spans of each role a mention overlaps. */
  public Map<Role, Coverage> coverage() {
    Map<Role, Coverage> byRole = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      byRole.put(role, Coverage.NONE);
    }
    for (Prediction prediction : predictions) {
      for (RoleSpan span : prediction.sentence().spans()) {
        byRole.merge(span.role(), coverage(span.span(), prediction.mentions()), Coverage::plus);
      }
    }
    return byRole;
  }

  private static Coverage coverage(CharSpan gold, List<Mention> mentions) {
    List<Mention> over =
        mentions.stream()
            .filter(mention -> !mention.actors().isEmpty() && mention.span().overlaps(gold))
            .toList();
    boolean country =
        over.stream()
            .flatMap(mention -> mention.actors().stream())
            .anyMatch(actor -> actor.code().isPresent());
    return new Coverage(1, over.isEmpty() ? 0 : 1, country ? 1 : 0);
  }

  /** Number of mentions that stand for somebody, in all sentences. */
  public int mentions() {
    return (int)
        predictions.stream()
            .flatMap(prediction -> prediction.mentions().stream())
            .filter(mention -> !mention.actors().isEmpty())
            .count();
  }

  private static List<CharSpan> of(Role role, List<RoleSpan> spans) {
    return spans.stream().filter(span -> span.role() == role).map(RoleSpan::span).toList();
  }
}
