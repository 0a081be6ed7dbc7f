package org.chancery.text;

import static org.chancery.text.Characters.isApostrophe;
import static org.chancery.text.Characters.isWhite;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.model.CharSpan;
import org.chancery.model.Token;

/**
 * Cuts a sentence into words, numbers and marks. Every character that is not white space stands in
 * exactly one token, and no token holds white space.
 *
 * <ul>
 *   <li>A possessive ({@code 's}, or the bare apostrophe of {@code presidents'}) and the second
 *       half of a contraction are tokens of their own: {@code did n't}, {@code they 're}. This is
 *       the way of the Penn Treebank.
 *   <li>A compound with hyphens is one token: {@code so-called}, {@code UN-centered}, {@code
 *       U.S.-led}, {@code 10-year-old}. Whoever looks for "UN" in it has to look inside the token.
 *       So is {@code AT&T}. Words joined by a slash or an en dash are not: {@code and / or}.
 *   <li>A number keeps its separators ({@code 1,033}, {@code 2.1}, {@code 8:30}, {@code 9/11}); its
 *       sign, currency and {@code %} stand apart. {@code US$} is one token.
 *   <li>An abbreviation keeps its full stop, also at the end of a sentence: {@code U.S.}, {@code
 *       Jan.}, {@code J.} Other full stops stand apart.
 *   <li>Two and more full stops are one token, and so are two and more hyphens; every other mark is
 *       a token of its own.
 *   <li>A web address, an e-mail address, a {@code @name} and a {@code #topic} are one token each.
 * </ul>
 *
 * <p>It gets "He met Gen. Orlo" right ({@code Gen.}) and "They said Mass." wrong ({@code Mass.}, as
 * if the state).
 */
public final class Tokenizer {

  private final Lexicon lexicon;

  /** A tokenizer with the words that come with the program. */
  public Tokenizer() {
    this(Lexicon.read());
  }

  Tokenizer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The tokens in order, disjoint.
   *
   * @param text an article's text
   * @param within the sentence, as offsets into {@code text}; so are the spans of the tokens
   * @throws IndexOutOfBoundsException where {@code within} ends after the text
   */
  public List<Token> tokens(String text, CharSpan within) {
    Objects.checkFromToIndex(within.start(), within.end(), text.length());
    List<Token> tokens = new ArrayList<>(within.length() / 5 + 4);
    WordScan words = new WordScan(text, within, lexicon);
    int at = within.start();
    while (at < within.end()) {
      if (isWhite(text.charAt(at))) {
        at++;
        continue;
      }
      int end = words.endOfWord(at);
      if (end > at) {
        addWord(tokens, text, at, end);
      } else {
        end = endOfMark(text, at, within.end());
        add(tokens, text, at, end);
      }
      at = end;
    }
    return tokens;
  }

  /** A word, its contractions split off from the right: {@code she 'd 've}. */
  private static void addWord(List<Token> tokens, String text, int start, int end) {
    List<Integer> cuts = new ArrayList<>(0);
    int rest = end;
    int cut = Clitics.cut(text, start, rest);
    while (cut > start && cuts.size() < 3) {
      cuts.add(cut);
      rest = cut;
      cut = Clitics.cut(text, start, rest);
    }
    int at = start;
    for (int i = cuts.size() - 1; i >= 0; i--) {
      add(tokens, text, at, cuts.get(i));
      at = cuts.get(i);
    }
    add(tokens, text, at, end);
  }

  private static int endOfMark(String text, int at, int to) {
    char c = text.charAt(at);
    if (c == '.' || c == '-' || c == '`') {
      int end = at + 1;
      while (end < to && text.charAt(end) == c) {
        end++;
      }
      return end;
    }
    if (isApostrophe(c)) {
      return Clitics.endOfApostrophe(text, at, to);
    }
    boolean pair =
        Character.isHighSurrogate(c)
            && at + 1 < to
            && Character.isLowSurrogate(text.charAt(at + 1));
    return pair ? at + 2 : at + 1;
  }

  private static void add(List<Token> tokens, String text, int start, int end) {
    tokens.add(new Token(new CharSpan(start, end), text.substring(start, end)));
  }
}
