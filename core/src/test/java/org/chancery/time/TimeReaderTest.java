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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {

  /** A Wednesday. */
  private static final LocalDate DAY = LocalDate.of(2025, 1, 22);

  private static final List<String> WORDS =
      List.of(
          "last",
          "next",
          "this",
          "in",
          "since",
          "of",
          "on",
          "Tuesday",
          "Wednesday",
          "week",
          "month",
          "year",
          "years",
          "days",
          "ago",
          "a",
          "ten",
          "80",
          "999",
          "0",
          "2016",
          "1600",
          "3000",
          "Jan.",
          "January",
          "Feb",
          "February",
          "29",
          "30",
          "31",
          "3rd",
          "31st",
          "0th",
          ",",
          "May",
          "Sept.",
          "today",
          "Yesterday",
          "the",
          "soldiers",
          ".",
          "-");

  @DisplayName("Words that say when, on a page of Wednesday, January 22, 2025")
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met on Tuesday.                    | Tuesday = 2025-01-21
          They met on Wednesday.                  | Wednesday = 2025-01-22
          They met on Thursday.                   | Thursday = 2025-01-16
          They met last Tuesday.                  | last Tuesday = 2025-01-21
          They met last Wednesday.                | last Wednesday = 2025-01-15
          They meet next Tuesday.                 | next Tuesday = 2025-01-28
          They meet next Wednesday.               | next Wednesday = 2025-01-29
          They met on Dec 31.                     | Dec 31 = 2024-12-31
          They met on Dec. 31, 2023.              | Dec. 31, 2023 = 2023-12-31
          They met on January 21, 2025.           | January 21, 2025 = 2025-01-21
          They met on January 21, 2025, and left. | January 21, 2025 = 2025-01-21
          They met on 21 January 2025.            | 21 January 2025 = 2025-01-21
          They met on 21 January.                 | 21 January = 2025-01-21
          They met on January 21st.               | January 21st = 2025-01-21
          They met on the 3rd of March 2024.      | 3rd of March 2024 = 2024-03-03
          They met on the 2nd January.            | 2nd January = 2025-01-02
          They meet on Feb. 22.                   | Feb. 22 = 2025-02-22
          They met on Feb. 23.                    | Feb. 23 = 2024-02-23
          They met on February 29.                | February 29 = 2024-02-29
          They met on Sept. 5.                    | Sept. 5 = 2024-09-05
          They met in 2016.                       | 2016 = 2016-01-01/2016-12-31
          They were at war until 1945.            | 1945 = 1945-01-01/1945-12-31
          They met in March 2016.                 | March 2016 = 2016-03-01/2016-03-31
          They met in March.                      | March = 2024-03-01/2024-03-31
          They met in January.                    | January = 2025-01-01/2025-01-31
          They met in February 2024.              | February 2024 = 2024-02-01/2024-02-29
          They met last year.                     | last year = 2024-01-01/2024-12-31
          They met this week.                     | this week = 2025-01-20/2025-01-26
          They met last week.                     | last week = 2025-01-13/2025-01-19
          They meet next month.                   | next month = 2025-02-01/2025-02-28
          Last month they met.                    | Last month = 2024-12-01/2024-12-31
          They met yesterday.                     | yesterday = 2025-01-21
          Today they met.                         | Today = 2025-01-22
          They meet tomorrow.                     | tomorrow = 2025-01-23
          They met 80 years ago.                  | 80 years ago = 1945-01-01/1945-12-31
          They met three days ago.                | three days ago = 2025-01-19
          They met a month ago.                   | a month ago = 2024-12-01/2024-12-31
          They met two weeks ago.                 | two weeks ago = 2025-01-05/2025-01-11
          They met Tuesday and left yesterday.    | Tuesday = 2025-01-21; yesterday = 2025-01-21
          On Tuesday, Jan. 21, they met.          | Tuesday = 2025-01-21; Jan. 21 = 2025-01-21
          """)
  void saysWhen(String text, String expected) {
    assertThat(read(text, DAY)).isEqualTo(expected);
  }

  @DisplayName("Words that do not say when")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met.",
        "They met on February 30.",
        "They met on February 29, 2025.",
        "They may march 21 miles.",
        "An army of 2000 soldiers came.",
        "They lost by 1600 votes.",
        "They saw it the last time.",
        "They were 21 at most.",
        "Long ago they met.",
        "They met on the 0th of nothing.",
        "They want this",
        "They met 21",
        "It was the last",
      })
  void saysNothing(String text) {
    assertThat(read(text, DAY)).isEmpty();
  }

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

  static LongStream seeds() {
    Long given = Long.getLong("chancery.seed");
    return given == null ? LongStream.rangeClosed(1, 20) : LongStream.of(given);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void expressionsAreInBoundsDisjointInOrderAndNeverEndBeforeTheyStart(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 50; i++) {
      LocalDate published = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(60_000));
      String text =
          random
              .ints(1 + random.nextInt(12), 0, WORDS.size())
              .mapToObj(WORDS::get)
              .collect(Collectors.joining(" "));
      Sentence sentence = sentence(text);
      int end = 0;
      for (TimeExpression found : new TimeReader(published).expressions(sentence)) {
        assertThat(found.range().first()).as("%s in «%s»", found, text).isGreaterThanOrEqualTo(end);
        assertThat(found.range().length()).as("%s in «%s»", found, text).isPositive();
        assertThat(found.range().end())
            .as("%s in «%s»", found, text)
            .isLessThanOrEqualTo(sentence.tokens().size());
        assertThat(found.start()).as("%s in «%s»", found, text).isBeforeOrEqualTo(found.end());
        assertThat(found.isDay()).isEqualTo(found.start().equals(found.end()));
        end = found.range().end();
      }
    }
  }

  private static String read(String text, LocalDate published) {
    Sentence sentence = sentence(text);
    return new TimeReader(published)
        .expressions(sentence).stream()
            .map(
                e ->
                    sentence.spanOf(e.range()).in(text)
                        + " = "
                        + (e.isDay() ? e.start().toString() : e.start() + "/" + e.end()))
            .collect(Collectors.joining("; "));
  }

  private static Sentence sentence(String text) {
    CharSpan whole = new CharSpan(0, text.length());
    return new Sentence(0, PagePart.BODY, 0, whole, new Tokenizer().tokens(text, whole));
  }
}
