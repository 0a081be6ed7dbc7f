package org.chancery.directory.petrarch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.directory.Years;

/** Reads what stands in the brackets of a line: codes, and the days on which they hold. */
final class Bracketed {

  private static final int TWO_DIGIT_YEAR = 6;

  /**
   * Two-digit years up to this one are of the 21st century, as in TABARI and PETRARCH ({@code
   * dstr_to_ordate}): 30 is 2030, 31 is 1931.
   */
  private static final int LAST_YEAR_OF_2000S = 30;

  private static final Pattern GAPS = Pattern.compile("\\s+");
  private static final Pattern CODE = Pattern.compile("---|###|[A-Z]{3}([A-Z0-9]{3})*");
  private static final Pattern DATE = Pattern.compile("[0-9]{6}|[0-9]{8}");

  private Bracketed() {}

  /**
   * The texts in the brackets of a line, in order.
   *
   * @throws IllegalArgumentException if a bracket is not closed, or closed by a brace
   */
  static List<String> texts(String line) {
    List<String> texts = new ArrayList<>();
    int open = line.indexOf('[');
    while (open >= 0) {
      int close = line.indexOf(']', open);
      int next = line.indexOf('[', open + 1);
      if (close < 0 || (next >= 0 && next < close)) {
        throw new IllegalArgumentException("a '[' without its ']'");
      }
      texts.add(line.substring(open + 1, close).strip());
      open = line.indexOf('[', close);
    }
    return texts;
  }

  /**
   * A code with its days, out of {@code USAGOV 20010120-20090120}.
   *
   * @throws IllegalArgumentException with the reason, if it is none
   */
  static PetrarchCode code(String text, int line, String comment) {
    int end = 0;
    while (end < text.length() && !isBeforeDays(text.charAt(end))) {
      end++;
    }
    String code = text.substring(0, end);
    String days = GAPS.matcher(text.substring(end)).replaceAll("");
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "'" + code + "' is no code: three capital letters for each part");
    }
    Optional<LocalDate> from = Optional.empty();
    Optional<LocalDate> to = Optional.empty();
    int dash = days.indexOf('-');
    if (days.startsWith("<")) {
      to = Optional.of(day(days.substring(1)));
    } else if (days.startsWith(">")) {
      from = Optional.of(day(days.substring(1)));
    } else if (dash >= 0) {
      from = Optional.of(day(days.substring(0, dash)));
      to = Optional.of(day(days.substring(dash + 1)));
      if (to.get().isBefore(from.get())) {
        throw new IllegalArgumentException("the period " + days + " ends before it begins");
      }
    } else if (!days.isEmpty()) {
      throw new IllegalArgumentException(
          "'" + days + "' is no period: write <date, >date or date-date");
    }
    return new PetrarchCode(code, from, to, text, line, comment);
  }

  private static boolean isBeforeDays(char c) {
    return Character.isWhitespace(c) || c == '<' || c == '>';
  }

  private static LocalDate day(String text) {
    if (!DATE.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is no date: six digits (YYMMDD) or eight (YYYYMMDD)");
    }
    int yearDigits = text.length() - 4;
    int year = Integer.parseInt(text.substring(0, yearDigits));
    if (text.length() == TWO_DIGIT_YEAR) {
      year += year <= LAST_YEAR_OF_2000S ? 2000 : 1900;
    }
    return Years.day(
        year,
        Integer.parseInt(text.substring(yearDigits, yearDigits + 2)),
        Integer.parseInt(text.substring(yearDigits + 2)),
        text);
  }
}
