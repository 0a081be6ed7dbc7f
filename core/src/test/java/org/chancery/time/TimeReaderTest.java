package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.chancery.model.CharSpan;
import org.chancery.model.PagePart;
import org.chancery.model.Sentence;
import org.chancery.text.Tokenizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the table of {@link TimeExpressionsTest} does not hold: other days, and any words at all.
 */
class TimeReaderTest {

  private static final List<String> WORDS =
      List.of(
          ("last next this that the a in on of by since until from between to and before after at"
                  + " for within every each twice first second third early late mid end beginning"
                  + " half quarter day days week weeks month months year years decade weekend ago"
                  + " later earlier following previous same eve few several two ten 0 3 31 80 999"
                  + " 2016 1600 3000 1990s 70s 2024-02-30 31/12/9999 3-7 1991-1995 2011-12 mid-March"
                  + " mid-1990s three-day Q3 FY2023 fiscal January Jan. February May Sept. Tuesday"
                  + " Sunday Tuesdays today overnight morning summer Christmas Ramadan 9/11 summit"
                  + " will was said , . ( ) ' 's - – 29 30 times")
              .split(" "));

  @DisplayName("Days without a year about the turn of the year")
  @ParameterizedTest(name = "{1} on a page of {0}")
  @CsvSource({
    "2024-12-31, Jan. 2, 2025-01-02",
    "2024-12-31, Dec. 31, 2024-12-31",
    "2025-01-01, Dec. 31, 2024-12-31",
    "2024-12-30, Jan. 30, 2025-01-30",
    "2024-12-30, Jan. 31, 2024-01-31",
    "2024-12-31, Jan. 31, 2025-01-31",
    "2024-02-10, Feb. 29, 2024-02-29",
    "2025-02-10, Feb. 29, 2024-02-29",
    "1903-05-05, Feb. 29, 1896-02-29",
  })
  void turnOfTheYear(LocalDate published, String words, LocalDate expected) {
    assertThat(read("They met on " + words, published)).isEqualTo(words + " = " + expected);
  }

  @DisplayName("Weeks begin on a Monday, whatever the day of writing")
  @ParameterizedTest(name = "{1} on {0}")
  @CsvSource({
    "2025-01-19, this week, 2025-01-13/2025-01-19",
    "2025-01-20, this week, 2025-01-20/2025-01-26",
    "2025-01-19, last week, 2025-01-06/2025-01-12",
    "2025-01-18, this weekend, 2025-01-18/2025-01-19",
    "2025-01-20, last weekend, 2025-01-18/2025-01-19",
    "2025-01-19, last weekend, 2025-01-11/2025-01-12",
    "2024-01-31, next month, 2024-02",
    "2024-03-31, last month, 2024-02",
    "2024-02-29, next year, 2025",
  })
  void weeksAndMonths(LocalDate published, String words, String expected) {
    assertThat(read("They met " + words, published)).isEqualTo(words + " = " + expected);
  }

  @Test
  void aDateOfNoCalendarIsToldAndNotReadInPart() {
    SentenceTimes times =
        times("They met on February 30, 2024 and left.", LocalDate.of(2025, 1, 1));
    assertThat(times.expressions()).isEmpty();
    assertThat(times.impossible()).hasSize(1);
  }

  @Test
  void vagueWordsAreMarkedAsApproximate() {
    LocalDate day = LocalDate.of(2025, 1, 22);
    assertThat(List.of("a few days ago", "early 2024", "about three years ago", "mid-March 2020"))
        .allMatch(words -> times("It was " + words, day).expressions().get(0).approximate());
    assertThat(List.of("three days ago", "in 2024", "March 2020"))
        .noneMatch(words -> times("It was " + words, day).expressions().get(0).approximate());
  }

  static LongStream seeds() {
    Long given = Long.getLong("chancery.seed");
    return given == null ? LongStream.rangeClosed(1, 20) : LongStream.of(given);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void expressionsAreInBoundsDisjointInOrderAndNeverEndBeforeTheyStart(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      LocalDate published = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(60_000));
      String text =
          random
              .ints(1 + random.nextInt(14), 0, WORDS.size())
              .mapToObj(WORDS::get)
              .collect(Collectors.joining(" "));
      Sentence sentence = sentence(text);
      int end = 0;
      for (TimeExpression found : new TimeReader(published).times(sentence).expressions()) {
        assertThat(found.range().first()).as("%s in «%s»", found, text).isGreaterThanOrEqualTo(end);
        assertThat(found.range().length()).as("%s in «%s»", found, text).isPositive();
        assertThat(found.range().end())
            .as("%s in «%s»", found, text)
            .isLessThanOrEqualTo(sentence.tokens().size());
        assertThat(found.anchor() == TimeAnchor.OPEN && found.interval().isPresent())
            .as("%s in «%s»", found, text)
            .isFalse();
        end = found.range().end();
      }
    }
  }

  private static String read(String text, LocalDate published) {
    Sentence sentence = sentence(text);
    return new TimeReader(published)
        .times(sentence).expressions().stream()
            .map(e -> sentence.spanOf(e.range()).in(text) + " = " + e.iso().orElse("-"))
            .collect(Collectors.joining("; "));
  }

  private static SentenceTimes times(String text, LocalDate published) {
    return new TimeReader(published).times(sentence(text));
  }

  private static Sentence sentence(String text) {
    CharSpan whole = new CharSpan(0, text.length());
    return new Sentence(0, PagePart.BODY, 0, whole, new Tokenizer().tokens(text, whole));
  }
}
