package org.chancery.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.model.CharSpan;

/**
 * A sentence that is labelled in full: {@code docs/corpus.md}.
 *
 * @param id its name, unique in its corpus
 * @param place file and line, for messages
 * @param text what is coded
 * @param mentions the political actors named, in the order of the text; disjoint
 * @param acts what it tells; empty where it tells no act
 */
public record LabelledSentence(
    String id, String place, String text, List<CharSpan> mentions, List<Act> acts) {

  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}[\\p{Nd}.,]*");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Copies the lists. */
  public LabelledSentence {
    mentions = List.copyOf(mentions);
    acts = List.copyOf(acts);
  }

  /**
   * The text with its mentions masked by {@code @}, its numbers by {@code 9}, and the rest in small
   * letters: two sentences with one skeleton are copies with names swapped.
   */
  public String skeleton() {
    StringBuilder masked = new StringBuilder();
    int last = 0;
    for (CharSpan mention : mentions) {
      masked.append(text, last, mention.start()).append('@');
      last = mention.end();
    }
    masked.append(text, last, text.length());
    String small = masked.toString().toLowerCase(Locale.ROOT);
    return SPACE.matcher(NUMBER.matcher(small).replaceAll("9")).replaceAll(" ").strip();
  }
}
