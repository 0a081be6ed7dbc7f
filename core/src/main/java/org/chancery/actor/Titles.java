package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Phrase.Tenure;
import org.chancery.model.TokenRange;

/**
 * The words of an office, and whether it is held: "|acting| President", "|former| minister",
 * "|then-|President", "President|-elect|".
 */
final class Titles {

  private static final Set<String> PAST =
      Words.of(
          """
          former ex ousted deposed toppled overthrown disgraced one-time onetime retired late
          """);
  private static final Set<String> FUTURE = Words.of("incoming");

  /** Words that are part of the office: "deputy prime minister" is not the prime minister. */
  private static final Set<String> OF_OFFICE =
      Words.of("acting interim deputy vice caretaker assistant first second senior chief");

  private static final Set<String> NOT_THE_HOLDER =
      Words.of("acting interim deputy vice caretaker assistant outgoing");

  private Titles() {}

  /** Whether a word may stand before an agent noun or its country as part of the title. */
  static boolean isModifier(String word) {
    return tellsTenure(word) || NOT_THE_HOLDER.contains(word);
  }

  /** Whether a word says by itself that an office is not held now: "former", "then". */
  static boolean tellsTenure(String word) {
    return PAST.contains(word) || FUTURE.contains(word) || word.equals("then");
  }

  /** The tokens of the title whose agent nouns stand in {@code nouns}. */
  static TokenRange range(SentenceText text, int phraseStart, TokenRange nouns) {
    int first = nouns.first();
    while (first > phraseStart && OF_OFFICE.contains(text.lower(first - 1))) {
      first--;
    }
    return new TokenRange(first, nouns.end());
  }

  /** Whether the title is held, told by its words and by those before it in the phrase. */
  static Tenure tenure(SentenceText text, TokenRange phrase, List<AgentEntry> agents) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      Optional<Tenure> told = told(text.lower(i));
      if (told.isPresent()) {
        return told.get();
      }
    }
    boolean elect = agents.stream().anyMatch(agent -> agent.singular().endsWith("-elect"));
    return elect ? Tenure.ELECT : Tenure.HELD;
  }

  /** What one word tells of the tenure. */
  static Optional<Tenure> told(String word) {
    if (PAST.contains(word) || word.startsWith("ex-")) {
      return Optional.of(Tenure.FORMER);
    }
    if (word.equals("then") || word.startsWith("then-")) {
      return Optional.of(Tenure.THEN);
    }
    boolean future = FUTURE.contains(word) || word.endsWith("-elect");
    return future || word.endsWith("-designate") ? Optional.of(Tenure.ELECT) : Optional.empty();
  }

  /** The office as it is written down: with "former", "then-" or "-elect", without the country. */
  static String office(String title, Tenure tenure) {
    return switch (tenure) {
      case HELD -> title;
      case FORMER -> title.startsWith("ex-") || title.startsWith("Ex-") ? title : "former " + title;
      case THEN ->
          title.toLowerCase(java.util.Locale.ROOT).startsWith("then-") ? title : "then-" + title;
      case ELECT ->
          title.endsWith("-elect") || title.endsWith("-designate") ? title : title + "-elect";
    };
  }
}
