package org.chancery.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.model.Context;
import org.chancery.model.EventType;
import org.chancery.model.Mode;

/**
 * Reads the three tables beside this class: fields set off by tabs, the first line names the
 * columns, {@code #} opens a comment line. They are part of the program, so a fault in them is a
 * fault of the program and is thrown.
 */
final class CameoTables {

  private CameoTables() {}

  static List<CameoEntry> entries() {
    List<CameoEntry> entries = new ArrayList<>();
    for (List<String> row : rows("cameo.tsv")) {
      Optional<PloverCoding> coding =
          row.get(1).isEmpty()
              ? Optional.empty()
              : Optional.of(coding(row.get(1), row.get(2), row.get(3)));
      entries.add(new CameoEntry(new CameoCode(row.get(0)), coding, row.get(4)));
    }
    return List.copyOf(entries);
  }

  static List<CameoChoice> choices() {
    List<CameoChoice> choices = new ArrayList<>();
    for (List<String> row : rows("cameo-choices.tsv")) {
      choices.add(
          new CameoChoice(
              coding(row.get(0), row.get(1), row.get(2)), new CameoCode(row.get(3)), row.get(4)));
    }
    return List.copyOf(choices);
  }

  static List<CameoChange> changes() {
    List<CameoChange> changes = new ArrayList<>();
    for (List<String> row : rows("cameo-changes.tsv")) {
      changes.add(
          new CameoChange(
              new CameoCode(row.get(0)), row.get(1), row.get(2), row.get(3), row.get(4)));
    }
    return List.copyOf(changes);
  }

  private static PloverCoding coding(String typeName, String modeCode, String contextCodes) {
    EventType type = EventType.valueOf(typeName);
    Optional<Mode> mode = Plover.mode(type, modeCode);
    if (mode.isEmpty() && !modeCode.isEmpty()) {
      throw new IllegalStateException("no mode '" + modeCode + "' of " + type);
    }
    TreeSet<Context> contexts = new TreeSet<>();
    for (String code : contextCodes.split("\\|", -1)) {
      if (!code.isEmpty()) {
        contexts.add(
            Plover.context(code)
                .orElseThrow(() -> new IllegalStateException("no context '" + code + "'")));
      }
    }
    return new PloverCoding(type, mode, contexts);
  }

  private static List<List<String>> rows(String resource) {
    List<String> lines =
        text(resource).lines().filter(line -> !line.startsWith("#")).skip(1).toList();
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines) {
      List<String> row = List.of(line.split("\t", -1));
      if (row.size() != 5) {
        throw new IllegalStateException(resource + ": five fields wanted in '" + line + "'");
      }
      rows.add(row);
    }
    return rows;
  }

  private static String text(String resource) {
    try (InputStream in = CameoTables.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
