package org.chancery.ingest;

import java.io.IOException;
import java.util.Optional;

/** Cuts a stream into the slices that its articles lie in, holding one at a time. */
interface Cutter {

  /** The next slice; empty at the end. */
  Optional<Slice> next() throws IOException, Refused;
}
