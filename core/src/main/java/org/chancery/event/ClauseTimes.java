package org.chancery.event;

import java.util.Set;
import org.chancery.model.TokenRange;
import org.chancery.time.TimeExpression;

/**
 * How the times of a sentence stand to one act of it.
 *
 * <p>The distance counts the words between, and more for each border of a clause that they cross.
 * Right: in "who fled in May and were attacked on Friday" the attack is of Friday. Wrong: where two
 * clauses are joined by nothing but "and".
 */
final class ClauseTimes {

  private static final int CLAUSE = 8;
  private static final int COMMA = 3;
  private static final int SAID = 8;
  private static final int TO_NOUN = 3;
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "his", "her", "their", "'s", "this", "that");
  private static final int FAR = 1000;

  /** Nouns in the plural for what was said at other times. */
  private static final Set<String> PLURAL_ACTS =
      Set.of(
          "allegations",
          "accusations",
          "charges",
          "complaints",
          "criticisms",
          "claims",
          "attacks",
          "threats",
          "allegation");

  private static final Set<String> OWN_CLAUSE =
      Set.of(
          "who",
          "which",
          "that",
          "whose",
          "since",
          "after",
          "when",
          "while",
          "as",
          "because",
          "although",
          "though",
          "before",
          "where");

  private static final Set<String> NOUN_LINKS = Set.of("of", "from");
  private static final Set<String> IN_SAYING =
      Set.of(
          "on",
          "in",
          "a",
          "an",
          "the",
          "statement",
          "interview",
          "reporters",
          "news",
          "conference",
          "briefing",
          "at",
          "to",
          "late",
          "early",
          "also",
          "here",
          "by",
          "telephone",
          "phone",
          "press",
          "television",
          "state",
          "of",
          "parliament",
          "lawmakers",
          "journalists",
          "report",
          "tweet");

  private final SentenceWords words;
  private final TokenRange act;

  ClauseTimes(SentenceWords words, TokenRange act) {
    this.words = words;
    this.act = act;
  }

  /** How far a time stands from the act. */
  int distance(TimeExpression time) {
    TokenRange range = time.range();
    if (range.overlaps(act)) {
      return 0;
    }
    boolean before = range.end() <= act.first();
    if (before && (isInsertedBefore(range) || isReportedPast(range))) {
      return FAR;
    }
    int from = before ? behindWhen(range.end()) : act.end();
    int to = before ? act.first() : range.first();
    boolean opens = before && range.first() <= 2;
    int distance = to - from + borders(from, to, opens);
    boolean pluralNoun = act.length() == 1 && PLURAL_ACTS.contains(words.word(act.first()));
    if (pluralNoun && distance > TO_NOUN) {
      return FAR;
    }
    return opens ? Math.min(distance, (distance + 1) / 2 + 4) : distance;
  }

  private int borders(int from, int to, boolean opens) {
    int cost = 0;
    for (int i = from; i < to; i++) {
      String word = words.word(i);
      boolean infinitive = word.equals("to") && isVerbLike(i + 1);
      if (infinitive
          || Grammar.CLAUSE_START.contains(word)
          || Grammar.SPEECH.contains(word)
          || isOtherVerb(i)) {
        cost += CLAUSE;
      } else if (word.equals(",") && !opens) {
        cost += COMMA;
      }
    }
    return cost;
  }

  /** "Women who accused him |called| on Monday": a past that is not the act's own. */
  private boolean isOtherVerb(int at) {
    String word = words.word(at);
    boolean past = word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed");
    return past && at >= act.end() && words.mentionAt(at).isEmpty() && !isCapital(at);
  }

  /**
   * "Since the probe began in May, …", "Orlo, who faces a vote on Tuesday, …": the time stands in a
   * clause of its own, closed by a comma before the act.
   */
  private boolean isInsertedBefore(TokenRange time) {
    boolean comma = false;
    for (int i = time.end(); i < act.first(); i++) {
      comma |= words.word(i).equals(",");
    }
    for (int i = time.first() - 1; comma && i >= 0 && !words.word(i).equals(","); i--) {
      if (OWN_CLAUSE.contains(words.word(i))) {
        return !words.word(time.end()).equals("when");
      }
    }
    return false;
  }

  /** "Praised him on Tuesday, saying that he |had| denied it": what had been is of before. */
  private boolean isReportedPast(TokenRange time) {
    boolean had =
        words.word(act.first() - 1).equals("had") || words.word(act.first() - 2).equals("had");
    for (int i = time.end(); had && i < act.first(); i++) {
      if (words.isOneOf(i, Grammar.SPEECH)) {
        return true;
      }
    }
    return false;
  }

  /** "In April, when troops shelled the port": the clause behind "when" is of April. */
  private int behindWhen(int end) {
    int next = words.word(end).equals(",") ? end + 1 : end;
    return words.word(next).equals("when") ? Math.min(next + 1, act.first()) : end;
  }

  private boolean isVerbLike(int at) {
    return words.mentionAt(at).isEmpty()
        && !Grammar.BEFORE_NOUN.contains(words.word(at))
        && at < words.size()
        && !isCapital(at);
  }

  /** "The 2015 deal", "last year's attack": the time of a noun, unless that noun is the act. */
  boolean isOfAnotherNoun(TimeExpression time) {
    TokenRange range = time.range();
    boolean owns = words.word(range.end()).equals("'s");
    boolean inside =
        DETERMINERS.contains(words.word(range.first() - 1))
            && isNoun(range.end())
            && !words.word(range.first() - 2).equals("on");
    boolean behindNoun =
        NOUN_LINKS.contains(words.word(range.first() - 1))
            && !time.isDay()
            && act.end() != range.first() - 1;
    if (behindNoun) {
      return true;
    }
    if (!owns && !inside) {
      return false;
    }
    int distance = act.first() - range.end();
    return distance < 0 || distance > TO_NOUN;
  }

  private boolean isNoun(int at) {
    String word = words.word(at);
    return !word.isEmpty()
        && Character.isLetter(word.charAt(0))
        && !Grammar.PREPOSITIONS.contains(word)
        && !Grammar.CLAUSE_START.contains(word)
        && !Grammar.AND.contains(word)
        && !Grammar.SPEECH.contains(word)
        && !Grammar.HAVE.contains(word)
        && !Grammar.BE.contains(word)
        && !word.endsWith("ed");
  }

  /** "Said on Wednesday", "told reporters in Marrow on Tuesday", "on Friday announced". */
  boolean isWhenSaid(TimeExpression time) {
    int next = time.range().end();
    if (isSpeech(next) || (Grammar.isAdverb(words.word(next)) && isSpeech(next + 1))) {
      return true;
    }
    for (int i = time.range().first() - 1; i >= 0 && time.range().first() - i <= SAID; i--) {
      if (isSpeech(i)) {
        return true;
      }
      boolean name = words.mentionAt(i).isPresent() || isCapital(i);
      if (act.contains(i) || !(name || IN_SAYING.contains(words.word(i)))) {
        return false;
      }
    }
    return false;
  }

  private boolean isSpeech(int at) {
    return words.isOneOf(at, Grammar.SPEECH) && !act.contains(at);
  }

  private boolean isCapital(int at) {
    return Character.isUpperCase(words.sentence().tokens().get(at).text().charAt(0));
  }
}
