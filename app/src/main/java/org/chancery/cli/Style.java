package org.chancery.cli;

/** How things stand out: by the escape sequences of ECMA-48 (SGR), or by plain marks. */
enum Style {
  /** For a terminal. */
  COLOUR("\u001b[1m", "\u001b[2m", "\u001b[1;33m", "\u001b[0m"),
  /** For a pipe, a file, or a reader who wants none. */
  PLAIN("", "", "", "");

  private final String strong;
  private final String dim;
  private final String evidence;
  private final String end;

  Style(String strong, String dim, String evidence, String end) {
    this.strong = strong;
    this.dim = dim;
    this.evidence = evidence;
    this.end = end;
  }

  String strong(String text) {
    return strong + text + end;
  }

  String dim(String text) {
    return dim + text + end;
  }

  /** What stands before words of evidence: once for each span, or once for each line of it. */
  String openEvidence() {
    return this == PLAIN ? "»" : evidence;
  }

  String closeEvidence() {
    return this == PLAIN ? "«" : end;
  }

  /** Whether the marks are characters that are seen, one each. */
  boolean marksTakeSpace() {
    return this == PLAIN;
  }
}
