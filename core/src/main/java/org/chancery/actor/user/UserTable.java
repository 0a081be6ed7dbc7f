package org.chancery.actor.user;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.directory.Remark;
import org.chancery.directory.Row;

/** Reads the lines of a table that a user brings; a line that is no row is remarked upon. */
final class UserTable {

  static final String LEFT_OUT = "the line is left out";

  private static final String VERSION = "# version:";

  private final UserFile file;
  private final List<String> columns;
  private final List<Remark> remarks;
  private final List<Row> rows = new ArrayList<>();
  private String version = "";
  private boolean headed;

  private UserTable(UserFile file, List<String> columns, List<Remark> remarks) {
    this.file = file;
    this.columns = columns;
    this.remarks = remarks;
  }

  /** Reads a table of a known form; remarks go to {@code remarks}. */
  static UserTable read(UserFile file, UserFormat format, List<Remark> remarks) {
    UserTable table = new UserTable(file, format.columns(), remarks);
    table.readLines();
    return table;
  }

  /** The rows in order. */
  List<Row> rows() {
    return List.copyOf(rows);
  }

  /** What its {@code # version:} line says; empty where it has none. */
  String version() {
    return version;
  }

  private void readLines() {
    byte[] bytes = file.bytes();
    int number = 0;
    int start = 0;
    while (start < bytes.length) {
      number++;
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      readLine(ByteBuffer.wrap(bytes, start, end - start), number, end == bytes.length);
      start = end + 1;
    }
  }

  private void readLine(ByteBuffer bytes, int number, boolean open) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      fault(number, "", "not UTF-8");
      return;
    }
    String line = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    line = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
    if (line.isBlank() || line.startsWith("#")) {
      version = line.startsWith(VERSION) ? line.substring(VERSION.length()).strip() : version;
    } else if (open) {
      fault(number, shown(line), "the last line has no end: the file may be cut short");
    } else if (!headed) {
      headed = true;
    } else {
      add(List.of(line.split("\t", -1)), number);
    }
  }

  private void add(List<String> fields, int number) {
    String shown = shown(String.join("\t", fields));
    if (fields.size() != columns.size()) {
      fault(number, shown, fields.size() + " fields, expected " + columns.size());
    } else if (fields.stream().anyMatch(UserTable::hasControls)) {
      fault(number, shown, "a character that cannot be printed");
    } else {
      rows.add(new Row(file.name(), number, columns, fields));
    }
  }

  private static boolean hasControls(String field) {
    return field.chars().anyMatch(c -> Character.isISOControl(c) || c == '\uFFFD');
  }

  /** A line for a message: tabs made visible. */
  static String shown(String line) {
    return line.replace("\t", " | ");
  }

  private void fault(int line, String text, String why) {
    remarks.add(Remark.fault(file.name(), line, text, why, LEFT_OUT));
  }
}
