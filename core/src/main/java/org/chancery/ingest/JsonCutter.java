package org.chancery.ingest;

import java.io.IOException;
import java.util.Optional;
import org.chancery.pipeline.IssueCode;

/**
 * Cuts JSON into objects: those of an array, or those that stand one after another. Looks at
 * brackets and strings only; whether a slice is good JSON is seen when it is read.
 */
final class JsonCutter implements Cutter {

  private static final String ADVICE =
      "give one JSON object, an array of objects, or one object on each line";

  private final UnitReader in;
  private final long maxBytes;
  private boolean inArray;
  private boolean arrayClosed;
  private boolean anything;

  JsonCutter(UnitReader in, long maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  @Override
  public Optional<Slice> next() throws IOException, Refused {
    while (true) {
      long position = in.position();
      long line = in.line();
      int unit = in.next();
      if (unit == UnitReader.END) {
        checkEnd(line);
        return Optional.empty();
      } else if (unit == '{' && !arrayClosed) {
        anything = true;
        return Optional.of(cut(new Slice(position, line, in.encoding(), maxBytes)));
      } else if (unit == '[' && !anything && !inArray) {
        inArray = true;
      } else if (unit == ']' && inArray) {
        inArray = false;
        arrayClosed = true;
      } else if (!isBetween(unit)) {
        throw Refused.at("line " + line, IssueCode.SOURCE_BAD_JSON_LINE, stray(unit), ADVICE);
      }
    }
  }

  private Slice cut(Slice slice) throws IOException {
    JsonNesting nesting = new JsonNesting();
    int unit = '{';
    while (unit != UnitReader.END) {
      slice.add(unit, in.position());
      nesting.take(unit);
      if (nesting.depth() == 0) {
        return slice;
      }
      unit = in.next();
    }
    // Cut short: reading the slice will say so, and the array's end is not missed as well.
    inArray = false;
    return slice;
  }

  private boolean isBetween(int unit) {
    return unit == ' ' || unit == '\t' || unit == '\r' || unit == '\n' || (unit == ',' && inArray);
  }

  private void checkEnd(long line) throws Refused {
    if (inArray) {
      throw Refused.at(
          "line " + line,
          IssueCode.SOURCE_BAD_JSON_LINE,
          "the array of JSON objects breaks off",
          "get the whole file again; the objects before were read");
    }
    if (arrayClosed && !anything) {
      throw Refused.empty("an empty JSON array");
    }
  }

  private static String stray(int unit) {
    String found = unit > ' ' && unit < 0x7F ? "\"" + (char) unit + "\"" : "something else";
    return found + " where a JSON object was expected";
  }
}
