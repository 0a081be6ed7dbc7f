package org.chancery.evaluate;

/** What a span of a sentence is in its events; the letters are those of the gold's tags. */
public enum Role {
  /** Source: an actor. */
  S,
  /** Target: a recipient. */
  T,
  /** Both: an actor of one event and a recipient of another. */
  R
}
