package org.chancery.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The beginning of a source, read to tell what it is, and the stream that it came from. */
final class Head {

  /** Enough to hold the head of most web pages and some lines of JSON. */
  private static final int HEAD_BYTES = 65_536;

  private final byte[] bytes;
  private final InputStream rest;

  private Head(byte[] bytes, InputStream rest) {
    this.bytes = bytes;
    this.rest = rest;
  }

  static Head of(InputStream in) throws IOException {
    return new Head(in.readNBytes(HEAD_BYTES), in);
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** The encoding that the byte order mark tells. */
  Optional<TextEncoding> marked() {
    return TextEncoding.byMark(bytes);
  }

  /** The characters, good enough to tell the kind: without a mark, each byte is one. */
  String characters() {
    TextEncoding encoding = marked().orElse(TextEncoding.UTF_8);
    int mark = encoding.markBytes(bytes);
    return new String(
        bytes,
        mark,
        bytes.length - mark,
        encoding.unitBytes() == 1 ? StandardCharsets.ISO_8859_1 : encoding.charset());
  }

  /** The whole source from its first byte. */
  InputStream whole() {
    return new SequenceInputStream(new ByteArrayInputStream(bytes), rest);
  }
}
