package org.chancery.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.CharSpan;
import org.chancery.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that pages print: ISO dates and date-times, {@code 08:50, January 22, 2025},
 * {@code 3:15 PM ET, Tue January 21, 2025}, {@code Tue, 21 Jan 2025 14:30:00 GMT}, {@code
 * 21.01.2025}.
 *
 * <p>An offset is given where the page says one that has one meaning: numbers, {@code GMT}, {@code
 * UTC}, {@code Z}, and {@code ET}, {@code EST}, {@code EDT} where New York kept that time on that
 * day. {@code 21/01/2025} is read, {@code 03/04/2025} is not: outlets differ in what comes first.
 */
final class PageDateReader {
  static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

  static final String WEEKDAY =
      "(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?";

  private static final String OTHER_ZONE =
      "AEDT|AEST|BST|CES?T|CST|CDT|CT|EES?T|EAT|HKT|IST|JST|KST|MSK|MST|MDT|MT|PKT|PST|PDT|PT|SGT"
          + "|WAT|WIB|[Ll]ocal [Tt]ime|Beijing [Tt]ime|Moscow [Tt]ime";

  private static final Pattern DATE =
      Pattern.compile(
          ("(?:(?:WEEKDAY)\\.?,?\\s+)?(?:"
                  + "(?<y1>\\d{4})(?<s1>[-/.])(?<m1>\\d{1,2})\\k<s1>(?<d1>\\d{1,2})"
                  + "|(?<m2>MONTH)\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y2>\\d{4})"
                  + "|(?<d3>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?(?<m3>MONTH),?[\\s-]+(?<y3>\\d{4})"
                  + "|(?<d4>\\d{1,2})\\.(?<m4>\\d{1,2})\\.(?<y4>\\d{4})"
                  + "|(?<d5>\\d{1,2})/(?<m5>\\d{1,2})/(?<y5>\\d{4})"
                  + ")(?!\\d)")
              .replace("WEEKDAY", WEEKDAY)
              .replace("MONTH", MONTH),
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TIME =
      Pattern.compile(
          "(?<h>\\d{1,2})(?:[:.](?<min>\\d{2})(?::(?<sec>\\d{2})(?:[.,]\\d{1,9})?)?(?!\\d)"
              + "(?:\\s*(?<ap>[AaPp]\\.?[Mm]\\b\\.?))?|\\s*(?<ap2>[AaPp]\\.?[Mm]\\b\\.?))"
              + "(?:\\s*(?:hrs|hours|h)\\b)?"
              + "(?:\\s*\\(?(?<zone>(?:GMT|UTC)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?|Z|E[SD]?T|"
              + "[+-]\\d{2}:?\\d{2}|"
              + OTHER_ZONE
              + ")(?![\\p{L}\\d])\\)?)?");

  private static final Pattern BETWEEN =
      Pattern.compile(
          "[\\s,]*(?:(?:(?:at|on|of)\\b|T(?=\\d)|[-–—|/·])\\s*)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern OFFSET =
      Pattern.compile("(?:GMT|UTC)?\\s?([+-])(\\d{1,2}):?(\\d{2})?");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** A date in a text. */
  record Found(CharSpan span, Published date) {}

  /** The date, with its time if there is one beside it, that begins at {@code start}. */
  Optional<Found> at(String text, int start, int end) {
    Matcher date = DATE.matcher(text).region(start, end);
    if (date.lookingAt()) {
      Matcher time = TIME.matcher(text).region(skipBetween(text, date.end(), end), end);
      boolean timed =
          time.lookingAt() && !DATE.matcher(text).region(time.regionStart(), end).lookingAt();
      return timed
          ? found(date, Optional.of(time), start, time.end()).or(() -> dayOnly(date, start))
          : dayOnly(date, start);
    }
    Matcher time = TIME.matcher(text).region(start, end);
    if (!time.lookingAt()) {
      return Optional.empty();
    }
    Matcher after = DATE.matcher(text).region(skipBetween(text, time.end(), end), end);
    return after.lookingAt()
        ? found(after, Optional.of(time), start, after.end())
        : Optional.empty();
  }

  /** The date that {@code text} is and nothing else. */
  Optional<Published> whole(String text) {
    String trimmed = text.strip();
    return at(trimmed, 0, trimmed.length())
        .filter(found -> found.span().end() == trimmed.length())
        .map(Found::date);
  }

  private static int skipBetween(String text, int start, int end) {
    Matcher between = BETWEEN.matcher(text).region(start, end);
    return between.lookingAt() ? between.end() : start;
  }

  private static Optional<Found> dayOnly(Matcher date, int start) {
    return found(date, Optional.empty(), start, date.end());
  }

  private static Optional<Found> found(Matcher date, Optional<Matcher> time, int start, int end) {
    try {
      Optional<LocalDate> day = day(date);
      if (day.isEmpty()) {
        return Optional.empty();
      }
      Optional<LocalTime> clock = time.map(PageDateReader::clock);
      Optional<ZoneOffset> offset =
          time.flatMap(t -> Optional.ofNullable(t.group("zone")))
              .flatMap(zone -> offset(zone, day.get().atTime(clock.orElse(LocalTime.NOON))));
      return Optional.of(
          new Found(new CharSpan(start, end), new Published(day.get(), clock, offset)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(Matcher date) {
    for (int form = 1; form <= 5; form++) {
      String year = date.group("y" + form);
      if (year != null) {
        int month = month(date.group("m" + form));
        int day = Integer.parseInt(date.group("d" + form));
        if (form == 5 && month > 12) {
          return Optional.of(LocalDate.of(Integer.parseInt(year), day, month));
        }
        return form == 5 && day <= 12 && day != month
            ? Optional.empty()
            : Optional.of(LocalDate.of(Integer.parseInt(year), month, day));
      }
    }
    return Optional.empty();
  }

  private static int month(String digitsOrName) {
    return Character.isDigit(digitsOrName.charAt(0))
        ? Integer.parseInt(digitsOrName)
        : MONTHS.indexOf(digitsOrName.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static LocalTime clock(Matcher time) {
    String half = Optional.ofNullable(time.group("ap")).orElse(time.group("ap2"));
    int hour = Integer.parseInt(time.group("h"));
    if (half != null && (hour < 1 || hour > 12)) {
      throw new DateTimeException("hour " + hour + " of a half day");
    }
    if (half != null) {
      hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    }
    return LocalTime.of(hour, number(time.group("min")), number(time.group("sec")));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static Optional<ZoneOffset> offset(String zone, LocalDateTime at) {
    if (zone.equals("GMT") || zone.equals("UTC") || zone.equals("Z")) {
      return Optional.of(ZoneOffset.UTC);
    }
    Matcher numbers = OFFSET.matcher(zone);
    if (numbers.matches()) {
      int sign = numbers.group(1).equals("-") ? -1 : 1;
      return Optional.of(
          ZoneOffset.ofHoursMinutes(
              sign * Integer.parseInt(numbers.group(2)), sign * number(numbers.group(3))));
    }
    if (!zone.matches("E[SD]?T")) {
      return Optional.empty();
    }
    List<ZoneOffset> valid = ZoneId.of("America/New_York").getRules().getValidOffsets(at);
    ZoneOffset said = ZoneOffset.ofHours(zone.equals("EDT") ? -4 : -5);
    if (zone.equals("ET")) {
      return valid.size() == 1 ? Optional.of(valid.get(0)) : Optional.empty();
    }
    return valid.contains(said) ? Optional.of(said) : Optional.empty();
  }
}
