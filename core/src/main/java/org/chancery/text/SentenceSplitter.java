package org.chancery.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.model.Article;
import org.chancery.model.CharSpan;
import org.chancery.model.PagePart;
import org.chancery.model.Passage;
import org.chancery.model.Sentence;
import org.chancery.model.Sentences;
import org.chancery.pipeline.IssueSink;
import org.chancery.pipeline.Stage;

/**
 * Cuts the headline, the captions and the body of an article into sentences, and these into tokens.
 *
 * <p>Each of those passages is a paragraph, and no sentence reaches beyond its paragraph. The rules
 * were written for this project and are described, with their measured rate of error, in {@code
 * docs/sentences.md}. It gets "in the U.S. The president left." right (two sentences) and "in the
 * U.S. Orlo left." wrong (one).
 */
public final class SentenceSplitter implements Stage<Article, Sentences> {

  private record Paragraph(PagePart part, CharSpan span) {}

  private final Lexicon lexicon = Lexicon.read();
  private final Tokenizer tokenizer = new Tokenizer(lexicon);

  /** A splitter with the words that come with the program. */
  public SentenceSplitter() {}

  /** The article with its sentences; never reports an issue. */
  @Override
  public Sentences apply(Article input, IssueSink issues) {
    String text = input.text();
    List<Sentence> sentences = new ArrayList<>();
    int number = 0;
    for (Paragraph paragraph : paragraphs(input)) {
      for (CharSpan span : split(text, paragraph.span())) {
        sentences.add(
            new Sentence(
                sentences.size(), paragraph.part(), number, span, tokenizer.tokens(text, span)));
      }
      number++;
    }
    return new Sentences(input, sentences);
  }

  /**
   * The sentences of one paragraph: disjoint, in order, without white space at either end, and
   * together covering every character that is not white space. An empty line within the paragraph
   * ends a sentence; any other line break is white space.
   *
   * @param text an article's text
   * @param within the paragraph, as offsets into {@code text}; so are the spans returned
   * @throws IndexOutOfBoundsException where {@code within} ends after the text
   */
  public List<CharSpan> split(String text, CharSpan within) {
    return new SentenceScan(text, within, lexicon).sentences();
  }

  private static List<Paragraph> paragraphs(Article article) {
    List<Paragraph> paragraphs = new ArrayList<>();
    article.headline().ifPresent(title -> add(paragraphs, PagePart.HEADLINE, title));
    article.images().forEach(image -> add(paragraphs, PagePart.CAPTION, image.caption()));
    article.body().forEach(passage -> add(paragraphs, PagePart.BODY, passage));
    paragraphs.sort(Comparator.comparing(Paragraph::span));
    return paragraphs;
  }

  private static void add(List<Paragraph> paragraphs, PagePart part, Passage passage) {
    paragraphs.add(new Paragraph(part, passage.span()));
  }

  /** The name by which a chain of stages prints it. */
  @Override
  public String toString() {
    return "sentences";
  }
}
