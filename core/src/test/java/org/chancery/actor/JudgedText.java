package org.chancery.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.Chancery;
import org.chancery.model.ArticleRecord;
import org.chancery.model.CharSpan;
import org.chancery.model.Mention;

/**
 * A judged text with one place marked in it, and the record that the coder makes of it.
 *
 * @param id its name in the table
 * @param record what the coder made of it
 * @param marked the marked words
 * @param labels the columns behind the text
 */
record JudgedText(String id, ArticleRecord record, CharSpan marked, List<String> labels) {

  /** The rows of a table: id, day, text with one place in square brackets, labels. */
  static List<JudgedText> read(String table, Chancery chancery) {
    try (InputStream in = JudgedText.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalArgumentException("no table '" + table + "'");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> of(Arrays.asList(line.split("\t", -1)), chancery))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JudgedText of(List<String> fields, Chancery chancery) {
    String text = fields.get(2);
    int start = text.indexOf('[');
    int end = text.indexOf(']') - 1;
    String plain = text.replace("[", "").replace("]", "");
    ArticleRecord record =
        chancery.code(chancery.sentenceArticle(plain, Optional.of(LocalDate.parse(fields.get(1)))));
    int shift = record.article().text().indexOf(plain);
    return new JudgedText(
        fields.get(0),
        record,
        new CharSpan(start + shift, end + shift),
        fields.subList(3, fields.size()));
  }

  /** The mention that has most in common with the marked words. */
  Optional<Mention> mention() {
    return record.mentions().stream()
        .filter(mention -> mention.span().overlaps(marked))
        .max(Comparator.comparingInt(mention -> common(mention.span())));
  }

  private int common(CharSpan span) {
    int shared = Math.min(span.end(), marked.end()) - Math.max(span.start(), marked.start());
    int more = span.length() + marked.length() - 2 * shared;
    return 1000 * shared - more;
  }

  /** A name without accents, marks and capitals, so that spellings can be compared. */
  static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }

  @Override
  public String toString() {
    return id + " «" + marked.in(record.article().text()) + "» " + labels;
  }
}
