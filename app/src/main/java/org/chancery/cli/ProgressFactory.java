package org.chancery.cli;

import java.util.List;
import org.chancery.ingest.Source;

/** Shows the progress of a run, once its sources are known. */
@FunctionalInterface
interface ProgressFactory {

  /** The progress of reading these sources. */
  Progress of(List<Source> sources);
}
