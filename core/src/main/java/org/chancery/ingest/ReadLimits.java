package org.chancery.ingest;

import java.util.Locale;
import org.chancery.pipeline.IssueCode;

/**
 * How much is read.
 *
 * @param maxArticleBytes the largest article in bytes, inclusive: of a text, of a web page, of a
 *     line or object of JSON. A file of JSON lines as a whole may be of any size
 */
public record ReadLimits(long maxArticleBytes) {

  private static final long STANDARD_ARTICLE_BYTES = 5_000_000;
  private static final long LARGEST_ARRAY = Integer.MAX_VALUE - 16L;

  /** Refuses limits below one byte and those that no array can hold. */
  public ReadLimits {
    if (maxArticleBytes < 1 || maxArticleBytes > LARGEST_ARRAY) {
      throw new IllegalArgumentException("bad limit: maxArticleBytes=" + maxArticleBytes);
    }
  }

  /** Five million bytes an article: some twenty times the longest news pages. */
  public static ReadLimits standard() {
    return new ReadLimits(STANDARD_ARTICLE_BYTES);
  }

  /** The refusal of an article of so many bytes; {@code where} is empty where it is the source. */
  Refused tooLarge(String where, long bytes) {
    return tooLarge(where, String.format(Locale.ROOT, "%,d bytes", bytes));
  }

  /** The refusal of an article whose size is not known. */
  Refused tooLarge() {
    return tooLarge("", String.format(Locale.ROOT, "more than %,d bytes", maxArticleBytes));
  }

  private Refused tooLarge(String where, String size) {
    String advice =
        String.format(
            Locale.ROOT,
            "an article has at most %,d bytes; split it, one article to a file or line",
            maxArticleBytes);
    return where.isEmpty()
        ? Refused.because(IssueCode.SOURCE_TOO_LARGE, size, advice)
        : Refused.at(where, IssueCode.SOURCE_TOO_LARGE, size, advice);
  }
}
