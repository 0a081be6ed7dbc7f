package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;

/** Mentions that stand joined: "Estonia, Latvia and Lithuania". */
final class Chains {

  private Chains() {}

  /** The first of a sentence that is no qualifier; empty where none are joined by "and". */
  static List<Said> first(List<Said> said) {
    List<Said> chain = new ArrayList<>();
    for (Said one : said) {
      boolean single = one.draft().actors().size() == 1 && !one.draft().isQualifier();
      if (single && !chain.isEmpty() && one.place() == Said.Place.JOINED) {
        chain.add(one);
        return chain;
      }
      if (single && !chain.isEmpty() && one.place() == Said.Place.LISTED) {
        chain.add(one);
      } else {
        chain.clear();
        if (single && one.place() == Said.Place.FREE) {
          chain.add(one);
        }
      }
    }
    return List.of();
  }
}
