package org.chancery.ingest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.pipeline.Issue;
import org.chancery.pipeline.IssueCode;

/** What reading one source gave. */
record Reading(List<SourceDocument> documents, List<Issue> issues) {

  static Reading of(Source source, InputStream standardInput, ReadLimits limits) {
    List<SourceDocument> documents = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    new SourceReader(limits).read(source, standardInput, documents::add, issues::add);
    return new Reading(documents, issues);
  }

  static Reading ofFile(String name) {
    return of(Source.named(name), InputStream.nullInputStream(), ReadLimits.standard());
  }

  /** Of bytes on standard input. */
  static Reading of(byte[] bytes) {
    return of(Source.named("-"), new ByteArrayInputStream(bytes), ReadLimits.standard());
  }

  /** Of characters, in UTF-8, on standard input. */
  static Reading of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  List<IssueCode> codes() {
    return issues.stream().map(Issue::code).toList();
  }

  /** The characters of each document. */
  List<String> texts() {
    return documents.stream().map(Reading::text).toList();
  }

  private static String text(SourceDocument document) {
    if (document instanceof TextPage page) {
      return page.text();
    }
    return document instanceof HtmlPage page ? page.html() : ((FieldedText) document).text();
  }
}
