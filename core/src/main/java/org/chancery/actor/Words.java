package org.chancery.actor;

import java.util.Set;

/** Lists of words as sets. */
final class Words {

  private Words() {}

  /** The words of a text, set off by white space. */
  static Set<String> of(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

  /** The phrases of a text, one a line. */
  static Set<String> lines(String list) {
    return Set.of(list.strip().split("\n"));
  }
}
