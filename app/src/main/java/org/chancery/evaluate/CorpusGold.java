package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sentences labelled in full, whose texts are at hand.
 *
 * @param sentences the sentences in the order of their files
 */
public record CorpusGold(List<LabelledSentence> sentences) {

  /** Copies the sentences. */
  public CorpusGold {
    sentences = List.copyOf(sentences);
  }

  /**
   * Reads files of bracketed sentences: {@code docs/corpus.md}, "The format".
   *
   * @throws GoldException if anything is wrong with them, a line for each fault; an id that stands
   *     twice in all the files is one, and so is a file without sentences
   */
  public static CorpusGold read(List<GoldFile> files) {
    GoldFaults faults = new GoldFaults();
    List<LabelledSentence> sentences = new ArrayList<>();
    for (GoldFile file : files) {
      List<LabelledSentence> found = new CorpusReader(file, faults).read();
      sentences.addAll(found);
    }
    refuseTwins(sentences, faults);
    faults.throwIfAny();
    return new CorpusGold(sentences);
  }

  private static void refuseTwins(List<LabelledSentence> sentences, GoldFaults faults) {
    Map<String, String> places = new HashMap<>();
    for (LabelledSentence sentence : sentences) {
      String before = places.putIfAbsent(sentence.id(), sentence.place());
      if (before != null) {
        faults.add(
            sentence.place(),
            "the id " + sentence.id() + " stands at " + before + " too",
            "give each sentence an id of its own");
      }
    }
  }
}
