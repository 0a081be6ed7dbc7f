package org.chancery.place;

import java.text.Normalizer;
import java.util.Locale;

/** How the words of place names are compared: without case, accents and apostrophes. */
final class Folding {

  private Folding() {}

  /**
   * A word as the gazetteer compares it. Right: "Sana'a" and "Sanaa", "MOSUL" and "Mosul", "Bogotá"
   * and "Bogota" are the same. Wrong: so are "Malè" in Italy and "Malé"; which is meant is left to
   * what stands around them.
   */
  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || c == '-' || c == '.';
      if (!plain) {
        return withoutMarks(lower);
      }
    }
    return lower;
  }

  private static String withoutMarks(String lower) {
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder kept = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
      boolean apostrophe = "'’‘ʻʼ`ʿʾ".indexOf(c) >= 0;
      if (!mark && !(apostrophe && apart.length() > 2)) {
        kept.append(
            switch (c) {
              case 'ł' -> 'l';
              case 'ø' -> 'o';
              case 'đ' -> 'd';
              case 'ı' -> 'i';
              case 'ə' -> 'a';
              default -> c;
            });
      }
    }
    return kept.toString();
  }
}
