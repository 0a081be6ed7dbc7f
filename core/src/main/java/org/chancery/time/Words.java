package org.chancery.time;

import org.chancery.model.TokenRange;

/** Ranges of one, two and three words. */
final class Words {

  private Words() {}

  static TokenRange one(int at) {
    return new TokenRange(at, at + 1);
  }

  static TokenRange two(int at) {
    return new TokenRange(at, at + 2);
  }

  static TokenRange three(int at) {
    return new TokenRange(at, at + 3);
  }
}
