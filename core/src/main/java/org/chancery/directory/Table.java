package org.chancery.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A data file of the directory: tab-separated, UTF-8, {@code #} opens a comment line, the first
 * other line names the columns.
 *
 * @param file its name within the directory ({@code countries.tsv})
 * @param version what its {@code # version:} line says; empty where it has none
 * @param sha256 hexadecimal SHA-256 of its bytes
 * @param rows its entries in order
 */
public record Table(String file, String version, String sha256, List<Row> rows) {

  private static final String VERSION = "# version:";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What the decoder puts in the place of bytes that are not UTF-8. */
  private static final char NOT_DECODED = '\uFFFD';

  /** Copies the rows. */
  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file of the directory that Chancery ships with.
   *
   * @param file its name within the directory
   * @param columns the columns that it must have, in order
   * @param faults told of lines with too few or too many fields and of wrong columns
   */
  public static Table shipped(String file, List<String> columns, Faults faults) {
    try (InputStream in = Table.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("the directory has no file '" + file + "'");
      }
      return read(file, in.readAllBytes(), columns, faults);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table out of its bytes.
   *
   * @param file the name for messages
   * @param bytes the whole file
   * @param columns the columns that it must have, in order
   * @param faults told of lines with too few or too many fields, of wrong columns and of bytes that
   *     are not UTF-8
   */
  public static Table read(String file, byte[] bytes, List<String> columns, Faults faults) {
    String version = "";
    boolean headed = false;
    List<Row> rows = new ArrayList<>();
    int line = 0;
    for (String text : lines(bytes)) {
      line++;
      if (text.indexOf(NOT_DECODED) >= 0) {
        faults.add(file, line, "not UTF-8");
      }
      if (text.startsWith("#") || text.isBlank()) {
        if (text.startsWith(VERSION)) {
          version = text.substring(VERSION.length()).strip();
        }
        continue;
      }
      List<String> fields = List.of(text.split("\t", -1));
      if (!headed) {
        headed = true;
        if (!fields.equals(columns)) {
          faults.add(file, line, "columns are " + fields + ", expected " + columns);
          break;
        }
      } else if (fields.size() != columns.size()) {
        faults.add(file, line, fields.size() + " fields, expected " + columns.size());
      } else {
        rows.add(new Row(file, line, columns, fields));
      }
    }
    if (!headed) {
      faults.add(file, 1, "no columns, expected " + columns);
    }
    return new Table(file, version, sha256(bytes), rows);
  }

  /** Without a byte order mark and without the carriage returns that some editors write. */
  private static String[] lines(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return unmarked.replace("\r\n", "\n").split("\n", -1);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
