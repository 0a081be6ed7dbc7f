package org.chancery.pipeline;

/** What an issue did to the input that it is about. */
public enum Severity {
  /** The input was read; something about it is worth knowing. */
  NOTE,
  /** A part of the input was left out, the rest was read. */
  DROPPED,
  /** The input was refused as a whole; nothing is coded from it. */
  REFUSED
}
