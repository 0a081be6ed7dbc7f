package org.chancery.actor.user;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * English words that open sentences and headlines with a capital, and are no names there.
 *
 * <p>Right: "Rice" and "Will" are words, "Putin" is none. Wrong: "Senate" and "Congress" are words
 * of it too, though news means the body.
 */
final class OrdinaryWords {

  private static final String FILE = "/org/chancery/actor/ordinary-words.txt";

  private final Set<String> words;

  private OrdinaryWords(Set<String> words) {
    this.words = words;
  }

  /** The words that Chancery ships with. */
  static OrdinaryWords shipped() {
    try (InputStream in = OrdinaryWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("built without " + FILE);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new OrdinaryWords(
          text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean contains(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }
}
