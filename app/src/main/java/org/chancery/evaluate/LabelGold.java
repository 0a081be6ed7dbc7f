package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Stand-off labels of sentences of real news: {@code docs/corpus.md}, "Stand-off labels".
 *
 * @param sentences the sentences in the order of the file
 */
public record LabelGold(List<StandoffSentence> sentences) {

  /** Copies the sentences. */
  public LabelGold {
    sentences = List.copyOf(sentences);
  }

  /**
   * Reads a file of labels. Empty lines, and lines that start with {@code #}, are passed over.
   *
   * @throws GoldException if anything is wrong with it, a line for each fault
   */
  public static LabelGold read(GoldFile file) {
    GoldFaults faults = new GoldFaults();
    List<StandoffSentence> sentences = new LabelReader(file, faults).read();
    faults.throwIfAny();
    return new LabelGold(sentences);
  }

  /**
   * The sentences with their texts.
   *
   * @throws GoldException if a text is not there or is another, a line for each fault
   */
  public CorpusGold in(ArticleTexts texts) {
    GoldFaults faults = new GoldFaults();
    List<LabelledSentence> found = new ArrayList<>();
    for (StandoffSentence sentence : sentences) {
      faults
          .keep(() -> sentence.in(texts.of(sentence.source(), sentence.place())))
          .ifPresent(found::add);
    }
    faults.throwIfAny();
    return new CorpusGold(found);
  }
}
