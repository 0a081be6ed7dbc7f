package org.chancery.ingest;

/** The bytes that a file of a kind begins with, written as characters U+0000 to U+00FF. */
final class Magic {

  private Magic() {}

  /** Whether a file that begins as {@code head} begins with the bytes of {@code magic}. */
  static boolean begins(byte[] head, String magic) {
    if (head.length < magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((head[i] & 0xFF) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
