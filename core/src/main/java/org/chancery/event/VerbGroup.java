package org.chancery.event;

/**
 * How a verb stands: with which auxiliaries, in which voice.
 *
 * @param start index of its first auxiliary, or of the verb
 * @param passive "was condemned"
 * @param negated "did not condemn", "never"
 * @param future "will condemn", "plans to condemn"
 * @param possible "would condemn", "wants to condemn"
 * @param gerund "condemning" without a form of be
 * @param bareParticiple "condemned" without auxiliaries, which may be a past or a passive
 */
record VerbGroup(
    int start,
    boolean passive,
    boolean negated,
    boolean future,
    boolean possible,
    boolean gerund,
    boolean bareParticiple) {

  /** What can be said of a noun. */
  static VerbGroup none(int start) {
    return new VerbGroup(start, false, false, false, false, false, false);
  }
}
