package org.chancery.actor;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.TokenRange;

/**
 * Finds words that stand for two or more parties named before: "the two countries", "both sides",
 * "the three heads of state". Right: "two men drowned" stands for nobody named before. Wrong: "Two
 * presidents meet", a headline on the two, does not either.
 */
final class CollectiveReader {

  /** Whom the words stand for. */
  enum Group {
    COUNTRIES,
    GOVERNMENTS,
    MILITARIES,
    PEOPLES,
    /** Countries, or a government and those who fight it. */
    SIDES,
    LEADERS,
    PRESIDENTS,
    MINISTERS,
    FOREIGN_MINISTERS,
    DEFENCE_MINISTERS,
    MEN,
    WOMEN,
    ORGANISATIONS,
    /** "The two": whoever was named last. */
    ANY
  }

  /** Words that stand for so many. */
  record Collective(TokenRange range, Group group, int number) {}

  private static final Map<String, Integer> NUMBERS =
      Map.of("two", 2, "both", 2, "three", 3, "four", 4, "five", 5, "pair", 2, "duo", 2, "trio", 3);

  private static final Map<String, Group> NOUNS =
      Map.ofEntries(
          Map.entry("countries", Group.COUNTRIES),
          Map.entry("nations", Group.COUNTRIES),
          Map.entry("states", Group.COUNTRIES),
          Map.entry("neighbours", Group.COUNTRIES),
          Map.entry("neighbors", Group.COUNTRIES),
          Map.entry("powers", Group.COUNTRIES),
          Map.entry("republics", Group.COUNTRIES),
          Map.entry("kingdoms", Group.COUNTRIES),
          Map.entry("allies", Group.COUNTRIES),
          Map.entry("rivals", Group.COUNTRIES),
          Map.entry("foes", Group.COUNTRIES),
          Map.entry("economies", Group.COUNTRIES),
          Map.entry("members", Group.COUNTRIES),
          Map.entry("sides", Group.SIDES),
          Map.entry("parties", Group.SIDES),
          Map.entry("governments", Group.GOVERNMENTS),
          Map.entry("capitals", Group.GOVERNMENTS),
          Map.entry("armies", Group.MILITARIES),
          Map.entry("militaries", Group.MILITARIES),
          Map.entry("peoples", Group.PEOPLES),
          Map.entry("leaders", Group.LEADERS),
          Map.entry("premiers", Group.LEADERS),
          Map.entry("statesmen", Group.LEADERS),
          Map.entry("counterparts", Group.LEADERS),
          Map.entry("politicians", Group.LEADERS),
          Map.entry("officials", Group.LEADERS),
          Map.entry("diplomats", Group.LEADERS),
          Map.entry("presidents", Group.PRESIDENTS),
          Map.entry("ministers", Group.MINISTERS),
          Map.entry("men", Group.MEN),
          Map.entry("women", Group.WOMEN),
          Map.entry("groups", Group.ORGANISATIONS),
          Map.entry("organisations", Group.ORGANISATIONS),
          Map.entry("organizations", Group.ORGANISATIONS),
          Map.entry("blocs", Group.ORGANISATIONS),
          Map.entry("bodies", Group.ORGANISATIONS),
          Map.entry("factions", Group.ORGANISATIONS),
          Map.entry("agencies", Group.ORGANISATIONS));

  /** What makes two parties the two that are known; "two men" are any. */
  private static final Set<String> DEFINITE = Words.of("the these those both their our all");

  private static final Set<String> QUALIFIERS =
      Words.of(
          """
          foreign prime defence defense neighbouring neighboring rival warring allied nuclear-armed
          nuclear african asian european gulf arab baltic nordic island friendly negotiating opposing
          feuding conflicting top founding
          """);

  private static final Set<String> VERBS =
      Words.of(
          """
          met discussed agreed also signed pledged said spoke talked have had are were will held
          exchanged vowed did reached would shook last embraced stressed reaffirmed
          """);

  private CollectiveReader() {}

  /** The collective words that start at token {@code at}. */
  static Optional<Collective> at(SentenceText text, int at) {
    Integer number = NUMBERS.get(text.lower(at));
    if (number == null) {
      return Optional.empty();
    }
    if (text.is(at, "pair") || text.is(at, "duo") || text.is(at, "trio")) {
      boolean alone = text.is(at - 1, "the") && text.isOneOf(at + 1, VERBS);
      return alone
          ? Optional.of(new Collective(new TokenRange(at, at + 1), Group.LEADERS, number))
          : Optional.empty();
    }
    if (!isDefinite(text, at)) {
      return Optional.empty();
    }
    return noun(text, at, number);
  }

  private static Optional<Collective> noun(SentenceText text, int at, int number) {
    int noun = text.isOneOf(at + 1, QUALIFIERS) ? at + 2 : at + 1;
    String word = text.lower(noun);
    boolean state = text.is(noun + 2, "state") || text.is(noun + 2, "government");
    if (word.equals("heads") && text.is(noun + 1, "of") && state) {
      TokenRange range = new TokenRange(at, noun + 3);
      return Optional.of(new Collective(range, Group.LEADERS, number));
    }
    Group group = NOUNS.get(word);
    if (group != null) {
      TokenRange range = new TokenRange(at, noun + 1);
      return Optional.of(new Collective(range, qualified(text.lower(at + 1), group), number));
    }
    boolean alone = text.is(at - 1, "the") && text.isOneOf(at + 1, VERBS);
    return alone
        ? Optional.of(new Collective(new TokenRange(at, at + 1), Group.ANY, number))
        : Optional.empty();
  }

  private static Group qualified(String qualifier, Group group) {
    if (group != Group.MINISTERS) {
      return group;
    }
    return switch (qualifier) {
      case "foreign" -> Group.FOREIGN_MINISTERS;
      case "defence", "defense" -> Group.DEFENCE_MINISTERS;
      default -> Group.MINISTERS;
    };
  }

  private static boolean isDefinite(SentenceText text, int at) {
    boolean both = text.is(at, "both");
    return both || text.isOneOf(at - 1, DEFINITE);
  }
}
