package org.chancery.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The encodings that are read. */
enum TextEncoding {
  UTF_8("UTF-8", StandardCharsets.UTF_8, 1, "\u00EF\u00BB\u00BF"),
  UTF_16LE("UTF-16", StandardCharsets.UTF_16LE, 2, "\u00FF\u00FE"),
  UTF_16BE("UTF-16", StandardCharsets.UTF_16BE, 2, "\u00FE\u00FF"),
  /** Holds ISO-8859-1 too: the two differ only in bytes 0x80 to 0x9F, controls in the latter. */
  WINDOWS_1252("windows-1252", Charset.forName("windows-1252"), 1, "");

  // WHATWG Encoding Standard, section 4.2, "Names and labels".
  private static final List<String> UTF_8_LABELS =
      List.of(
          "utf-8",
          "utf8",
          "unicode-1-1-utf-8",
          "unicode11utf8",
          "unicode20utf8",
          "x-unicode20utf8");
  // A page whose declaration could be read as ASCII is not UTF-16, whatever it says; the HTML
  // standard (13.2.3.2, "prescan a byte stream") reads it as UTF-8.
  private static final List<String> UTF_16_LABELS =
      List.of("utf-16", "utf-16le", "utf-16be", "unicode", "ucs-2");
  private static final List<String> WINDOWS_1252_LABELS =
      List.of(
          "windows-1252",
          "cp1252",
          "x-cp1252",
          "iso-8859-1",
          "iso8859-1",
          "iso88591",
          "iso_8859-1",
          "iso_8859-1:1987",
          "iso-ir-100",
          "csisolatin1",
          "latin1",
          "l1",
          "cp819",
          "ibm819",
          "ascii",
          "us-ascii",
          "ansi_x3.4-1968");

  private final String label;
  private final Charset charset;
  private final int unitBytes;
  private final String mark;

  TextEncoding(String label, Charset charset, int unitBytes, String mark) {
    this.label = label;
    this.charset = charset;
    this.unitBytes = unitBytes;
    this.mark = mark;
  }

  /** The encoding whose byte order mark the bytes begin with. */
  static Optional<TextEncoding> byMark(byte[] bytes) {
    return Arrays.stream(values())
        .filter(encoding -> !encoding.mark.isEmpty())
        .filter(encoding -> Magic.begins(bytes, encoding.mark))
        .findFirst();
  }

  /** The encoding that a web page means by a label, as the WHATWG Encoding Standard maps them. */
  static Optional<TextEncoding> byLabel(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    if (UTF_8_LABELS.contains(lower) || UTF_16_LABELS.contains(lower)) {
      return Optional.of(UTF_8);
    }
    return WINDOWS_1252_LABELS.contains(lower) ? Optional.of(WINDOWS_1252) : Optional.empty();
  }

  /** How messages name it. */
  String label() {
    return label;
  }

  Charset charset() {
    return charset;
  }

  /** Bytes of one code unit: 1 or 2. */
  int unitBytes() {
    return unitBytes;
  }

  /** Bytes of the byte order mark, 0 where {@code bytes} does not begin with it. */
  int markBytes(byte[] bytes) {
    return Magic.begins(bytes, mark) ? mark.length() : 0;
  }
}
