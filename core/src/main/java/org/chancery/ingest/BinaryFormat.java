package org.chancery.ingest;

import java.util.Arrays;
import java.util.Optional;

/** Formats known by their first bytes that people take for text files. */
enum BinaryFormat {
  PDF("a PDF file", "%PDF-"),
  ZIP("a zip archive or an Office document (docx, xlsx, odt, epub)", "PK\3\4"),
  OLE("an old Office document (doc, xls)", "\u00D0\u00CF\u0011\u00E0"),
  RTF("an RTF document", "{\\rtf"),
  GZIP("a gzip file", "\u001F\u008B"),
  BZIP2("a bzip2 file", "BZh"),
  XZ("an xz file", "\u00FD7zXZ\0"),
  ZSTANDARD("a Zstandard file", "(\u00B5/\u00FD"),
  PNG("a PNG image", "\u0089PNG"),
  JPEG("a JPEG image", "\u00FF\u00D8\u00FF"),
  GIF("a GIF image", "GIF8"),
  ELF("a program", "\u007FELF"),
  SQLITE("an SQLite database", "SQLite format 3\0");

  private final String name;
  private final String magic;

  BinaryFormat(String name, String magic) {
    this.name = name;
    this.magic = magic;
  }

  /** The format that the bytes begin as. */
  static Optional<BinaryFormat> of(byte[] head) {
    return Arrays.stream(values()).filter(format -> Magic.begins(head, format.magic)).findFirst();
  }

  /** How messages name it, with its article. */
  String described() {
    return name;
  }

  /** What to do with such a file. */
  String advice() {
    return switch (this) {
      case PDF, OLE, RTF -> "save its text first, as UTF-8";
      case ZIP -> "unpack it, or save its text first, as UTF-8";
      case GZIP, BZIP2, XZ, ZSTANDARD -> "unpack it first";
      case PNG, JPEG, GIF, ELF, SQLITE -> "give a text, a web page or JSON lines";
    };
  }
}
