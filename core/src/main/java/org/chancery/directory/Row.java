package org.chancery.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One entry of a {@link Table}.
 *
 * @param file the name of the table's file
 * @param line its line, counted from 1
 * @param fields the field of each column; an empty field is an empty string
 */
public record Row(String file, int line, Map<String, String> fields) {

  /** Copies the fields. */
  public Row {
    fields = Map.copyOf(fields);
  }

  /** The field of a column that the table has; may be empty. */
  public String text(String column) {
    String field = fields.get(column);
    if (field == null) {
      throw new IllegalArgumentException("no column '" + column + "' in " + file);
    }
    return field;
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
