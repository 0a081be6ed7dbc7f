package org.chancery.evaluate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.chancery.model.CharSpan;

/**
 * Labels of a sentence whose text lies elsewhere. All spans are in the text of its article.
 *
 * @param place file and line, for messages
 * @param source where its text lies
 * @param digest the first 12 hexadecimal digits of the SHA-256 of the sentence's UTF-8
 * @param mentions the political actors named, in order; disjoint, within the sentence
 * @param acts what it tells
 */
public record StandoffSentence(
    String place, Source source, String digest, List<CharSpan> mentions, List<Act> acts) {

  /** Copies the lists. */
  public StandoffSentence {
    mentions = List.copyOf(mentions);
    acts = List.copyOf(acts);
  }

  /**
   * Where a sentence lies, and whose reading of it this is.
   *
   * @param file the name of a file of articles
   * @param article the id of the article in it
   * @param span where the sentence stands in the article's text
   * @param reading which reading of it: {@code first}
   */
  public record Source(String file, String article, CharSpan span, String reading) {

    /** The name of the sentence: {@code news.jsonl:a1:120:first}. */
    public String id() {
      return String.join(":", file, article, Integer.toString(span.start()), reading);
    }
  }

  /**
   * The sentence with its text.
   *
   * @param article the text of its article
   * @throws GoldException if the text ends before the sentence, or another one stands there
   */
  LabelledSentence in(String article) {
    CharSpan span = source.span();
    if (span.end() > article.length()) {
      throw new GoldException(
          place,
          "the article " + source.article() + " ends at " + article.length(),
          "give the texts that the labels were made of");
    }
    String text = span.in(article);
    if (!digest.equals(digestOf(text))) {
      throw new GoldException(
          place,
          "the sentence in " + source.file() + ", " + source.article() + " is another",
          "give the texts that the labels were made of");
    }
    return new LabelledSentence(
        source.id(),
        place,
        text,
        mentions.stream().map(mention -> mention.shifted(-span.start())).toList(),
        acts.stream().map(act -> act.shifted(-span.start())).toList());
  }

  private static String digestOf(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
