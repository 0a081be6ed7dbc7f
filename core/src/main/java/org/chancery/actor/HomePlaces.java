package org.chancery.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.model.ActorCode;
import org.chancery.model.Token;
import org.chancery.model.TokenRange;

/**
 * Cities and regions that tell of what country the police or the protesters are "in Lagos". They
 * are no actors. Immutable.
 *
 * <p>Right: "protesters in Marseille" are of France. Wrong: "in Hyderabad" is India, where it is
 * Pakistan's.
 */
final class HomePlaces {

  /** A place in a sentence. */
  record Place(TokenRange range, ActorCode country) {}

  private record Name(List<String> words, ActorCode country) {}

  private static final String FILE = "home-places.txt";

  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  /** Reads the places that Chancery ships with. */
  HomePlaces() {
    try (InputStream in = Objects.requireNonNull(HomePlaces.class.getResourceAsStream(FILE), FILE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  private void add(String line) {
    ActorCode country = new ActorCode(line.substring(0, 3));
    for (String name : line.substring(line.indexOf(':') + 1).strip().split("\\|", -1)) {
      List<String> words = List.of(name.replace("'s", " 's").split(" ", -1));
      byFirstWord
          .computeIfAbsent(words.get(0), word -> new ArrayList<>())
          .add(new Name(words, country));
    }
  }

  /** The places of a sentence that no name of the directory lies over, in order. */
  List<Place> in(SentenceText text, AtomRow atoms) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      boolean free = atoms.isFree(i) || (isSurname(atoms, i) && text.is(i - 1, "in"));
      if (!free || !text.isCapital(i) || GivenNames.has(text.text(i - 1))) {
        continue;
      }
      for (Name name : byFirstWord.getOrDefault(text.text(i), List.of())) {
        if (stands(name, text, i)) {
          places.add(new Place(new TokenRange(i, i + name.words().size()), name.country()));
        }
      }
    }
    return places;
  }

  private static boolean isSurname(AtomRow atoms, int at) {
    return atoms
        .at(at)
        .filter(a -> a.uses().stream().allMatch(use -> use.kind() == NameUse.Kind.SURNAME))
        .isPresent();
  }

  /** The country of the place that a dateline names, be it in capitals: "LAGOS". */
  Optional<ActorCode> inDateline(List<Token> tokens) {
    String line =
        tokens.stream().map(Token::text).collect(Collectors.joining(" ")).toUpperCase(Locale.ROOT);
    return byFirstWord.values().stream()
        .flatMap(List::stream)
        .filter(
            name -> {
              String place = String.join(" ", name.words()).toUpperCase(Locale.ROOT);
              return line.equals(place) || line.startsWith(place + " ,");
            })
        .map(Name::country)
        .findFirst();
  }

  private static boolean stands(Name name, SentenceText text, int at) {
    for (int i = 1; i < name.words().size(); i++) {
      if (!name.words().get(i).equals(text.text(at + i))) {
        return false;
      }
    }
    return true;
  }
}
