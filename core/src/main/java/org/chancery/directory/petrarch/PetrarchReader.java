package org.chancery.directory.petrarch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.directory.Remark;

/**
 * Reads a dictionary line by line. A line that cannot be read is left out and remarked upon; the
 * rest is read. For one call of {@link #read}.
 *
 * <p>A line that begins with {@code +} is a synonym, one that is indented or begins with a bracket
 * has codes of the entry above, one with a tilde in its brackets is an agent, every other is the
 * name of a new entry. An entry without a code stands for nobody and is left out: what follows it
 * without a {@code +} is another entry, however alike they look.
 */
public final class PetrarchReader {

  private static final Pattern BRACKETS =
      Pattern.compile(
          "(?m)^[^#;\\n]*\\[(~?[A-Z]{3}([A-Z0-9]{3})*~?|---|###)([ <>][-<> 0-9]*)?[]}]");

  /** What the decoder of another program put in the place of a letter that it could not read. */
  private static final char LOST = '\uFFFD';

  private static final String LEFT_OUT = "the line is left out";

  private final String file;
  private final Comments comments = new Comments();
  private final AgentLines agentLines = new AgentLines();
  private final List<PetrarchActor> actors = new ArrayList<>();
  private final List<PetrarchAgent> agents = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final List<PetrarchName> names = new ArrayList<>();
  private final List<PetrarchCode> codes = new ArrayList<>();
  private boolean faultyCodes;

  /** Reads a file of this name. */
  public PetrarchReader(String file) {
    this.file = file;
  }

  /** Whether a text has a line with a code in brackets, as every dictionary has. */
  public static boolean recognises(String text) {
    return BRACKETS.matcher(text).find();
  }

  /** Reads a whole dictionary. */
  public PetrarchDictionary read(byte[] bytes) {
    int line = 0;
    int start = bytes.length >= 3 && isByteOrderMark(bytes) ? 3 : 0;
    while (start < bytes.length) {
      line++;
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      readLine(bytes, start, end, line);
      start = end + 1;
    }
    finishEntry();
    if (comments.isOpen()) {
      fault(line, "", "a comment '<!--' is not closed", "all behind it is left out");
    }
    remarks.sort(Comparator.comparingInt(Remark::line));
    return new PetrarchDictionary(file, actors, agents, remarks);
  }

  private static boolean isByteOrderMark(byte[] bytes) {
    return bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
  }

  private void readLine(byte[] bytes, int start, int end, int number) {
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes, start, end - start))
              .toString();
    } catch (CharacterCodingException e) {
      fault(number, "", "not UTF-8", LEFT_OUT);
      return;
    }
    Comments.Line line = comments.strip(text);
    if (line.content().isBlank()) {
      return;
    }
    if (line.content().chars().anyMatch(c -> c == LOST || (c < ' ' && c != '\t'))) {
      fault(number, line.content().strip(), "a letter was lost in the file", LEFT_OUT);
      return;
    }
    try {
      readContent(line, number);
    } catch (IllegalArgumentException e) {
      fault(number, line.content().strip(), String.valueOf(e.getMessage()), LEFT_OUT);
    }
  }

  private void readContent(Comments.Line line, int number) {
    String content = line.content();
    String text = content.strip();
    if (agentLines.isSet(text)) {
      agentLines.define(text);
    } else if (text.startsWith("+")) {
      synonym(new PetrarchName(text.substring(1).strip(), number, line.comment()));
    } else if (text.startsWith("[") || Character.isWhitespace(content.charAt(0))) {
      codesOf(text, number, line.comment());
    } else if (text.contains("~")) {
      finishEntry();
      agents.addAll(agentLines.agents(text, file, number, line.comment()));
    } else {
      entry(text, number, line.comment());
    }
  }

  private void entry(String text, int number, String comment) {
    finishEntry();
    int bracket = text.indexOf('[');
    String name = (bracket < 0 ? text : text.substring(0, bracket)).strip();
    names.add(checked(new PetrarchName(name, number, comment)));
    if (bracket >= 0) {
      readCodes(text.substring(bracket), number, comment);
    }
  }

  private void synonym(PetrarchName name) {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a synonym with no entry above it");
    }
    if (name.text().indexOf('[') >= 0) {
      throw new IllegalArgumentException("a synonym with a code of its own");
    }
    names.add(checked(name));
  }

  private static PetrarchName checked(PetrarchName name) {
    if (name.words().isEmpty()) {
      throw new IllegalArgumentException("an empty name");
    }
    return name;
  }

  private void codesOf(String text, int number, String comment) {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("an indented line with no entry above it");
    }
    if (text.indexOf('[') < 0) {
      throw new IllegalArgumentException("an indented line without a code in brackets");
    }
    readCodes(text, number, comment);
  }

  /** Reads all codes of a line; those that are wrong are left out, each with its remark. */
  private void readCodes(String text, int number, String comment) {
    List<String> texts;
    try {
      texts = Bracketed.texts(text);
    } catch (IllegalArgumentException e) {
      faultyCodes = true;
      fault(number, text, String.valueOf(e.getMessage()), "the code is left out");
      return;
    }
    for (String inside : texts) {
      try {
        codes.add(Bracketed.code(inside, number, comment));
      } catch (IllegalArgumentException e) {
        faultyCodes = true;
        fault(number, text, String.valueOf(e.getMessage()), "the code is left out");
      }
    }
  }

  private void finishEntry() {
    if (!names.isEmpty()) {
      PetrarchName name = names.get(0);
      if (!codes.isEmpty()) {
        actors.add(new PetrarchActor(name, names.subList(1, names.size()), codes, file));
      } else if (faultyCodes) {
        fault(name.line(), name.text(), "none of its codes can be read", "the entry is left out");
      } else {
        fault(name.line(), name.text(), "an entry without a code", "the entry is left out");
      }
    }
    names.clear();
    codes.clear();
    faultyCodes = false;
  }

  private void fault(int line, String text, String why, String done) {
    remarks.add(Remark.fault(file, line, text, why, done));
  }
}
