package org.chancery.cli;

import java.io.IOException;
import java.util.List;
import org.chancery.model.ArticleRecord;
import org.chancery.record.PloverJson;
import org.chancery.record.RecordJson;

/** Where records go, in the order of the input. */
@FunctionalInterface
interface RecordSink {

  /** Writes a record. */
  void write(ArticleRecord record) throws IOException;

  /** A record a line. */
  static RecordSink json(Output output) {
    RecordJson json = new RecordJson();
    return record -> output.line(json.write(record));
  }

  /** An event a line. */
  static RecordSink plover(Output output) {
    PloverJson json = new PloverJson();
    return record -> lines(output, json.write(record));
  }

  /** For a person. */
  static RecordSink readable(Output output, Style style, int columns) {
    ReadableRecord readable = new ReadableRecord(style, columns, EventPhrases.shipped());
    return record -> lines(output, readable.lines(record));
  }

  private static void lines(Output output, List<String> lines) throws IOException {
    for (String line : lines) {
      output.line(line);
    }
  }
}
