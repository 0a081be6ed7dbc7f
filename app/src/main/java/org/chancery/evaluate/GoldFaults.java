package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Gathers what is wrong with gold files, so that all of it is told at once. */
final class GoldFaults {

  private final List<String> messages = new ArrayList<>();

  /** What is read, or nothing where it has a fault, which is kept. */
  <T> Optional<T> keep(Supplier<T> read) {
    try {
      return Optional.of(read.get());
    } catch (GoldException fault) {
      messages.add(String.valueOf(fault.getMessage()));
      return Optional.empty();
    }
  }

  void add(String place, String detail, String advice) {
    messages.add(GoldException.message(place, detail, advice));
  }

  /**
   * Refuses the gold if anything is wrong with it.
   *
   * @throws GoldException with a line for each fault
   */
  void throwIfAny() {
    if (!messages.isEmpty()) {
      throw new GoldException(messages);
    }
  }
}
