package org.chancery.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The units that time is counted in. */
public enum CalendarUnit {
  SECOND("PT", "S", 1),
  MINUTE("PT", "M", 1),
  HOUR("PT", "H", 1),
  DAY("P", "D", 1),
  WEEK("P", "W", 1),
  FORTNIGHT("P", "W", 2),
  MONTH("P", "M", 1),
  QUARTER("P", "M", 3),
  YEAR("P", "Y", 1),
  DECADE("P", "Y", 10),
  CENTURY("P", "Y", 100);

  private static final Map<String, CalendarUnit> BY_WORD = byWord();
  private static final int HOURS_A_DAY = 24;

  private final String isoPrefix;
  private final String isoDesignator;
  private final int times;

  CalendarUnit(String isoPrefix, String isoDesignator, int times) {
    this.isoPrefix = isoPrefix;
    this.isoDesignator = isoDesignator;
    this.times = times;
  }

  /** So many of it as ISO 8601 writes a duration: {@code P3D}, {@code PT48H}, {@code P20Y}. */
  public String iso(int count) {
    return isoPrefix + count * times + isoDesignator;
  }

  /** Whether it is shorter than a day. */
  boolean isOfTheClock() {
    return compareTo(DAY) < 0;
  }

  /** The day so many units after a day, or before it; of hours, whole days only. */
  LocalDate shift(LocalDate day, int count) {
    return switch (this) {
      case SECOND, MINUTE -> day;
      case HOUR -> day.plusDays(count / HOURS_A_DAY);
      case DAY -> day.plusDays(count);
      case WEEK, FORTNIGHT -> day.plusWeeks((long) count * times);
      case MONTH, QUARTER -> day.plusMonths((long) count * times);
      case YEAR, DECADE, CENTURY -> day.plusYears((long) count * times);
    };
  }

  /** The unit that a lower-case word names: "day", "days". */
  static Optional<CalendarUnit> named(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /** The unit that a plural names: "days", not "day". */
  static Optional<CalendarUnit> plural(String word) {
    return word.endsWith("s") ? named(word) : Optional.empty();
  }

  private static Map<String, CalendarUnit> byWord() {
    Map<String, CalendarUnit> words = new HashMap<>();
    for (CalendarUnit unit : values()) {
      String word = unit.name().toLowerCase(java.util.Locale.ROOT);
      words.put(word, unit);
      words.put(unit == CENTURY ? "centuries" : word + "s", unit);
    }
    return Map.copyOf(words);
  }
}
