package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.EventType;
import org.chancery.model.Mode;

/** The verb phrase of each type and mode, out of {@code phrases.tsv}. */
final class EventPhrases {

  private static final String ANY_MODE = "-";

  /**
   * What an actor does, without the actor: {@code consult with Norrin}, {@code consulted with
   * Norrin}.
   */
  record Phrase(String base, String past) {}

  private final Map<List<String>, String[]> cells = new HashMap<>();

  private EventPhrases() {}

  /** The table that comes with the program. */
  static EventPhrases shipped() {
    EventPhrases phrases = new EventPhrases();
    try (InputStream in = EventPhrases.class.getResourceAsStream("phrases.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the build left out phrases.tsv");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(row -> phrases.cells.put(List.of(row[0], row[1]), row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return phrases;
  }

  /**
   * The phrase of an event.
   *
   * @param recipients the words for the recipients; empty where there are none
   */
  Phrase phrase(EventType type, Optional<Mode> mode, Optional<String> recipients) {
    String[] row = cells.get(List.of(type.name(), mode.map(Mode::code).orElse(ANY_MODE)));
    if (row == null) {
      throw new IllegalStateException("phrases.tsv has no row for " + type + " " + mode);
    }
    String cell = recipients.isPresent() ? row[2] : row[3];
    int slash = cell.indexOf('/');
    String base = cell.substring(0, slash);
    String past = cell.substring(slash + 1);
    int space = past.indexOf(' ');
    String rest = space < 0 ? "" : past.substring(space);
    return new Phrase(filled(base + rest, recipients), filled(past, recipients));
  }

  private static String filled(String phrase, Optional<String> recipients) {
    return recipients.map(words -> phrase.replace("{}", words)).orElse(phrase);
  }
}
