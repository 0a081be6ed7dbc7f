package org.chancery.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.TokenRange;

/**
 * Reads weekdays. A bare one is the last up to the day of writing, or, where the clause looks
 * ahead, the next from it; "last Tuesday" is before it, "next Tuesday" after it, "this Tuesday" in
 * the same week, which begins on a Monday.
 *
 * <p>Right: the Sunday Times, the Mail on Sunday and Bloody Sunday are no days. Wrong: "next
 * Friday", said on a Wednesday by someone who means that of the next week.
 */
final class Weekdays {

  private static final Set<String> IN_NAME_AFTER =
      Set.of(
          "times",
          "mirror",
          "express",
          "telegraph",
          "mail",
          "herald",
          "tribune",
          "post",
          "age",
          "standard",
          "vision",
          "guardian",
          "mass",
          "star",
          "sun",
          "world",
          "business",
          "nation");
  private static final Set<String> IN_NAME_BEFORE =
      Set.of(
          "black",
          "bloody",
          "super",
          "sheffield",
          "ash",
          "good",
          "palm",
          "easter",
          "cyber",
          "giving",
          "ruby",
          "freaky",
          "man",
          "holy",
          "maundy");
  private static final Set<String> AHEAD_BEFORE = Set.of("by", "until", "till");

  private Weekdays() {}

  /** A weekday, with the part of the day and the week that follow it. */
  static Optional<TimeExpression> weekday(TimeScan scan, int at) {
    return CalendarNames.weekday(scan, at)
        .filter(name -> !isPartOfName(scan, at))
        .map(name -> ofWeek(scan, at, name).orElseGet(() -> bare(scan, at, name)));
  }

  private static TimeExpression bare(TimeScan scan, int at, DayOfWeek name) {
    boolean deadline = scan.isIn(at - 1, AHEAD_BEFORE) && at > 1 && !Outlook.looksBack(scan, at);
    boolean ahead = deadline || Outlook.looksAhead(scan, at);
    LocalDate day =
        scan.day()
            .with(
                ahead
                    ? TemporalAdjusters.nextOrSame(name)
                    : TemporalAdjusters.previousOrSame(name));
    return PartsOfDay.behind(scan, day(Words.one(at), day));
  }

  /** "Last Tuesday", "next Tuesday", "this Tuesday", "coming Tuesday". */
  static Optional<TimeExpression> stepped(TimeScan scan, int at) {
    return CalendarNames.weekday(scan, at + 1)
        .filter(name -> !isPartOfName(scan, at + 1))
        .flatMap(name -> step(scan, scan.word(at), name))
        .map(day -> PartsOfDay.behind(scan, day(Words.two(at), day)));
  }

  private static Optional<LocalDate> step(TimeScan scan, String word, DayOfWeek name) {
    return switch (word) {
      case "last", "past" -> Optional.of(scan.day().with(TemporalAdjusters.previous(name)));
      case "next", "coming" -> Optional.of(scan.day().with(TemporalAdjusters.next(name)));
      case "this" -> Optional.of(inWeek(scan.day(), 0, name));
      default -> Optional.empty();
    };
  }

  /** "Tuesday last week", "Tuesday of this week", "Monday week". */
  private static Optional<TimeExpression> ofWeek(TimeScan scan, int at, DayOfWeek name) {
    int next = scan.is(at + 1, "of") ? at + 2 : at + 1;
    if (scan.is(next, "week")) {
      LocalDate day = scan.day().with(TemporalAdjusters.next(name)).plusWeeks(1);
      return Optional.of(day(Words.two(at), day));
    }
    if (!scan.is(next + 1, "week")) {
      return Optional.empty();
    }
    TokenRange range = new TokenRange(at, next + 2);
    return switch (scan.word(next)) {
      case "last" -> Optional.of(day(range, inWeek(scan.day(), -1, name)));
      case "this" -> Optional.of(day(range, inWeek(scan.day(), 0, name)));
      case "next" -> Optional.of(day(range, inWeek(scan.day(), 1, name)));
      default -> Optional.empty();
    };
  }

  private static LocalDate inWeek(LocalDate day, int weeks, DayOfWeek name) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusWeeks(weeks)
        .with(TemporalAdjusters.nextOrSame(name));
  }

  private static boolean isPartOfName(TimeScan scan, int at) {
    boolean after = scan.isCapital(at + 1) && scan.isIn(at + 1, IN_NAME_AFTER);
    boolean before = scan.isCapital(at - 1) && scan.isIn(at - 1, IN_NAME_BEFORE);
    boolean mailOn = scan.is(at - 1, "on") && scan.isCapital(at - 2) && scan.is(at - 2, "mail");
    boolean club = scan.is(at - 1, "the") && scan.isCapital(at + 1);
    return after || before || mailOn || club;
  }

  private static TimeExpression day(TokenRange range, LocalDate day) {
    return TimeExpression.of(range, TimeAnchor.PUBLISHED, TimeInterval.day(day));
  }
}
