package org.chancery.actor.user;

import java.util.List;
import java.util.Optional;
import org.chancery.actor.ActorTables;
import org.chancery.directory.petrarch.PetrarchReader;

/** The forms that a user's file may have, each known by what stands in the file. */
enum UserFormat {
  /** The project's countries. */
  COUNTRIES("countries", ActorTables.COUNTRIES),
  /** The project's people. */
  PEOPLE("people", ActorTables.PEOPLE),
  /** The project's organisations. */
  ORGANISATIONS("organisations", ActorTables.ORGANISATIONS),
  /** The project's agent nouns. */
  AGENTS("agents", ActorTables.AGENTS),
  /** The project's names that are no actors. */
  NOT_ACTORS("not-actors", ActorTables.NOT_ACTORS),
  /** An actor or agent dictionary of PETRARCH or TABARI. */
  PETRARCH("PETRARCH dictionary", List.of());

  private final String label;

  /** The line that names its columns; empty of a dictionary. */
  private final String columnLine;

  UserFormat(String label, List<String> columns) {
    this.label = label;
    this.columnLine = String.join("\t", columns);
  }

  /** What a report calls it. */
  String label() {
    return label;
  }

  /** The columns of a table; none of a dictionary. */
  List<String> columns() {
    return columnLine.isEmpty() ? List.of() : List.of(columnLine.split("\t"));
  }

  /** The form of a text, by the line that names its columns or by codes in brackets. */
  static Optional<UserFormat> of(String text) {
    String first = columnLine(text);
    for (UserFormat format : values()) {
      if (!format.columnLine.isEmpty() && first.equals(format.columnLine)) {
        return Optional.of(format);
      }
    }
    return PetrarchReader.recognises(text) ? Optional.of(PETRARCH) : Optional.empty();
  }

  /**
   * Why a text has none of the forms: its columns are nearly those of a table, or are not there.
   */
  static String whyNone(String text) {
    List<String> found = List.of(columnLine(text).split("\t", -1));
    if (found.size() == 1 && found.get(0).isEmpty()) {
      return "holds nothing but comments";
    }
    for (UserFormat format : values()) {
      if (found.size() > 1 && sharesColumns(found, format.columns())) {
        return "the columns are "
            + found
            + ", those of "
            + format.label
            + " are "
            + format.columns();
      }
    }
    return "neither a table, which begins with a line that names its columns, nor a PETRARCH"
        + " dictionary, which has codes in brackets";
  }

  private static boolean sharesColumns(List<String> found, List<String> columns) {
    long shared = found.stream().filter(columns::contains).count();
    return 2 * shared > found.size() && columns.contains(found.get(0));
  }

  /** The number of the line that names the columns, counted from 1. */
  static int columnLineNumber(String text) {
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        return number;
      }
    }
    return 1;
  }

  private static String columnLine(String text) {
    String line = text.split("\n", -1)[columnLineNumber(text) - 1];
    String whole = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    return whole.isBlank() || whole.startsWith("#") ? "" : whole;
  }
}
