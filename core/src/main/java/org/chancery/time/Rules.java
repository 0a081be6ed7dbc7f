package org.chancery.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which rules to ask at a word: most words begin no expression and are passed by at once. */
final class Rules {

  private static final List<Rule> NONE = List.of();
  private static final List<Rule> FIGURES =
      List.of(
          Ranges::plain,
          CalendarDates::inWords,
          CalendarDates::inFigures,
          Anchored::counted,
          Durations::counted,
          Durations::joined,
          Frequencies::times,
          Years::span,
          Years::year,
          Years::decade,
          Years::century,
          Portions::numbered,
          Quarters::numbered,
          Holidays::september);
  private static final List<Rule> HYPHENED =
      List.of(Portions::joined, Durations::joined, Years::century);
  private static final Map<String, List<Rule>> BY_WORD = byWord();

  private Rules() {}

  /** The longest expression that begins at a word; of equal ones that of the first rule. */
  static Optional<TimeExpression> longest(TimeScan scan, int at) {
    List<Rule> rules = rules(scan.word(at));
    if (rules.isEmpty() || !scan.descend()) {
      return Optional.empty();
    }
    Optional<TimeExpression> best = Optional.empty();
    for (Rule rule : rules) {
      Optional<TimeExpression> found = rule.at(scan, at);
      if (found.isPresent()
          && (best.isEmpty() || found.get().range().end() > best.get().range().end())) {
        best = found;
      }
    }
    scan.ascend();
    return best;
  }

  private static List<Rule> rules(String word) {
    if (word.isEmpty()) {
      return NONE;
    }
    char first = word.charAt(0);
    if (first >= '0' && first <= '9') {
      return FIGURES;
    }
    List<Rule> known = BY_WORD.get(word);
    if (known != null) {
      return known;
    }
    return word.indexOf('-') > 0 ? HYPHENED : NONE;
  }

  private static Map<String, List<Rule>> byWord() {
    Map<String, List<Rule>> rules = new HashMap<>();
    put(
        rules,
        Stream.of("may", "september", "sept", "sept.", "sep", "sep."),
        Holidays::september,
        Holidays::fixed);
    for (String month : CalendarNames.months().keySet()) {
      put(
          rules,
          Stream.of(month, month + "."),
          Ranges::plain,
          CalendarDates::inWords,
          Months::month);
    }
    for (String day : CalendarNames.weekdays().keySet()) {
      put(rules, Stream.of(day), Ranges::plain, CalendarDates::inWords, Weekdays::weekday);
      put(rules, Stream.of(day + "s"), Frequencies::plural);
    }
    for (String day : CalendarNames.shortWeekdays().keySet()) {
      put(rules, Stream.of(day, day + "."), CalendarDates::inWords);
    }
    numbers(rules);
    relative(rules);
    names(rules);
    return Map.copyOf(rules);
  }

  private static void numbers(Map<String, List<Rule>> rules) {
    put(
        rules,
        Stream.concat(
            Numbers.counts(),
            Stream.of(
                "a",
                "an",
                "few",
                "several",
                "some",
                "couple",
                "twenty-one",
                "twenty-two",
                "twenty-three",
                "twenty-four",
                "twenty-five")),
        Anchored::counted,
        Durations::counted,
        Frequencies::times);
    put(
        rules,
        Stream.concat(Numbers.ordinals(), Stream.of("last", "final")),
        Quarters::numbered,
        Portions::numbered,
        Years::century);
    put(rules, Stream.of("once", "twice"), Frequencies::times);
    put(rules, Stream.of("every", "each"), Frequencies::every);
    put(rules, Stream.of("half"), Durations::half);
    put(
        rules,
        Stream.of("days", "weeks", "months", "years", "decades", "hours", "minutes", "centuries"),
        Anchored::counted,
        Durations::uncounted);
  }

  private static void relative(Map<String, List<Rule>> rules) {
    put(rules, Stream.of("today", "tonight", "yesterday", "tomorrow"), RelativeDays::named);
    put(
        rules,
        Stream.of(
            "last",
            "past",
            "this",
            "next",
            "coming",
            "upcoming",
            "current",
            "present",
            "previous",
            "recent",
            "following",
            "same",
            "that",
            "very",
            "preceding"),
        RelativeDays::partly,
        Weekdays::stepped,
        Months::stepped,
        RelativePeriods::weekend,
        RelativePeriods::stepped,
        RelativePeriods::counted,
        RelativePeriods::season,
        Anchored::neighbour);
    put(
        rules,
        Stream.of("day", "week", "month", "year", "decade"),
        RelativeDays::twice,
        Anchored::neighbour);
    put(rules, Stream.of("that"), Anchored::neighbour);
    put(rules, Stream.of("eve"), Anchored::eve);
    put(rules, Stream.of("weekend"), RelativePeriods::weekend);
    put(rules, Stream.of("earlier", "later"), RelativePeriods::restOf, RelativeDays::withinDay);
    put(rules, Stream.of("spring", "summer", "autumn", "fall", "winter"), RelativePeriods::season);
    put(rules, Stream.of("early", "late", "mid"), Portions::third);
    put(
        rules,
        Stream.of(
            "early",
            "late",
            "morning",
            "afternoon",
            "evening",
            "night",
            "noon",
            "midday",
            "dawn",
            "dusk"),
        PartsOfDay::before);
    put(rules, Stream.of("year", "year-end"), Portions::yearEnd);
    put(rules, Stream.of("overnight"), PartsOfDay::overnight);
    put(rules, Stream.of("beginning", "start", "end", "middle"), Portions::edge);
    put(rules, Stream.of("from", "between"), Ranges::framed);
    put(rules, Stream.of("from"), OpenRanges::from);
    put(rules, Stream.of("since"), OpenRanges::since);
    put(rules, Stream.of("until", "till", "through", "by", "no"), OpenRanges::until);
    put(rules, Stream.of("before", "after"), OpenRanges::beyond);
    put(rules, Stream.of("as", "starting", "beginning", "effective"), OpenRanges::starting);
    put(rules, Stream.of("in", "within"), Durations::ahead);
  }

  private static void names(Map<String, List<Rule>> rules) {
    put(rules, Stream.of("fiscal"), Years::fiscal);
    for (int year = 2000; year < 2050; year++) {
      put(rules, Stream.of("fy" + year), Years::fiscal);
    }
    put(rules, Stream.of("q1", "q2", "q3", "q4", "h1", "h2"), Quarters::abbreviated);
    put(
        rules,
        Stream.of("'20s", "'30s", "'40s", "'50s", "'60s", "'70s", "'80s", "'90s"),
        Years::decade);
    put(
        rules,
        Stream.of("new", "christmas", "boxing", "valentine", "halloween", "bastille"),
        Holidays::fixed);
    put(
        rules,
        Stream.of(
            "ramadan",
            "eid",
            "diwali",
            "passover",
            "yom",
            "easter",
            "good",
            "nowruz",
            "thanksgiving",
            "spring",
            "chinese",
            "lunar"),
        Holidays::movable);
    put(
        rules,
        Stream.of(
            "daily",
            "nightly",
            "weekly",
            "monthly",
            "quarterly",
            "yearly",
            "annually",
            "annual",
            "biennial",
            "hourly"),
        Frequencies::adverb);
  }

  private static void put(Map<String, List<Rule>> rules, Stream<String> words, Rule... more) {
    words.forEach(
        word -> rules.computeIfAbsent(word, w -> new ArrayList<>()).addAll(List.of(more)));
  }
}
