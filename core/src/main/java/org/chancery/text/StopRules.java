package org.chancery.text;

import static org.chancery.text.Characters.isDigit;
import static org.chancery.text.Characters.isWhite;
import static org.chancery.text.Characters.isWord;

import org.chancery.model.CharSpan;

/**
 * Whether a stop ends a sentence, told by the word before it and what comes after it.
 *
 * <p>Written for this project; {@code docs/sentences.md} lists the rules in words.
 */
final class StopRules {

  private final String text;
  private final int from;
  private final Lexicon lexicon;
  private final Surroundings around;
  private final ListItems lists;

  StopRules(String text, CharSpan within, Lexicon lexicon, Surroundings around) {
    this.text = text;
    this.from = within.start();
    this.lexicon = lexicon;
    this.around = around;
    this.lists = new ListItems(around);
  }

  /**
   * Whether the sentence ends.
   *
   * @param start where the sentence began
   * @param stop the first mark of the run
   * @param end after the run and the marks that close after it
   * @param next the next character that is not white space
   */
  boolean isBoundary(int start, int stop, int end, int next) {
    if (next == end) {
      return isBoundaryWithoutSpace(start, stop, end);
    }
    if (around.hasEmptyLine(end, next) || lists.opensItem(start, end, next)) {
      return true;
    }
    int word = around.skipOpeningMarks(next, true);
    char first = around.charAt(word);
    if (first == ',' || first == ';' || first == ':') {
      return false;
    }
    if (Character.isLowerCase(first) && !opensThoughLowerCase(stop, next, word)) {
      return false;
    }
    return ends(start, stop, end, word);
  }

  private boolean opensThoughLowerCase(int stop, int next, int word) {
    char mark = text.charAt(next);
    if (mark == '“' || mark == '‘' || Characters.isBullet(mark)) {
      return true;
    }
    String name = around.wordAt(word);
    int after = word + name.length();
    boolean particle =
        lexicon.has("particle", name)
            && (around.charAt(after) == '-' || around.charAt(after) == ' ')
            && Character.isUpperCase(around.charAt(after + 1));
    boolean camel = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    boolean item =
        name.length() == 1 && around.charAt(after) == '.' && isWhite(around.charAt(after + 1));
    return text.charAt(stop) == '.'
        && (particle || camel || item)
        && lexicon.ending(around.wordBefore(stop)) == Ending.WORD;
  }

  private boolean ends(int start, int stop, int end, int word) {
    boolean bracketed = stop > from && Characters.isOpeningBracket(text.charAt(stop - 1));
    if (bracketed) {
      return false;
    }
    char mark = text.charAt(stop);
    if (asksOrCalls(stop, end)) {
      return !lexicon.has("mark", around.wordBefore(stop))
          && !(hasClosingQuote(stop, end) && isReportingClause(word));
    }
    if (mark == '…' || around.charAt(stop + 1) == '.') {
      return (stop > from && !isWhite(text.charAt(stop - 1))) || opensSentence(word);
    }
    return endsAfter(start, stop, end, word);
  }

  /** Whether the run of marks holds a question or exclamation mark: "in the U.S.?" */
  private boolean asksOrCalls(int stop, int end) {
    for (int i = stop; i < Math.min(end, stop + Surroundings.MOST_MARKS); i++) {
      if (text.charAt(i) == '?' || text.charAt(i) == '!') {
        return true;
      }
    }
    return false;
  }

  private boolean endsAfter(int start, int stop, int end, int word) {
    String before = around.wordBefore(stop);
    if (lists.isListNumber(start, stop, before)) {
      return false;
    }
    return switch (lexicon.ending(before)) {
      case WORD -> true;
      case NEVER -> false;
      case BEFORE_NUMBER -> !isDigit(around.charAt(word));
      case BEFORE_OPENER ->
          opensSentence(word)
              || isPronoun(before, stop)
              || (before.length() > 1 && isInitialsOfState(word))
              || hasClosingQuote(stop, end);
      case BEFORE_SUBJECT -> opensSentence(word) || isSubject(word) || hasClosingQuote(stop, end);
      case UNLESS_TIME -> !isTime(word) && !isTimeInBrackets(word);
    };
  }

  /** "So do I. Orlo left.", but not "Ivan I. Orlo". */
  private boolean isPronoun(String before, int stop) {
    return before.equals("I")
        && stop - 3 >= from
        && text.charAt(stop - 2) == ' '
        && Character.isLowerCase(text.charAt(stop - 3));
  }

  /** "talks.The" ends, "example.com", "U.S.-led", "J.Orlo" and addresses do not. */
  private boolean isBoundaryWithoutSpace(int start, int stop, int end) {
    int word = around.skipOpeningMarks(end, false);
    char first = around.charAt(word);
    char second = around.charAt(word + 1);
    boolean capital =
        Character.isUpperCase(first)
            && (Character.isLowerCase(second)
                || ((first == 'A' || first == 'I') && isWhite(second)));
    boolean afterWord = around.wordBefore(stop).length() > 1 || !isWord(around.charAt(stop - 1));
    return capital && afterWord && !around.isInAddress(stop) && ends(start, stop, end, word);
  }

  private boolean hasClosingQuote(int stop, int end) {
    for (int i = stop + 1; i < Math.min(end, stop + Surroundings.MOST_MARKS); i++) {
      if (Characters.isClosingQuote(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** "'Why?' General Orlo asked." but not "'Why?' Orlo said he would go." */
  private boolean isReportingClause(int word) {
    int at = word;
    for (int names = 0; names < 5; names++) {
      String name = around.wordAt(at);
      if (name.isEmpty()) {
        return false;
      }
      if (names > 0 && lexicon.has("reporting", name)) {
        int after = around.skipSpace(at + name.length());
        char mark = around.charAt(after);
        return (!isWord(mark) && mark != ':')
            || lexicon.has("after-reporting", around.wordAt(after));
      }
      if (!Character.isUpperCase(name.charAt(0)) || (names > 0 && lexicon.has("opener", name))) {
        return false;
      }
      at = around.skipSpace(at + name.length());
    }
    return false;
  }

  private boolean opensSentence(int word) {
    String name = around.wordAt(word);
    char after = around.charAt(word + name.length());
    return lexicon.has("opener", name)
        && !Characters.isHyphen(after)
        && !(name.length() == 1 && after == '.');
  }

  /**
   * "in Marrow, D.C. U.S. officials said": two such abbreviations in a row are of two sentences.
   */
  private boolean isInitialsOfState(int word) {
    char second = around.charAt(word + 2);
    return around.charAt(word) == 'U'
        && around.charAt(word + 1) == '.'
        && (second == 'S' || second == 'N');
  }

  /** "10 a.m. (1500 GMT)". */
  private boolean isTimeInBrackets(int word) {
    return isDigit(around.charAt(word)) && around.charAt(word - 1) == '(';
  }

  /** A capitalised word with a finite verb after it: "Orlo has". */
  private boolean isSubject(int word) {
    String name = around.wordAt(word);
    String verb = around.wordAt(around.skipSpace(word + name.length()));
    return Character.isUpperCase(around.charAt(word))
        && (lexicon.has("verb", verb) || lexicon.has("reporting", verb));
  }

  /** "8 p.m. Tuesday", "8 p.m. Marrow time". */
  private boolean isTime(int word) {
    String name = around.wordAt(word);
    String second = around.wordAt(around.skipSpace(word + name.length()));
    return lexicon.has("time", name) || second.equals("time") || second.equals("Time");
  }
}
