package org.chancery.reader;

/** What a span of a sentence is in what the sentence tells. */
public enum SpanRole {
  /** It does something. */
  ACTOR,
  /** Something is done to it, or said to it. */
  RECIPIENT,
  /** Both: it meets, agrees or fights with another. */
  BOTH
}
