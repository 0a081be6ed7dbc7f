package org.chancery.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chancery.directory.Faults;
import org.chancery.directory.Table;
import org.chancery.model.Article;
import org.chancery.model.CharSpan;
import org.chancery.model.Mention;
import org.chancery.model.Mentions;
import org.chancery.model.Sentence;
import org.chancery.model.Sentences;
import org.chancery.testworld.TestWorld;
import org.chancery.text.SentenceSplitter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Properties of the mentions of random texts. The seeds are fixed; {@code -Dchancery.seed=N} runs
 * another, and a failure names the seed that it was met with.
 */
class MentionPropertiesTest {

  private static final int TEXTS_A_SEED = 15;
  private static final String UNRELATED =
      "\n\nThe weather stayed dry in the hills. Farmers of Tolmar said that they hoped for rain.";
  private static final List<String> WORDS =
      List.of(
          "the",
          "The",
          "two",
          "both",
          "countries",
          "sides",
          "heads",
          "of",
          "state",
          "leaders",
          "from",
          "to",
          "in",
          "and",
          "he",
          "He",
          "she",
          "they",
          "it",
          "him",
          "her",
          "its",
          "May",
          "met",
          "said",
          "withdrew",
          "raid",
          "talks",
          "elite",
          "Mr.",
          "Mrs.",
          "Jon",
          "Rask",
          "al",
          "van",
          "'s",
          "’s",
          "'",
          "’",
          "-",
          ",",
          ".",
          ". ",
          "?",
          "\n",
          "\n\n",
          "(",
          ")",
          "“",
          "”",
          "5",
          "2016",
          "U.S.",
          "é",
          "\uD83D",
          "😀",
          "\u00A0",
          "Monday",
          "a",
          "an",
          "troops");

  private static final List<String> NAMES = names();
  private static final ActorFinder FINDER = new ActorFinder(TestWorld.directory());

  static LongStream seeds() {
    Long given = Long.getLong("chancery.seed");
    return given == null ? LongStream.rangeClosed(1, 20) : LongStream.of(given);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void mentionsAreDisjointInOrderInsideSentencesAndQuoteTheText(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS_A_SEED; i++) {
      String text = text(random);
      Mentions read = mentions(text);
      int end = 0;
      for (Mention mention : read.mentions()) {
        CharSpan span = mention.span();
        assertThat(span.start()).as("%s in «%s»", mention, text).isGreaterThanOrEqualTo(end);
        assertThat(span.length()).as("%s in «%s»", mention, text).isPositive();
        assertThat(mention.text())
            .as("in «%s»", text)
            .isEqualTo(span.in(read.sentences().article().text()));
        assertThat(read.sentences().sentences())
            .as("%s in «%s»", mention, text)
            .anyMatch(sentence -> sentence.span().contains(span));
        end = span.end();
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aParagraphMoreLeavesTheMentionsBeforeItAsTheyWere(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS_A_SEED; i++) {
      String text = text(random);
      Sentences longer = sentences(text + UNRELATED);
      List<Sentence> before =
          longer.sentences().stream().filter(s -> s.span().end() <= text.length()).toList();
      Sentences shorter = new Sentences(longer.article(), before);

      List<Mention> alone = FINDER.apply(shorter, issue -> {}).mentions();
      List<Mention> all = FINDER.apply(longer, issue -> {}).mentions();

      assertThat(all.subList(0, alone.size())).as("in «%s»", text).isEqualTo(alone);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aParagraphMoreLeavesTheMentionsOfWellFormedTextsAsTheyWere(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS_A_SEED; i++) {
      String text = prose(random);
      List<Mention> alone = mentions(text).mentions();
      List<Mention> all = mentions(text + UNRELATED).mentions();

      assertThat(alone).as("«%s»", text).isNotEmpty();
      assertThat(all.subList(0, alone.size())).as("in «%s»", text).isEqualTo(alone);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aTextIsReadTheSameTwice(long seed) {
    String text = text(new Random(seed));
    assertThat(mentions(text)).isEqualTo(mentions(text));
  }

  private static Mentions mentions(String text) {
    return FINDER.apply(sentences(text), issue -> {});
  }

  /** The text as one body paragraph or several, whatever it looks like. */
  private static Sentences sentences(String text) {
    Article article = TestWorld.chancery().sentenceArticle(text, Optional.of(TestWorld.DAY));
    return new SentenceSplitter().apply(article, issue -> {});
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("So ");
    int pieces = 1 + random.nextInt(60);
    for (int i = 0; i < pieces; i++) {
      text.append(piece(random)).append(random.nextInt(8) == 0 ? "" : " ");
    }
    return text.append("end.").toString();
  }

  private static String prose(Random random) {
    StringBuilder text = new StringBuilder("Officials of Veldia met.");
    for (int sentence = 0; sentence < 5; sentence++) {
      text.append(random.nextInt(3) == 0 ? "\n\n" : " ").append("The report named");
      for (int i = 0; i < 4; i++) {
        text.append(' ').append(one(random, NAMES)).append(" and");
      }
      text.append(" said that he and they met the two countries.");
    }
    return text.toString();
  }

  private static String piece(Random random) {
    return one(random, random.nextInt(3) == 0 ? NAMES : WORDS);
  }

  private static String one(Random random, List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<String> names() {
    Faults faults = new Faults();
    List<String> names = new ArrayList<>();
    Stream.of(
            TestWorld.table("countries.tsv", ActorTables.COUNTRIES, faults),
            TestWorld.table("people.tsv", ActorTables.PEOPLE, faults),
            TestWorld.table("organisations.tsv", ActorTables.ORGANISATIONS, faults),
            Table.shipped("agents.tsv", ActorTables.AGENTS, faults),
            Table.shipped("not-actors.tsv", ActorTables.NOT_ACTORS, faults))
        .flatMap(table -> table.rows().stream())
        .forEach(
            row ->
                Stream.of(
                        "name", "surnames", "adjectives", "people", "capital", "singular", "plural")
                    .filter(column -> row.columns().contains(column))
                    .forEach(column -> names.addAll(row.list(column))));
    faults.throwIfAny();
    return names;
  }
}
