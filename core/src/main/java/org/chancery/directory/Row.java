package org.chancery.directory;

import java.util.List;
import java.util.Optional;

/**
 * One entry of a {@link Table}.
 *
 * @param file the name of the table's file
 * @param line its line, counted from 1
 * @param columns the table's columns
 * @param fields the field of each column; an empty field is an empty string
 */
public record Row(String file, int line, List<String> columns, List<String> fields) {

  /** Copies the lists. */
  public Row {
    columns = List.copyOf(columns);
    fields = List.copyOf(fields);
  }

  /** The field of a column that the table has; may be empty. */
  public String text(String column) {
    int index = columns.indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException("no column '" + column + "' in " + file);
    }
    return fields.get(index);
  }

  /** The field, or nothing where it is empty. */
  public Optional<String> optional(String column) {
    String field = text(column);
    return field.isEmpty() ? Optional.empty() : Optional.of(field);
  }

  /** The parts of a field that lists several, set off by {@code |}; none where it is empty. */
  public List<String> list(String column) {
    String field = text(column);
    return field.isEmpty() ? List.of() : List.of(field.split("\\|", -1));
  }
}
