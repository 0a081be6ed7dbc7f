package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.CharSpan;

/**
 * A text whose mentions stood in numbered brackets: {@code [1 Veldia] condemned [2 Norrin].}
 *
 * @param text the text without them
 * @param mentions where they stood, in order; disjoint
 */
record BracketedText(String text, List<CharSpan> mentions) {

  private static final Pattern OPENING = Pattern.compile("\\[([0-9]{1,4}) ");
  private static final int SHOWN = 20;

  BracketedText {
    mentions = List.copyOf(mentions);
  }

  /**
   * Takes the brackets out of a line. A bracket of the text itself has a backslash before it.
   *
   * @throws GoldException if a bracket is not closed, nests, is empty or has a wrong number
   */
  static BracketedText parse(String line, String place) {
    return new Scan(line, place).run();
  }

  /** One walk over a line. */
  private static final class Scan {
    private static final int OUTSIDE = -1;

    private final String line;
    private final String place;
    private final StringBuilder text = new StringBuilder();
    private final List<CharSpan> mentions = new ArrayList<>();
    private int start = OUTSIDE;
    private int at;

    Scan(String line, String place) {
      this.line = line;
      this.place = place;
    }

    BracketedText run() {
      while (at < line.length()) {
        char c = line.charAt(at);
        if (c == '\\' && at + 1 < line.length() && "[]\\".indexOf(line.charAt(at + 1)) >= 0) {
          text.append(line.charAt(at + 1));
          at += 2;
        } else if (c == '[') {
          open();
        } else if (c == ']') {
          close();
        } else {
          text.append(c);
          at++;
        }
      }
      if (start != OUTSIDE) {
        throw wrong(ofMention() + " is not closed", "write ] behind its last word");
      }
      return new BracketedText(text.toString(), mentions);
    }

    private void open() {
      if (start != OUTSIDE) {
        throw wrong(ofMention() + " holds another", "mentions do not nest: close it first");
      }
      Matcher opening = OPENING.matcher(line).region(at, line.length());
      if (!opening.lookingAt()) {
        String seen = line.substring(at, Math.min(line.length(), at + SHOWN));
        throw wrong(
            "a bracket without number and space at '" + seen + "'",
            "write [1 before a mention, and \\[ for a bracket of the text");
      }
      int number = Integer.parseInt(opening.group(1));
      if (number != mentions.size() + 1) {
        throw wrong(
            "mention " + number + " where " + (mentions.size() + 1) + " was expected",
            "count mentions from 1 in the order of the text");
      }
      start = text.length();
      at = opening.end();
    }

    private void close() {
      if (start == OUTSIDE) {
        throw wrong("a ] without its [", "write \\] for a bracket of the text");
      }
      if (start == text.length()) {
        throw wrong(ofMention() + " is empty", "write the words of the mention");
      }
      mentions.add(new CharSpan(start, text.length()));
      start = OUTSIDE;
      at++;
    }

    private String ofMention() {
      return "mention " + (mentions.size() + 1);
    }

    private GoldException wrong(String detail, String advice) {
      return new GoldException(place, detail, advice);
    }
  }
}
