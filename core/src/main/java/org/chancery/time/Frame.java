package org.chancery.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the reader of an article knows about time before the next words.
 *
 * @param day the day of writing
 * @param spokenOf the days last spoken of
 * @param happenings days of things that were told with their day, by noun: "summit"
 */
record Frame(LocalDate day, Optional<TimeInterval> spokenOf, Map<String, TimeInterval> happenings) {

  Frame {
    happenings = Map.copyOf(happenings);
  }

  static Frame of(LocalDate day) {
    return new Frame(day, Optional.empty(), Map.of());
  }

  Frame speakingOf(TimeInterval days) {
    return new Frame(day, Optional.of(days), happenings);
  }

  /** Knows of a happening; the first day told of it stands. */
  Frame knowing(String noun, TimeInterval days) {
    if (happenings.containsKey(noun)) {
      return this;
    }
    Map<String, TimeInterval> more = new HashMap<>(happenings);
    more.put(noun, days);
    return new Frame(day, spokenOf, more);
  }
}
