package org.chancery.model;

/**
 * Why something is believed: where it is written, and the rule that read it.
 *
 * @param span the words that say it
 * @param quote the characters at that span
 * @param sentence the sentence they stand in
 * @param rule the rule or lexicon entry that read them
 */
public record Evidence(CharSpan span, String quote, CharSpan sentence, RuleId rule) {

  /** Refuses a span outside its sentence and a quote whose length is not the span's. */
  public Evidence {
    if (!sentence.contains(span) || quote.length() != span.length()) {
      throw new IllegalArgumentException(
          "bad evidence: span=" + span + ", sentence=" + sentence + ", quote='" + quote + "'");
    }
  }

  /** The evidence at {@code span}; quote and span cannot disagree. */
  public static Evidence of(Article article, Sentence sentence, CharSpan span, RuleId rule) {
    return new Evidence(span, span.in(article.text()), sentence.span(), rule);
  }
}
