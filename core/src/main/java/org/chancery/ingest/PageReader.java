package org.chancery.ingest;

import java.io.IOException;
import java.util.Optional;
import org.chancery.model.Origin;

/** Reads a source that is one article: a text or a web page. */
final class PageReader {

  private final Source source;
  private final ReadLimits limits;

  PageReader(Source source, ReadLimits limits) {
    this.source = source;
    this.limits = limits;
  }

  /** The page; at most one byte more than the limit is read of it. */
  SourceDocument read(Head head, boolean html) throws IOException, Refused {
    boolean utf16 = head.marked().filter(encoding -> encoding.unitBytes() == 2).isPresent();
    if (!utf16) {
      // Before its size is looked at: of a large binary file, "binary" is the better news.
      BinaryCheck.refuseControls(head.bytes());
    }
    if (source.bytes().orElse(0) > limits.maxArticleBytes()) {
      throw limits.tooLarge("", source.bytes().getAsLong());
    }
    byte[] bytes = head.whole().readNBytes((int) limits.maxArticleBytes() + 1);
    if (bytes.length > limits.maxArticleBytes()) {
      throw limits.tooLarge();
    }
    String characters = characters(bytes, html, utf16);
    if (WhiteSpace.only(characters)) {
      throw Refused.empty("white space only");
    }
    Origin origin = new Origin(source.name(), Sha256.of(bytes), 0, Optional.empty());
    return html
        ? new HtmlPage(origin, source.place(), characters)
        : new TextPage(origin, source.place(), characters);
  }

  private static String characters(byte[] bytes, boolean html, boolean utf16) throws Refused {
    if (!utf16) {
      BinaryCheck.refuseControls(bytes);
    }
    String characters = PageDecoder.decode(bytes, html);
    if (utf16) {
      BinaryCheck.refuseNul(characters, 2);
    }
    return characters;
  }
}
