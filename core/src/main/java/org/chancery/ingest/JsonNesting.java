package org.chancery.ingest;

/** Follows the brackets of JSON, character by character; those inside strings do not count. */
final class JsonNesting {

  private int depth;
  private boolean inString;
  private boolean escaped;

  /** Takes the next character. */
  void take(int c) {
    if (inString) {
      takeInString(c);
    } else if (c == '"') {
      inString = true;
    } else if (c == '{' || c == '[') {
      depth++;
    } else if (c == '}' || c == ']') {
      depth--;
    }
  }

  private void takeInString(int c) {
    if (escaped) {
      escaped = false;
    } else if (c == '\\') {
      escaped = true;
    } else if (c == '"') {
      inString = false;
    }
  }

  /** Brackets that are open; below zero where more were closed than opened. */
  int depth() {
    return depth;
  }

  /** Whether the last character stands inside a string. */
  boolean inString() {
    return inString;
  }
}
