package org.chancery.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.CharSpan;
import org.chancery.model.Mention;
import org.chancery.model.MentionId;
import org.chancery.model.Mentions;
import org.chancery.model.RuleId;
import org.chancery.model.Sentence;
import org.chancery.model.Sentences;
import org.chancery.pipeline.IssueSink;
import org.chancery.pipeline.Stage;

/**
 * Finds the mentions of an article: who is named, described, or meant by a pronoun.
 *
 * <p>Right: "Xi", after "President Xi Jinping", is Xi Jinping; "the two countries" in an article on
 * Xi and Putin are China and Russia. Wrong: in an article on three countries, "the two countries"
 * are those spoken of last, whichever are meant.
 */
public final class ActorFinder implements Stage<Sentences, Mentions> {

  private final ActorDirectory directory;

  /** Finds the actors of a directory. */
  public ActorFinder(ActorDirectory directory) {
    this.directory = directory;
  }

  /**
   * Whether a mention only qualifies the noun behind it: "the |Iranian| attack", "a |police| raid".
   */
  public static boolean isQualifier(Mention mention) {
    String rule = mention.rule().value();
    return rule.equals(ActorResolver.ADJECTIVE) || rule.equals(ActorResolver.ATTRIBUTIVE);
  }

  @Override
  public Mentions apply(Sentences input, IssueSink issues) {
    Optional<LocalDate> day = input.article().published().map(stated -> stated.value().date());
    AtomFinder atomFinder = new AtomFinder(directory, day);
    ActorResolver resolver = new ActorResolver(directory, day);
    String text = input.article().text();
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : input.sentences()) {
      List<Phrase> phrases = new PhraseReader(sentence, atomFinder.atoms(sentence)).phrases();
      for (Draft draft : resolver.next(sentence, phrases)) {
        CharSpan span = sentence.spanOf(draft.range());
        mentions.add(
            new Mention(
                new MentionId("m" + (mentions.size() + 1)),
                span,
                span.in(text),
                draft.form(),
                draft.actors(),
                List.of(),
                new RuleId(draft.rule())));
      }
    }
    return new Mentions(input, mentions);
  }

  @Override
  public String toString() {
    return "actors";
  }
}
