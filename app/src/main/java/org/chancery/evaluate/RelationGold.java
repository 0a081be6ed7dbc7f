package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.model.EventType;

/**
 * Gold relations: a sentence, the pair marked in it, and what the one does to the other.
 *
 * @param rows the rows in order
 * @param mergesYield whether the gold uses YIELD, the class of older PLOVER editions that CONCEDE
 *     and RETREAT were made of; both are then read as YIELD, in the gold as in the predictions
 */
public record RelationGold(List<Row> rows, boolean mergesYield) {

  private static final String YIELD = "YIELD";
  private static final String TYPE = "type";
  private static final String SENTENCE = "marked_sentence";
  private static final List<String> REQUIRED = List.of("sentence_id", TYPE, SENTENCE);

  /** Copies the rows. */
  public RelationGold {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param number counted from 1, without the header
   * @param type the label as the file has it: a name of {@link EventType}, or {@code YIELD}
   * @param sentence the sentence and its pair
   */
  public record Row(int number, String type, MarkedSentence sentence) {}

  /**
   * Reads tab-separated lines. The first line names the columns: {@code sentence_id}, {@code type},
   * {@code marked_sentence}, in any order; others are not looked at. There is no quoting. Empty
   * lines are passed over.
   *
   * @throws GoldException if a column is missing, a line is too short, a type is unknown or a
   *     sentence empty
   */
  public static RelationGold read(GoldFile file) {
    List<String> columns = List.of(file.lines().get(0).split("\t", -1));
    for (String column : REQUIRED) {
      if (!columns.contains(column)) {
        throw new GoldException(
            file.place(1),
            "no column '" + column + "'",
            "the first line must name the tab-separated columns " + String.join(", ", REQUIRED));
      }
    }
    List<Row> rows = new ArrayList<>();
    for (int line = 2; line <= file.lines().size(); line++) {
      String text = file.lines().get(line - 1);
      if (!text.isBlank()) {
        rows.add(row(file.place(line), rows.size() + 1, columns, text.split("\t", -1)));
      }
    }
    if (rows.isEmpty()) {
      throw new GoldException(file.name(), "a header and no row", "give a file with gold rows");
    }
    return new RelationGold(rows, rows.stream().anyMatch(row -> row.type().equals(YIELD)));
  }

  /** The label that a type is scored as. */
  String label(String type) {
    boolean yields = type.equals(EventType.CONCEDE.name()) || type.equals(EventType.RETREAT.name());
    return mergesYield && yields ? YIELD : type;
  }

  private static Row row(String place, int number, List<String> columns, String[] fields) {
    if (fields.length < columns.size()) {
      throw new GoldException(
          place,
          new Counted(fields.length, "field") + " for " + new Counted(columns.size(), "column"),
          "give each row a field for each column, with tabs between them");
    }
    String type = fields[columns.indexOf(TYPE)].strip();
    boolean known =
        type.equals(YIELD)
            || Arrays.stream(EventType.values()).anyMatch(each -> each.name().equals(type));
    if (!known) {
      throw new GoldException(
          place,
          "unknown type '" + type + "'",
          "write one of PLOVER's 16 types in capitals, or YIELD");
    }
    MarkedSentence sentence = MarkedSentence.parse(fields[columns.indexOf(SENTENCE)]);
    if (sentence.text().isBlank()) {
      throw new GoldException(place, "no sentence", "put one in column " + SENTENCE);
    }
    return new Row(number, type, sentence);
  }
}
