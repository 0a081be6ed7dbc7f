package org.chancery.article;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Passage;
import org.chancery.model.Stated;

/**
 * A line that holds nothing but particulars of the page: {@code 08:50, January 22, 2025 By A B (The
 * Daily)}.
 */
record InfoLine(
    List<DateStamp> dates,
    List<Stated<String>> authors,
    Optional<Stated<String>> outlet,
    List<Passage> editors) {

  InfoLine {
    dates = List.copyOf(dates);
    authors = List.copyOf(authors);
    editors = List.copyOf(editors);
  }
}
