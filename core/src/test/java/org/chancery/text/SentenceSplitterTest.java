package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Article;
import org.chancery.model.ArticleId;
import org.chancery.model.CharSpan;
import org.chancery.model.Image;
import org.chancery.model.Origin;
import org.chancery.model.PagePart;
import org.chancery.model.Passage;
import org.chancery.model.Sentence;
import org.chancery.model.Sentences;
import org.chancery.model.Token;
import org.chancery.pipeline.Issue;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

  private static final String TITLE = "Veldia shuts border";
  private static final String FIRST = "Veldia shut its border. Norrin's did not.";
  private static final String CAPTION = "Gen. Orlo in Drenn.";
  private static final String LAST = "It rained.";
  private static final String TEXT = String.join("\n\n", TITLE, FIRST, CAPTION, LAST);

  private final SentenceSplitter splitter = new SentenceSplitter();

  @Test
  void cutsHeadlineCaptionAndBodyInTheOrderOfTheText() {
    Sentences sentences = read(article());

    assertThat(sentences.sentences())
        .extracting(Sentence::index, Sentence::part, Sentence::paragraph, s -> s.span().in(TEXT))
        .containsExactly(
            tuple(0, PagePart.HEADLINE, 0, TITLE),
            tuple(1, PagePart.BODY, 1, "Veldia shut its border."),
            tuple(2, PagePart.BODY, 1, "Norrin's did not."),
            tuple(3, PagePart.CAPTION, 2, CAPTION),
            tuple(4, PagePart.BODY, 3, LAST));
  }

  @Test
  void givesEachSentenceItsTokens() {
    Sentence sentence = read(article()).sentences().get(2);

    assertThat(sentence.tokens())
        .extracting(Token::text)
        .containsExactly("Norrin", "'s", "did", "not", ".");
  }

  @Test
  void keepsTheArticleAndReportsNothing() {
    Article article = article();
    List<Issue> issues = new ArrayList<>();

    assertThat(splitter.apply(article, issues::add).article()).isSameAs(article);
    assertThat(issues).isEmpty();
  }

  @Test
  void givesNoSentenceForABlankParagraph() {
    assertThat(splitter.split(" \n\t\u00A0", new CharSpan(0, 4))).isEmpty();
  }

  @Test
  void looksAtNothingOutsideTheSpan() {
    String text = "Gen. Orlo left. The";

    assertThat(splitter.split(text, new CharSpan(5, 16))).containsExactly(new CharSpan(5, 15));
    assertThat(splitter.split(text, new CharSpan(0, 4))).containsExactly(new CharSpan(0, 4));
  }

  @Test
  void refusesASpanBeyondTheText() {
    assertThatThrownBy(() -> splitter.split("abc", new CharSpan(0, 4)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void isNamedInTheChain() {
    assertThat(splitter).hasToString("sentences");
  }

  private Sentences read(Article article) {
    return splitter.apply(article, issue -> {});
  }

  private static Article article() {
    return new Article(
        new ArticleId("0123456789abcdef"),
        new Origin("-", "0".repeat(64), 0, Optional.empty()),
        TEXT,
        Optional.of(passage(TITLE)),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(new Image(passage(CAPTION), Optional.empty())),
        List.of(passage(FIRST), passage(LAST)),
        List.of());
  }

  private static Passage passage(String part) {
    int start = TEXT.indexOf(part);
    return Passage.of(TEXT, new CharSpan(start, start + part.length()));
  }
}
