package org.chancery.ingest;

import java.io.IOException;
import java.util.Optional;

/** Cuts at line feeds; neither they nor a carriage return before them belong to the line. */
final class LineCutter implements Cutter {

  private final UnitReader in;
  private final long maxBytes;
  private boolean ended;

  LineCutter(UnitReader in, long maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  @Override
  public Optional<Slice> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    Slice line = new Slice(in.position(), in.line(), in.encoding(), maxBytes);
    int unit = in.next();
    while (unit != '\n' && unit != UnitReader.END) {
      line.add(unit, in.position());
      unit = in.next();
    }
    ended = unit == UnitReader.END;
    line.dropCarriageReturn();
    return Optional.of(line);
  }
}
