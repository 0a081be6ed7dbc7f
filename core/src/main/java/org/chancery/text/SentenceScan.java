package org.chancery.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.model.CharSpan;

/**
 * One walk through one paragraph. Moves forward only: looks back at most {@link Lexicon#LONGEST}
 * characters and forward a bounded number of them, white space apart, so that time is linear.
 */
final class SentenceScan {

  private final String text;
  private final int to;
  private final Surroundings around;
  private final ListItems lists;
  private final StopRules rules;
  private final List<CharSpan> sentences = new ArrayList<>();

  /** Where the sentence that is being read began. */
  private int start;

  /** Every character of the sentence before this one is known to be no letter and no digit. */
  private int wordless;

  /** Whether an odd number of straight double quotation marks stands before this place. */
  private boolean quoteOpen;

  SentenceScan(String text, CharSpan within, Lexicon lexicon) {
    Objects.checkFromToIndex(within.start(), within.end(), text.length());
    this.text = text;
    this.to = within.end();
    this.around = new Surroundings(text, within, lexicon);
    this.lists = new ListItems(around);
    this.rules = new StopRules(text, within, lexicon, around);
    this.start = around.skipWhite(within.start());
    this.wordless = start;
  }

  List<CharSpan> sentences() {
    int at = start;
    while (at < to) {
      char c = text.charAt(at);
      if (Characters.isTerminator(c)) {
        at = afterStop(at);
      } else if (c == '\n' || c == '\r') {
        at = afterLineBreak(at);
      } else {
        if (c == '"') {
          quoteOpen = !quoteOpen;
        } else if (c > 127 && Characters.isBullet(c) && opensInlineItem(at)) {
          cut(at, at);
        }
        at++;
      }
    }
    cut(to, to);
    return sentences;
  }

  /** Decides about the stop at {@code stop} and says where to read on. */
  private int afterStop(int stop) {
    int end = endOfRun(stop);
    int next = around.skipWhite(end);
    int address = next > end ? around.skipTrailingAddress(next) : next;
    if (address > next) {
      end = address;
      next = around.skipWhite(address);
    }
    if (next < to && hasWordBefore(stop) && rules.isBoundary(start, stop, end, next)) {
      cut(end, next);
      return next;
    }
    return end;
  }

  /** The end of a run of stops with the quotation marks and brackets that close after it. */
  private int endOfRun(int stop) {
    int end = stop + 1;
    while (end < to) {
      char c = text.charAt(end);
      if (Characters.isTerminator(c) && !around.isWordAt(end + 1)) {
        end++;
      } else if (Characters.isTerminator(c) && Characters.isTerminator(text.charAt(end - 1))) {
        end++;
      } else if (closes(end)) {
        quoteOpen ^= c == '"';
        end++;
      } else if (Characters.isWhite(c)) {
        int next = around.skipWhite(end);
        if (!around.isLooseStop(next) && !closesLoosely(next)) {
          return end;
        }
        quoteOpen ^= text.charAt(next) == '"';
        end = next + 1;
      } else {
        return end;
      }
    }
    return end;
  }

  /** Whether the mark at {@code at}, which touches the stop before it, closes what was open. */
  private boolean closes(int at) {
    char c = text.charAt(at);
    if (c == '"') {
      return quoteOpen || !around.isWordAt(at + 1);
    }
    if (c == '\'' || c == '’') {
      return !around.isWordAt(at + 1);
    }
    return Characters.isClosingQuote(c) || Characters.isClosingBracket(c);
  }

  /** Whether a mark with white space around it closes what was open: {@code talks. ” He left}. */
  private boolean closesLoosely(int at) {
    if (at >= to || (at + 1 < to && !Characters.isWhite(text.charAt(at + 1)))) {
      return false;
    }
    char c = text.charAt(at);
    return (c == '"' && quoteOpen) || c == '”' || c == '»' || Characters.isClosingBracket(c);
  }

  private int afterLineBreak(int at) {
    int next = around.skipWhite(at);
    if (next < to && (around.hasEmptyLine(at, next) || lists.opensItem(start, at, next))) {
      cut(at, next);
    }
    return next;
  }

  private boolean opensInlineItem(int at) {
    return at > start && Characters.isWhite(text.charAt(at - 1)) && hasWordBefore(at);
  }

  private boolean hasWordBefore(int at) {
    while (wordless < at && !Characters.isWord(text.charAt(wordless))) {
      wordless++;
    }
    return wordless < at;
  }

  /** Ends the sentence at {@code end}, white space before it left out; the next begins at next. */
  private void cut(int end, int next) {
    int last = end;
    while (last > start && Characters.isWhite(text.charAt(last - 1))) {
      last--;
    }
    if (last > start) {
      sentences.add(new CharSpan(start, last));
    }
    start = next;
    wordless = next;
  }
}
