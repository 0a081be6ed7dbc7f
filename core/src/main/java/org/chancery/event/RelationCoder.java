package org.chancery.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.event.SentenceWords.Placed;
import org.chancery.model.CharSpan;
import org.chancery.model.Confidence;
import org.chancery.model.EventType;
import org.chancery.model.Mention;
import org.chancery.model.MentionForm;
import org.chancery.model.MentionId;
import org.chancery.model.RuleId;
import org.chancery.model.Sentence;

/**
 * Tells what a given actor does to a given recipient in a sentence: the task of relation data sets,
 * where the pair is marked and the type is asked for.
 *
 * <p>Of the acts that the lexicon reads in the sentence the one counts whose actor and recipient
 * are the given ones; failing that, one that shares one of them; failing that, the one that stands
 * nearest to them.
 */
public final class RelationCoder {

  private static final RuleId GIVEN = new RuleId("mention.given");

  private final SentenceReader reader;

  /** Codes with a lexicon. */
  public RelationCoder(TriggerLexicon lexicon) {
    this.reader = new SentenceReader(new TriggerMatcher(lexicon), SentenceReader.Demand.TYPE_ONLY);
  }

  /**
   * A coded relation.
   *
   * @param type what the actor does
   * @param confidence how sure the rules are
   * @param rule the lexicon entry that read it
   */
  public record Relation(EventType type, Confidence confidence, RuleId rule) {}

  /**
   * Codes a pair.
   *
   * @param sentence the sentence
   * @param text the text that its spans are offsets of
   * @param found the other mentions of the sentence; those that overlap a given span are left out
   * @param actor where the actor stands, if one is given
   * @param recipient where the recipient stands, if one is given
   * @return nothing where the lexicon finds no act in the sentence
   */
  public Optional<Relation> relation(
      Sentence sentence,
      String text,
      List<Mention> found,
      Optional<CharSpan> actor,
      Optional<CharSpan> recipient) {
    List<Mention> mentions = new ArrayList<>();
    actor.ifPresent(span -> mentions.add(given(1, span, text)));
    recipient.ifPresent(span -> mentions.add(given(2, span, text)));
    List<CharSpan> given = mentions.stream().map(Mention::span).toList();
    found.stream()
        .filter(m -> given.stream().noneMatch(span -> span.overlaps(m.span())))
        .forEach(mentions::add);
    mentions.sort(Comparator.comparing(Mention::span));
    SentenceWords words = new SentenceWords(sentence, mentions);
    Optional<Placed> actorAt = placed(words, actor);
    Optional<Placed> recipientAt = placed(words, recipient);
    return reader.read(words).stream()
        .max(Comparator.comparingDouble(r -> fit(r, actorAt, recipientAt)))
        .map(
            best ->
                new Relation(
                    best.type(),
                    new Confidence(Math.max(0, Math.min(1, fit(best, actorAt, recipientAt) / 4))),
                    best.rule()));
  }

  private static Mention given(int number, CharSpan span, String text) {
    return new Mention(
        new MentionId("m" + number),
        span,
        span.in(text),
        MentionForm.NAME,
        List.of(),
        List.of(),
        Optional.empty(),
        GIVEN);
  }

  private static Optional<Placed> placed(SentenceWords words, Optional<CharSpan> span) {
    return span.flatMap(
        s -> words.mentions().stream().filter(p -> p.mention().span().equals(s)).findFirst());
  }

  private static double fit(Reading reading, Optional<Placed> actor, Optional<Placed> recipient) {
    double fit = reading.certainty();
    boolean acts = actor.filter(reading.actors()::contains).isPresent();
    boolean receives = recipient.filter(reading.recipients()::contains).isPresent();
    boolean together = recipient.filter(reading.actors()::contains).isPresent();
    boolean reversed = actor.filter(reading.recipients()::contains).isPresent();
    fit += acts ? 1.5 : 0;
    fit += receives ? 1.5 : 0;
    fit += together ? (acts ? 1.0 : 0.2) : 0;
    fit += reversed ? 0.2 : 0;
    return fit - 0.02 * distance(reading, actor) - 0.02 * distance(reading, recipient);
  }

  private static int distance(Reading reading, Optional<Placed> mention) {
    return mention.map(m -> Math.abs(m.range().first() - reading.words().first())).orElse(0);
  }
}
