package org.chancery.reader;

import java.util.List;
import org.chancery.model.CharSpan;

/**
 * A sentence that the encoder has read. It knows which spans look like actors before any are named,
 * and tells of the pairs of those that are. Immutable.
 */
public final class EncodedSentence {

  private final Encoding encoding;
  private final Heads heads;

  EncodedSentence(Encoding encoding, Heads heads) {
    this.encoding = encoding;
    this.heads = heads;
  }

  /** Number of word pieces. */
  public int pieces() {
    return encoding.pieces();
  }

  /**
   * The spans that name or describe an actor, in order, without overlap; whole words of the text.
   */
  public List<CharSpan> mentionSpans() {
    return SpanTags.runs(encoding.mentionTags()).stream()
        .map(run -> encoding.words(run.first(), run.end()))
        .toList();
  }

  /** The spans that have a part in an event, in order, without overlap; whole words of the text. */
  public List<RoleSpan> roleSpans() {
    return SpanTags.runs(encoding.roleTags()).stream()
        .map(
            run ->
                new RoleSpan(
                    encoding.words(run.first(), run.end()), SpanTags.ROLES.get(run.kind())))
        .toList();
  }

  /**
   * Asks the heads about every ordered pair of mentions, and of a mention and nobody.
   *
   * @param mentions spans of the text, in any order, overlapping or not; one that has no word piece
   *     of this sentence (outside of it, or of spaces) is in no pair
   */
  public SentenceReading pairs(List<CharSpan> mentions) {
    return heads.read(encoding, mentions);
  }

  /** What the encoder says, for tests. */
  Encoding encoding() {
    return encoding;
  }
}
