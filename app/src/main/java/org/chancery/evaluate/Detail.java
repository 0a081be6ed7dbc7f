package org.chancery.evaluate;

/** What an act says beside who does what to whom. */
public enum Detail {
  /** The mode is the same, or neither has one. */
  MODE,
  /** Of the four auxiliaries each is there or not as it should be. */
  AUXILIARIES,
  /** The status is the same. */
  STATUS,
  /** The speakers overlap, or neither has one. */
  SPEAKER,
  /** The trigger overlaps one of the coder's words of evidence. */
  TRIGGER;

  /** Whether the coder's act has it as the gold's. */
  boolean isRight(Act gold, Act coded) {
    return switch (this) {
      case MODE -> gold.mode().equals(coded.mode());
      case AUXILIARIES -> gold.auxiliaries().equals(coded.auxiliaries());
      case STATUS -> gold.status() == coded.status();
      case SPEAKER -> Pair.overlaps(gold.speaker(), coded.speaker());
      case TRIGGER ->
          gold.triggers().stream()
              .anyMatch(words -> coded.triggers().stream().anyMatch(words::overlaps));
    };
  }
}
