package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.CharSpan;

/**
 * A sentence of the lexicon whose actors stand in {@code [A …]} and recipients in {@code [R …]}.
 */
record MarkedExample(String text, List<CharSpan> actors, List<CharSpan> recipients) {

  static MarkedExample parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<CharSpan> actors = new ArrayList<>();
    List<CharSpan> recipients = new ArrayList<>();
    int at = 0;
    while (at < marked.length()) {
      boolean actor = marked.startsWith("[A ", at);
      if (actor || marked.startsWith("[R ", at)) {
        int end = marked.indexOf(']', at);
        int start = text.length();
        text.append(marked, at + 3, end);
        (actor ? actors : recipients).add(new CharSpan(start, text.length()));
        at = end + 1;
      } else {
        text.append(marked.charAt(at++));
      }
    }
    return new MarkedExample(text.toString(), actors, recipients);
  }
}
