package org.chancery.article;

import java.util.List;
import org.chancery.model.Passage;

/** Who made a page, as the line at its end says: {@code (Reporting by A B; editing by C D)}. */
record EditorsLine(List<Passage> reporters, List<Passage> editors) {

  EditorsLine {
    reporters = List.copyOf(reporters);
    editors = List.copyOf(editors);
  }
}
