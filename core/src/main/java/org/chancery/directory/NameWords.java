package org.chancery.directory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The words of a sentence, ready to be looked up among {@link Names}: as they are written, without
 * accents, and folded as the automaton compares them. Made once for a sentence, immutable.
 */
public final class NameWords {

  /** A sentence is in capitals if it has this many letters and all of them are. */
  private static final int MIN_CAPITALS = 8;

  private final List<String> written;
  private final List<String> plain;
  private final List<String> folded;
  private final boolean inCapitals;

  private NameWords(
      List<String> written, List<String> plain, List<String> folded, boolean inCapitals) {
    this.written = written;
    this.plain = plain;
    this.folded = folded;
    this.inCapitals = inCapitals;
  }

  /** Of the words of a sentence, as the tokenizer cuts them. */
  public static NameWords of(Collection<String> words) {
    return of(words, isInCapitals(words));
  }

  /** Of the words of a name, whose capitals are its own: "WHO" is not "Who". */
  public static NameWords ofName(Collection<String> words) {
    return of(words, false);
  }

  private static NameWords of(Collection<String> words, boolean inCapitals) {
    List<String> written = new ArrayList<>(words.size());
    List<String> plain = new ArrayList<>(words.size());
    List<String> folded = new ArrayList<>(words.size());
    for (String word : words) {
      String straight = word.indexOf('’') < 0 ? word : word.replace('’', '\'');
      String bare = isAscii(straight) ? straight : withoutAccents(straight);
      written.add(straight);
      plain.add(bare);
      folded.add(withoutApostrophes(bare).toLowerCase(Locale.ROOT));
    }
    return new NameWords(written, plain, folded, inCapitals);
  }

  /** Of the words of a sentence, as the tokenizer cuts them. */
  public static NameWords of(String... words) {
    return of(Arrays.asList(words));
  }

  /** Number of words. */
  public int size() {
    return written.size();
  }

  /** Word {@code i} as it is written, with a straight apostrophe. */
  public String written(int i) {
    return written.get(i);
  }

  /** Word {@code i} without accents: "Erdoğan" is "Erdogan". As long as it is written. */
  String plain(int i) {
    return plain.get(i);
  }

  /**
   * Word {@code i} without case, accents and apostrophes. Right: "Sana'a" and "Sanaa", "MOSUL" and
   * "Mosul", "Bogotá" and "Bogota" are one. Wrong: so are "Malè" in Italy and "Malé".
   */
  public String folded(int i) {
    return folded.get(i);
  }

  /** All words, folded. */
  public List<String> folded() {
    return Collections.unmodifiableList(folded);
  }

  /** Whether case tells nothing: "CHINA SLAMS U.S. ARMS SALE". */
  public boolean inCapitals() {
    return inCapitals;
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Letter by letter, so that the word keeps its length. */
  private static String withoutAccents(String word) {
    StringBuilder bare = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      bare.append(withoutAccent(word.charAt(i)));
    }
    return bare.toString();
  }

  private static char withoutAccent(char c) {
    return switch (c) {
      case 'ł' -> 'l';
      case 'Ł' -> 'L';
      case 'ø' -> 'o';
      case 'Ø' -> 'O';
      case 'đ' -> 'd';
      case 'Đ' -> 'D';
      case 'ı' -> 'i';
      case 'ə' -> 'a';
      case '‘', 'ʻ', 'ʼ', '`', 'ʿ', 'ʾ' -> '\'';
      default ->
          c < 0xc0 ? c : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    };
  }

  /** Two letters are a possessive: "'s" stays what it is. */
  private static String withoutApostrophes(String word) {
    return word.length() > 2 && word.indexOf('\'') >= 0 ? word.replace("'", "") : word;
  }

  private static boolean isInCapitals(Collection<String> words) {
    int capitals = 0;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        if (Character.isLowerCase(word.charAt(i))) {
          return false;
        }
        capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
      }
    }
    return capitals >= MIN_CAPITALS;
  }
}
