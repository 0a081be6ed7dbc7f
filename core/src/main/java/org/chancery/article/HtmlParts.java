package org.chancery.article;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Published;

/**
 * The texts of a web page by what they are, before they are put together.
 *
 * @param infos byline and other lines of particulars
 * @param paragraphs the body, in order
 * @param editors editors' lines
 */
record HtmlParts(
    Optional<String> headline,
    List<String> infos,
    List<Time> times,
    List<Caption> captions,
    List<String> paragraphs,
    List<String> editors) {

  HtmlParts {
    infos = List.copyOf(infos);
    times = List.copyOf(times);
    captions = List.copyOf(captions);
    paragraphs = List.copyOf(paragraphs);
    editors = List.copyOf(editors);
  }

  /** A time line as it is shown, and the date that its markup gives. */
  record Time(String shown, DateStamp.Label label, Optional<Published> date) {}

  /** A caption; the credit is there where the markup tells it apart. */
  record Caption(String words, Optional<String> credit) {}
}
