package org.chancery.actor.user;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.directory.Remark;

/** Counts what happens on many lines of a file, to say it once for each kind. */
final class Tally {

  private record Count(int times, int firstLine) {}

  private final String file;
  private final String what;
  private final Map<String, Count> counts = new TreeMap<>();

  /**
   * A tally of a file.
   *
   * @param what what happens; {@code %d} stands for the number of times
   */
  Tally(String file, String what) {
    this.file = file;
    this.what = what;
  }

  String file() {
    return file;
  }

  void count(String key, int line) {
    Count before = counts.getOrDefault(key, new Count(0, line));
    counts.put(key, new Count(before.times() + 1, before.firstLine()));
  }

  /** A note for each key, at the first of its lines. */
  List<Remark> notes() {
    return counts.entrySet().stream()
        .map(
            entry ->
                Remark.note(
                    file,
                    entry.getValue().firstLine(),
                    "",
                    entry.getKey() + " " + what.formatted(entry.getValue().times()),
                    ""))
        .toList();
  }
}
