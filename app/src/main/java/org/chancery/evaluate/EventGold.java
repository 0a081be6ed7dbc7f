package org.chancery.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.model.EventType;

/**
 * Gold events: texts, and what happens in them.
 *
 * @param texts the texts in the order of their first lines
 */
public record EventGold(List<Text> texts) {

  /** Copies the texts. */
  public EventGold {
    texts = List.copyOf(texts);
  }

  /**
   * A text.
   *
   * @param ids the identifiers of its lines, in order
   * @param date the day to work out its dates from
   * @param text what is coded
   * @param types the types of its events
   * @param triples its events in codes
   */
  public record Text(
      List<String> ids,
      Optional<LocalDate> date,
      String text,
      SortedSet<EventType> types,
      SortedSet<Triple> triples) {

    /** Copies the collections. */
    public Text {
      ids = List.copyOf(ids);
      types = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(types));
      triples = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(triples));
    }

    /** The same text with the events of another of its lines beside its own. */
    Text with(Text other) {
      List<String> allIds = new ArrayList<>(ids);
      other.ids.stream().filter(id -> !ids.contains(id)).forEach(allIds::add);
      SortedSet<EventType> allTypes = new TreeSet<>(types);
      allTypes.addAll(other.types);
      SortedSet<Triple> allTriples = new TreeSet<>(triples);
      allTriples.addAll(other.triples);
      return new Text(allIds, date, text, allTypes, allTriples);
    }
  }

  /**
   * Reads PLOVER JSON lines. A line is an event, and several lines with the same text are the
   * events of that text; the date of the first one counts. Of the fields {@code id}, {@code text}
   * and {@code event} are needed, {@code date}, {@code actor} and {@code recipient} are read,
   * others are not looked at. A line whose {@code event} is empty holds a text without an event.
   *
   * @throws GoldException if a line is not such an object
   */
  public static EventGold read(GoldFile file) {
    Map<String, Text> texts = new LinkedHashMap<>();
    for (int line = 1; line <= file.lines().size(); line++) {
      String json = file.lines().get(line - 1);
      if (!json.isBlank()) {
        Text text = GoldEventLine.parse(json, file.place(line)).toText();
        texts.merge(text.text(), text, Text::with);
      }
    }
    return new EventGold(List.copyOf(texts.values()));
  }
}
