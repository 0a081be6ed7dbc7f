package org.chancery.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.CharSpan;
import org.chancery.text.SentenceSplitter;

/** The sentences of the plain-text articles in the folder {@code samples}. */
final class SampleSentences {

  private SampleSentences() {}

  /** A line of an article with the places of its sentences. */
  record Paragraph(String text, List<CharSpan> sentences) {}

  /**
   * The lines that are not empty.
   *
   * @throws IOException if the folder, given by the system property {@code chancery.root}, cannot
   *     be read
   */
  static List<Paragraph> paragraphs() throws IOException {
    Path samples = Path.of(System.getProperty("chancery.root", "."), "samples");
    SentenceSplitter splitter = new SentenceSplitter();
    List<Paragraph> paragraphs = new ArrayList<>();
    try (Stream<Path> files = Files.list(samples)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          if (!line.isBlank()) {
            paragraphs.add(
                new Paragraph(line, splitter.split(line, new CharSpan(0, line.length()))));
          }
        }
      }
    }
    return paragraphs;
  }
}
