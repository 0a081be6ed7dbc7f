package org.chancery.cli;

import org.chancery.ingest.Source;

/** Told how far reading is. */
interface Progress extends AutoCloseable {

  /** Shows nothing. */
  Progress NONE =
      new Progress() {
        @Override
        public void at(long byteOffset) {}

        @Override
        public void finished(Source source) {}

        @Override
        public void close() {}
      };

  /** An article at this offset of the current source is being read. */
  void at(long byteOffset);

  /** A source is read to its end. */
  void finished(Source source);

  @Override
  void close();
}
