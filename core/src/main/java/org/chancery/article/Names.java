package org.chancery.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.CharSpan;

/** How names of persons are printed in bylines and editors' lines. */
final class Names {
  /** A capitalised word that does not open a date or a label. */
  private static final String WORD =
      "(?!(?:"
          + PageDateReader.MONTH
          + ")\\s+\\d)(?!(?:Updated?|Published|Posted|Last|Share|Source|Editors?|Print|Email)\\b)"
          + "\\p{Lu}[\\p{L}\\p{M}'’.\\-]*";

  private static final String PARTICLE =
      "(?:de|del|della|da|dos|das|di|du|van|von|der|den|ter|bin|bint|ibn|ben|al|el|la|le|y|e|zu)";

  /** A name of two to five words: {@code Zhang Yunbi}, {@code Maria de la Rey}. */
  static final String FULL_NAME = WORD + "(?:\\s+(?:" + PARTICLE + "\\s+){0,2}" + WORD + "){1,4}";

  private static final Pattern WHOLE =
      Pattern.compile("(?:" + FULL_NAME + "|" + WORD + "|\\p{IsHan}{2,4})");
  private static final Pattern FULL = Pattern.compile(FULL_NAME);
  private static final Pattern PIECE =
      Pattern.compile("(?:(?!\\s+and\\s|\\s+&\\s)[^,;/、])+", Pattern.DOTALL);
  private static final Pattern PLACE_AFTER =
      Pattern.compile("\\s+(?:in|at|for|from|of)\\s.*$", Pattern.DOTALL);

  private Names() {}

  /** Whether {@code words} are the name of one person, of two words at least. */
  static boolean isFullName(String words) {
    return FULL.matcher(words).matches();
  }

  /**
   * The names of a list: {@code A B, C D and E F in Marrow} gives three. Pieces that are not names
   * ({@code Senior correspondent}) are passed over.
   */
  static List<CharSpan> listed(String text, CharSpan span) {
    List<CharSpan> names = new ArrayList<>();
    Matcher pieces = PIECE.matcher(text).region(span.start(), span.end());
    while (pieces.find()) {
      CharSpan piece = Layout.trim(text, new CharSpan(pieces.start(), pieces.end()));
      String words = piece.in(text);
      if (words.startsWith("and ")) {
        piece = Layout.trim(text, new CharSpan(piece.start() + 4, piece.end()));
        words = piece.in(text);
      }
      Matcher place = PLACE_AFTER.matcher(words);
      if (place.find()) {
        piece = new CharSpan(piece.start(), piece.start() + place.start());
        words = piece.in(text);
      }
      if (WHOLE.matcher(words).matches()) {
        names.add(piece);
      }
    }
    return names;
  }
}
