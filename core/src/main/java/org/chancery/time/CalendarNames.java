package org.chancery.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of months and weekdays as news writes them: "Sept.", "SEPTEMBER", "Tues.". */
final class CalendarNames {

  private static final int SHORT = 3;
  private static final Map<String, Month> MONTHS = months();
  private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
  private static final Map<String, DayOfWeek> SHORT_WEEKDAYS = shortWeekdays();

  private CalendarNames() {}

  /** The month of a name with a capital. */
  static Optional<Month> month(TimeScan scan, int at) {
    return scan.isCapital(at)
        ? Optional.ofNullable(MONTHS.get(withoutStop(scan.word(at))))
        : Optional.empty();
  }

  /** The weekday of a full name with a capital. */
  static Optional<DayOfWeek> weekday(TimeScan scan, int at) {
    return scan.isCapital(at) ? Optional.ofNullable(WEEKDAYS.get(scan.word(at))) : Optional.empty();
  }

  /** The weekday of a full or short name, which "Sun" is only before a date. */
  static Optional<DayOfWeek> weekdayBeforeDate(TimeScan scan, int at) {
    return weekday(scan, at)
        .or(
            () ->
                scan.isCapital(at)
                    ? Optional.ofNullable(SHORT_WEEKDAYS.get(withoutStop(scan.word(at))))
                    : Optional.empty());
  }

  static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>(Map.of("sept", Month.SEPTEMBER));
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      months.put(name, month);
      months.put(name.substring(0, SHORT), month);
    }
    return Map.copyOf(months);
  }

  static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> days = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      days.put(day.name().toLowerCase(Locale.ROOT), day);
    }
    return Map.copyOf(days);
  }

  static Map<String, DayOfWeek> shortWeekdays() {
    Map<String, DayOfWeek> days =
        new HashMap<>(
            Map.of(
                "tues", DayOfWeek.TUESDAY,
                "thur", DayOfWeek.THURSDAY,
                "thurs", DayOfWeek.THURSDAY));
    for (DayOfWeek day : DayOfWeek.values()) {
      days.put(day.name().toLowerCase(Locale.ROOT).substring(0, SHORT), day);
    }
    return Map.copyOf(days);
  }

  private static String withoutStop(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }
}
