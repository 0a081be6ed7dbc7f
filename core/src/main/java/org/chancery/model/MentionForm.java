package org.chancery.model;

/** How a mention names its actor. */
public enum MentionForm {
  /** By a name of the directory: {@code Xi}, {@code Beijing}, {@code the United Nations}. */
  NAME,
  /** By a description: {@code Israeli troops}, {@code protesters}. */
  DESCRIPTION,
  /** As one of several named before: {@code the two heads of state}, {@code both sides}. */
  COLLECTIVE,
  /** By a pronoun: {@code he}, {@code they}. */
  PRONOUN
}
