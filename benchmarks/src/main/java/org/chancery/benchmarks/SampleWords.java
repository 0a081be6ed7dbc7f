package org.chancery.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.CharSpan;
import org.chancery.model.Token;
import org.chancery.text.Tokenizer;

/** The words of the plain-text articles in the folder {@code samples}. */
final class SampleWords {

  private SampleWords() {}

  /**
   * The words of each paragraph.
   *
   * @throws IOException if the folder, given by the system property {@code chancery.root}, cannot
   *     be read
   */
  static List<List<String>> paragraphs() throws IOException {
    Path samples = Path.of(System.getProperty("chancery.root", "."), "samples");
    Tokenizer tokenizer = new Tokenizer();
    try (Stream<Path> files = Files.list(samples)) {
      List<Path> texts = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
      StringBuilder all = new StringBuilder();
      for (Path file : texts) {
        all.append(Files.readString(file)).append('\n');
      }
      return all.toString()
          .lines()
          .filter(line -> !line.isBlank())
          .map(line -> tokenizer.tokens(line, new CharSpan(0, line.length())))
          .map(tokens -> tokens.stream().map(Token::text).toList())
          .toList();
    }
  }
}
