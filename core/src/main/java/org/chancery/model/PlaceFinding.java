package org.chancery.model;

/** How an event's place was found, the surest first. */
public enum PlaceFinding {
  /** Read from the words of the event's own clause. */
  READ,
  /** The only place that its sentence names. */
  SENTENCE,
  /** No words say it: the place of the dateline, where the story was written. */
  DATELINE
}
