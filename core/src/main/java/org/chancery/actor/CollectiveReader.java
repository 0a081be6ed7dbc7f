package org.chancery.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Sentence;
import org.chancery.model.TokenRange;

/**
 * Finds words that stand for two parties named before: "the two countries", "both sides", "the two
 * heads of state". Right: "two men drowned" stands for nobody named before. Wrong: "Two presidents
 * meet", a headline on the two, does not either.
 */
final class CollectiveReader {

  /** Whom the words stand for. */
  enum Pair {
    COUNTRIES,
    GOVERNMENTS,
    LEADERS
  }

  /** Words that stand for a pair. */
  record Collective(TokenRange range, Pair pair) {}

  private static final Set<String> COUNTRY_NOUNS =
      Set.of(
          "countries",
          "nations",
          "sides",
          "states",
          "neighbours",
          "neighbors",
          "powers",
          "parties");
  private static final Set<String> GOVERNMENT_NOUNS = Set.of("governments", "capitals");
  private static final Set<String> LEADER_NOUNS =
      Set.of("leaders", "presidents", "premiers", "ministers", "men", "statesmen", "counterparts");
  private static final Set<String> BETWEEN = Set.of("foreign", "prime", "defence", "defense");

  /** What makes two parties the two that are known; "two men" are any. */
  private static final Set<String> DEFINITE =
      Set.of("the", "these", "those", "both", "their", "our");

  private CollectiveReader() {}

  /** The collective words that start at token {@code at}. */
  static Optional<Collective> at(Sentence sentence, int at) {
    String first = lower(sentence, at);
    if (!first.equals("two") && !first.equals("both")) {
      return Optional.empty();
    }
    if (first.equals("two") && !isDefinite(sentence, at)) {
      return Optional.empty();
    }
    int noun = BETWEEN.contains(lower(sentence, at + 1)) ? at + 2 : at + 1;
    String word = lower(sentence, noun);
    if (COUNTRY_NOUNS.contains(word)) {
      return Optional.of(new Collective(new TokenRange(at, noun + 1), Pair.COUNTRIES));
    }
    if (GOVERNMENT_NOUNS.contains(word)) {
      return Optional.of(new Collective(new TokenRange(at, noun + 1), Pair.GOVERNMENTS));
    }
    if (LEADER_NOUNS.contains(word)) {
      return Optional.of(new Collective(new TokenRange(at, noun + 1), Pair.LEADERS));
    }
    boolean heads = word.equals("heads") && lower(sentence, noun + 1).equals("of");
    boolean ofState = List.of("state", "government").contains(lower(sentence, noun + 2));
    return heads && ofState
        ? Optional.of(new Collective(new TokenRange(at, noun + 3), Pair.LEADERS))
        : Optional.empty();
  }

  private static boolean isDefinite(Sentence sentence, int at) {
    return lower(sentence, at + 1).equals("sides")
        || (at > 0 && DEFINITE.contains(lower(sentence, at - 1)));
  }

  private static String lower(Sentence sentence, int index) {
    return index < sentence.tokens().size()
        ? sentence.tokens().get(index).text().toLowerCase(Locale.ROOT)
        : "";
  }
}
