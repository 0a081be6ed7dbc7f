package org.chancery.evaluate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.CharSpan;

/**
 * The line of an act in a bracketed corpus: {@code 1,2 > 3 ASSAULT/aerial +negation denied "bomb"
 * by 4}.
 */
final class ActLine {

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<actors>-|[0-9]+(?:,[0-9]+)*)\\s*(?<how>[>+])\\s*(?<recipients>-|[0-9]+(?:,[0-9]+)*)\\s+"
              + "(?<type>[A-Z]+(?:/[a-z-]+)?)\\s+(?:\\+(?<auxiliaries>[a-z,]+)\\s+)?"
              + "(?<status>[a-z]+)\\s+\"(?<trigger>[^\"]+)\"(?:#(?<nth>[0-9]{1,3}))?"
              + "(?:\\s+by\\s+(?<speaker>[0-9]+))?\\s*");

  private ActLine() {}

  /**
   * The act that a line says.
   *
   * @param sentence the text that its trigger stands in, and the mentions that it counts
   * @throws GoldException if it says none
   */
  static Act parse(String line, BracketedText sentence, String place) {
    Matcher found = SHAPE.matcher(line);
    if (!found.matches()) {
      throw new GoldException(
          place,
          "no act: '" + line + "'",
          "write: 1 > 2  TYPE/mode  +auxiliary  status  \"trigger\"  by 3, or none");
    }
    CharSpan trigger =
        trigger(
            found.group("trigger"),
            Optional.ofNullable(found.group("nth")),
            sentence.text(),
            place);
    return new ActFields(
            found.group("actors"),
            found.group("how"),
            found.group("recipients"),
            found.group("type"),
            orNone(found, "auxiliaries"),
            found.group("status"),
            orNone(found, "speaker"))
        .toAct(trigger, sentence.mentions(), place);
  }

  private static String orNone(Matcher found, String group) {
    return Optional.ofNullable(found.group(group)).orElse(ActFields.NONE);
  }

  private static CharSpan trigger(String words, Optional<String> nth, String text, String place) {
    int left = nth.map(Integer::parseInt).orElse(1);
    int at = -1;
    do {
      at = text.indexOf(words, at + 1);
      left--;
    } while (at >= 0 && left > 0);
    if (at < 0 || left < 0) {
      throw new GoldException(
          place,
          "the trigger \""
              + words
              + "\""
              + nth.map(n -> "#" + n).orElse("")
              + " does not stand there",
          "copy it from the text");
    }
    return new CharSpan(at, at + words.length());
  }
}
