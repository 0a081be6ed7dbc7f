package org.chancery.evaluate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.CharSpan;

/**
 * A sentence with its actor and recipient marked: {@code <s>Veldia</s> accused <t>Norrin</t>.}
 *
 * <p>Either may be unmarked. Where a marker stands twice the first one counts. White space just
 * inside a marker is not part of the span. A marker that is not closed is read as if it were not
 * there.
 *
 * @param text the sentence without its markers
 * @param actor where {@code <s>…</s>} stood
 * @param recipient where {@code <t>…</t>} stood
 */
public record MarkedSentence(String text, Optional<CharSpan> actor, Optional<CharSpan> recipient) {

  private static final Pattern MARKER = Pattern.compile("<(/?)([st])>");

  /** Takes the markers out of {@code marked}. */
  public static MarkedSentence parse(String marked) {
    StringBuilder text = new StringBuilder();
    Draft actor = new Draft();
    Draft recipient = new Draft();
    Matcher marker = MARKER.matcher(marked);
    int copied = 0;
    while (marker.find()) {
      text.append(marked, copied, marker.start());
      copied = marker.end();
      Draft draft = marker.group(2).equals("s") ? actor : recipient;
      draft.mark(marker.group(1).isEmpty(), text.length());
    }
    text.append(marked, copied, marked.length());
    String plain = text.toString();
    return new MarkedSentence(plain, actor.span(plain), recipient.span(plain));
  }

  /** Where a marker opened and closed first; -1 while it has not. */
  private static final class Draft {
    private int start = -1;
    private int end = -1;

    void mark(boolean opens, int offset) {
      if (opens && start < 0) {
        start = offset;
      } else if (!opens && start >= 0 && end < 0) {
        end = offset;
      }
    }

    Optional<CharSpan> span(String text) {
      if (end < 0) {
        return Optional.empty();
      }
      String marked = text.substring(start, end);
      int first = start + marked.length() - marked.stripLeading().length();
      int length = marked.strip().length();
      return length == 0 ? Optional.empty() : Optional.of(new CharSpan(first, first + length));
    }
  }
}
