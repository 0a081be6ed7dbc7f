package org.chancery.article;

import java.util.regex.Pattern;

/** Tells prose from titles and labels by its outward shape. */
final class Prose {
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?…。！？][\"'”’»)\\]\\s]*$|[.!?…]\\s*\\([^()]{1,60}\\)$");
  private static final Pattern ABBREVIATION_END = Pattern.compile("\\b(?:\\p{Lu}\\.){2,}$");
  private static final Pattern INNER_END =
      Pattern.compile("[.!?][\"”’)]*\\s+[\"“‘(]*\\p{Lu}\\p{Ll}");

  /** Titles are rarely longer. */
  static final int TITLE_WORDS = 30;

  private Prose() {}

  /** Whether the text ends as a sentence does; {@code Veldia blames U.S.} does not. */
  static boolean endsSentence(String text) {
    return SENTENCE_END.matcher(text).find()
        && !(words(text) <= 15 && ABBREVIATION_END.matcher(text).find());
  }

  /** Whether the text reads as a paragraph of prose: a sentence that ends, or very many words. */
  static boolean isProse(String text) {
    int words = words(text);
    return words > TITLE_WORDS || (words >= 4 && endsSentence(text));
  }

  /** Whether the text may be a title: not long, and at most one sentence. */
  static boolean mayBeTitle(String text) {
    int words = words(text);
    return words > 0 && words <= TITLE_WORDS && !INNER_END.matcher(text).find();
  }

  /** Number of words, parted by white space. */
  static int words(String text) {
    int words = 0;
    boolean afterSpace = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      words += afterSpace && !space ? 1 : 0;
      afterSpace = space;
    }
    return words;
  }
}
