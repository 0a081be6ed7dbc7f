package org.chancery.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.ingest.HtmlPage;
import org.chancery.ingest.SourceDocument;
import org.chancery.ingest.TextPage;
import org.chancery.model.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The seeds are the arguments of the tests; {@code -Dchancery.seed} sets another first one. */
@DisplayName("A page put together at random")
class ArticlePropertyTest {
  private static final List<String> PARAGRAPHS =
      List.of(
          "Veldia and Norrin signed a grain pact in Marrow on Tuesday.",
          "The pact runs for five years, the Veldian trade minister said.",
          "\"We will not wait any longer,\" said the envoy of Tolmar.",
          "Sarkovia has 14 ports; 3 of them lie idle, by its own count.",
          "By the end of 2024 the debt stood at 40 million crowns.",
          "Nobody knows why the talks in Drenn were broken off (again).");
  private static final List<String> TITLES =
      List.of(
          "Veldia, Norrin vow closer ties",
          "Tolmar votes on new charter",
          "Minister: \"We will not wait\"",
          "Drenn closes three ports for the winter");
  private static final List<String> AUTHORS =
      List.of("Ann Lee", "Bo Roe", "Maria de la Rey", "J. P. Morrow");
  private static final List<String> DATES =
      List.of(
          "January 21, 2025",
          "21 January 2025",
          "2025-01-21 14:30:00",
          "14:30 GMT, 21 January 2025");
  private static final List<String> FURNITURE =
      List.of("Share", "Advertisement", "Read more: Tolmar votes", "12 comments", "Print");

  static Stream<Long> seeds() {
    long first = Long.getLong("chancery.seed", 20250121L);
    return IntStream.range(0, 150).mapToObj(i -> first + i);
  }

  /** A page and what was put into it. */
  private record Assembled(
      String page,
      String title,
      List<String> authors,
      String caption,
      List<String> body,
      String editor) {}

  private static Assembled assemble(Random random) {
    String title = one(random, TITLES);
    List<String> authors =
        random.nextBoolean() ? List.of(one(random, AUTHORS)) : AUTHORS.subList(0, 2);
    String byline = "By " + String.join(" and ", authors);
    String date = one(random, DATES);
    String caption = "Ships lie in the port of Drenn.";
    String editor = one(random, AUTHORS);
    List<String> body = new ArrayList<>();
    List<String> lines = new ArrayList<>(List.of(title));
    lines.addAll(
        switch (random.nextInt(3)) {
          case 0 -> List.of(byline, date);
          case 1 -> List.of("Published: " + date, byline);
          default -> List.of(date + " " + byline);
        });
    maybe(random, lines, one(random, FURNITURE));
    lines.add(
        caption + one(random, List.of(" (Cy Moe/Velpress)", " Photo: AP", " REUTERS/Cy Moe")));
    for (int i = 0; i < 2 + random.nextInt(5); i++) {
      String paragraph = one(random, PARAGRAPHS);
      body.add(paragraph);
      boolean dateline = i == 0 && random.nextBoolean();
      lines.add((dateline ? "MARROW, Jan. 21 (Velpress) -- " : "") + paragraph);
      maybe(random, lines, one(random, FURNITURE));
    }
    lines.add(one(random, List.of("(Editing by " + editor + ")", "Editor: " + editor)));
    String parted = one(random, List.of("\n\n", "\r\n\r\n", "\n \n\n", "\n"));
    return new Assembled(String.join(parted, lines), title, authors, caption, body, editor);
  }

  private static void maybe(Random random, List<String> lines, String line) {
    if (random.nextInt(3) == 0) {
      lines.add(line);
    }
  }

  private static <T> T one(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void hasEachPartFoundWhereItWasPut(long seed) {
    Assembled page = assemble(new Random(seed));
    Article article = Pages.text(page.page());
    assertThat(Pages.headline(article)).as(page.page()).isEqualTo(page.title());
    assertThat(Pages.authors(article)).as(page.page()).isEqualTo(page.authors());
    assertThat(Pages.published(article)).as(page.page()).startsWith("2025-01-21");
    assertThat(Pages.images(article))
        .as(page.page())
        .singleElement()
        .asString()
        .startsWith(page.caption() + " | ");
    assertThat(Pages.body(article)).as(page.page()).isEqualTo(page.body());
    assertThat(Pages.editors(article)).as(page.page()).containsExactly(page.editor());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isReadWithSoundSpansHoweverItIsMutilated(long seed) {
    Random random = new Random(seed);
    StringBuilder page = new StringBuilder(assemble(random).page());
    StringBuilder html =
        new StringBuilder("<article><h1>A vote</h1><p>" + page.toString().replace("\n", "</p><p>"));
    for (StringBuilder text : List.of(page, html)) {
      for (int i = 0; i < 12; i++) {
        mutilate(random, text);
      }
    }
    for (SourceDocument document :
        List.of(
            new TextPage(Pages.ORIGIN, page.toString()),
            new HtmlPage(Pages.ORIGIN, html.toString()))) {
      new ArticleParser().apply(document, issue -> {}).ifPresent(Pages::assertSound);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "(",
        "A/",
        "a. ",
        "By A B, ",
        "x\n",
        "|",
        "Share ",
        "<b>",
        "\u00e9",
        "Ann Lee, "
      })
  @Timeout(60)
  void isReadInTimeWhenItIsTheSameThingOverAndOver(String piece) {
    String page = "Veldia voted (" + piece.repeat(100_000) + " Norrin voted.";
    for (SourceDocument document :
        List.of(new TextPage(Pages.ORIGIN, page), new HtmlPage(Pages.ORIGIN, page))) {
      new ArticleParser().apply(document, issue -> {}).ifPresent(Pages::assertSound);
    }
  }

  private static void mutilate(Random random, StringBuilder text) {
    int at = random.nextInt(text.length());
    int end = Math.min(text.length(), at + random.nextInt(20));
    switch (random.nextInt(4)) {
      case 0 -> text.delete(at, end);
      case 1 ->
          text.insert(at, "()[]/|<>&;:\n\r\u00a0\u2028\ud83d\u00ad\"".charAt(random.nextInt(17)));
      case 2 -> text.insert(at, text.substring(at, end));
      default -> text.setCharAt(at, (char) random.nextInt(0x3000));
    }
    text.append('.');
  }
}
