package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.CharSpan;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/**
 * Finds the names of a sentence whose words are not written as the directory writes them: headlines
 * in capitals, and words with a prefix or suffix of their own ("then-President", "Veldian-led").
 *
 * <p>Right: "VELDIA SLAMS U.S." holds Veldia and the U.S. Wrong: "US AND THEM", where the pronoun
 * is taken for the country.
 */
final class Respelling {

  private static final List<String> PREFIXES = List.of("then-", "ex-", "vice-", "deputy-");
  private static final List<String> SUFFIXES = List.of("-led", "-elect", "-designate");

  /** Abbreviations that are words in a headline of capitals. */
  private static final Set<String> WORDS_IN_CAPITALS =
      Words.of("WHO MAY SO IT HE SHE AN TO ON ARE CAN AM PM DO GO ME NO UP");

  private static final int MAX_ABBREVIATION = 5;

  private final AtomFinder finder;

  Respelling(AtomFinder finder) {
    this.finder = finder;
  }

  /** One slot a token, as {@link AtomFinder#atoms}. */
  List<Optional<Atom>> atoms(Sentence sentence, SentenceText text) {
    if (text.style() == SentenceText.Style.CAPITALS) {
      return merged(text, finder.atoms(sentence), inCapitals(sentence));
    }
    List<Optional<Atom>> written = finder.atoms(sentence);
    return hasStem(sentence, text)
        ? filled(written, finder.atoms(with(sentence, Respelling::stem)))
        : written;
  }

  private static boolean hasStem(Sentence sentence, SentenceText text) {
    for (int i = 0; i < text.size(); i++) {
      Token token = sentence.tokens().get(i);
      if (text.lower(i).indexOf('-') > 0 && !stem(token).equals(token)) {
        return true;
      }
    }
    return false;
  }

  /** The atoms of words in capitals, read as if each had but one: "MARROW" as "Marrow". */
  List<Optional<Atom>> inCapitals(Sentence sentence) {
    return finder.atoms(with(sentence, Respelling::capitalized));
  }

  private static Sentence with(
      Sentence sentence, java.util.function.UnaryOperator<Token> respelling) {
    return new Sentence(
        sentence.index(),
        sentence.part(),
        sentence.paragraph(),
        sentence.span(),
        sentence.tokens().stream().map(respelling).toList());
  }

  /** Of an abbreviation the atom as written, of anything else the one in small letters. */
  private static List<Optional<Atom>> merged(
      SentenceText text, List<Optional<Atom>> written, List<Optional<Atom>> small) {
    List<Optional<Atom>> merged = new ArrayList<>();
    while (merged.size() < text.size()) {
      int at = merged.size();
      Optional<Atom> chosen =
          written.get(at).filter(atom -> isAbbreviation(text, atom)).or(() -> small.get(at));
      merged.add(chosen);
      for (int i = 1; chosen.isPresent() && i < chosen.get().range().length(); i++) {
        merged.add(Optional.empty());
      }
    }
    return merged;
  }

  private static boolean isAbbreviation(SentenceText text, Atom atom) {
    String word = text.text(atom.range().first());
    return atom.range().length() == 1
        && word.length() <= MAX_ABBREVIATION
        && !WORDS_IN_CAPITALS.contains(word)
        && atom.agent().isEmpty();
  }

  private static List<Optional<Atom>> filled(
      List<Optional<Atom>> written, List<Optional<Atom>> stems) {
    List<Optional<Atom>> filled = new ArrayList<>(written);
    int free = 0;
    for (int i = 0; i < filled.size(); i++) {
      if (filled.get(i).isPresent()) {
        free = Math.max(free, filled.get(i).get().range().end());
      } else if (i >= free && stems.get(i).filter(a -> isFree(a, written)).isPresent()) {
        filled.set(i, stems.get(i));
        free = stems.get(i).get().range().end();
      }
    }
    return filled;
  }

  private static boolean isFree(Atom atom, List<Optional<Atom>> written) {
    for (int i = atom.range().first(); i < atom.range().end(); i++) {
      if (written.get(i).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** "VELDIA" as "Veldia", "AND" as "and". */
  private static Token capitalized(Token token) {
    String small = token.text().toLowerCase(Locale.ROOT);
    if (small.length() != token.text().length() || SentenceText.SMALL.contains(small)) {
      return small.length() == token.text().length() ? new Token(token.span(), small) : token;
    }
    StringBuilder text = new StringBuilder(small);
    for (int i = 0; i < text.length(); i++) {
      boolean first = i == 0 || text.charAt(i - 1) == '-';
      text.setCharAt(i, first ? Character.toUpperCase(text.charAt(i)) : text.charAt(i));
    }
    return new Token(token.span(), text.toString());
  }

  /** "then-President" as "President", "Veldian-led" as "Veldian". */
  private static Token stem(Token token) {
    String small = token.text().toLowerCase(Locale.ROOT);
    int start = token.span().start();
    for (String prefix : PREFIXES) {
      if (small.startsWith(prefix) && small.length() > prefix.length() + 1) {
        return new Token(
            new CharSpan(start + prefix.length(), token.span().end()),
            token.text().substring(prefix.length()));
      }
    }
    for (String suffix : SUFFIXES) {
      if (small.endsWith(suffix) && small.length() > suffix.length() + 1) {
        int end = token.text().length() - suffix.length();
        return new Token(new CharSpan(start, start + end), token.text().substring(0, end));
      }
    }
    return token;
  }
}
