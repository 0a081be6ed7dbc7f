package org.chancery.pipeline;

/** What can be wrong with an input. The names are stable: scripts may look for them. */
public enum IssueCode {
  /** The file or folder does not exist. */
  SOURCE_MISSING,
  /** The file or folder may not be read, or reading it failed. */
  SOURCE_UNREADABLE,
  /** The folder holds no file of a kind that is read. */
  SOURCE_EMPTY_FOLDER,
  /** The input holds nothing, or white space only. */
  SOURCE_EMPTY,
  /** The input is larger than an article can be. */
  SOURCE_TOO_LARGE,
  /** The bytes are not text. */
  SOURCE_BINARY,
  /** A byte is not valid in the encoding of the text. */
  SOURCE_BAD_BYTE,
  /** The page declares an encoding that is not read. */
  SOURCE_UNKNOWN_ENCODING,
  /** A line of a JSON lines file is not a JSON object with a text. */
  SOURCE_BAD_JSON_LINE,
  /** The page holds no article text. */
  ARTICLE_NO_TEXT,
  /** A date of the page could not be read. */
  ARTICLE_BAD_DATE,
  /** The text names a date that no calendar has. */
  TIME_NO_SUCH_DATE
}
