package org.chancery.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a sentence that is too long for the encoder at once. Windows overlap by half at least;
 * each piece belongs to the window in whose middle it most nearly stands.
 *
 * @param first the first piece that is read
 * @param end after the last piece that is read
 * @param ownFirst the first piece whose state is taken from this window
 * @param ownEnd after the last piece whose state is taken from this window
 */
record Window(int first, int end, int ownFirst, int ownEnd) {

  /** The windows over {@code pieces} pieces, each of at most {@code room}, in order. */
  static List<Window> over(int pieces, int room) {
    if (pieces <= room) {
      return List.of(new Window(0, pieces, 0, pieces));
    }
    int step = room - room / 2;
    int steps = (pieces - room + step - 1) / step;
    List<Window> windows = new ArrayList<>(steps + 1);
    int own = 0;
    for (int n = 0; n <= steps; n++) {
      int first = start(n, steps, pieces - room);
      int ownEnd =
          n == steps ? pieces : (first + start(n + 1, steps, pieces - room) + room + 1) / 2;
      windows.add(new Window(first, first + room, own, ownEnd));
      own = ownEnd;
    }
    return windows;
  }

  private static int start(int n, int steps, int last) {
    return (int) ((long) n * last / steps);
  }
}
