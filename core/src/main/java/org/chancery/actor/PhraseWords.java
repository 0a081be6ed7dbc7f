package org.chancery.actor;

import java.util.Locale;
import java.util.Set;

/** The words by which {@link PhraseReader} tells where a phrase begins and ends. */
final class PhraseWords {

  /** Words that never stand inside a noun phrase, between a demonym and its noun. */
  static final Set<String> NEVER_BETWEEN =
      words(
          """
          and or but the a an of to in on at by for from with against as that which who is are
          was were be been has have had will would could should may might can must said says not
          his her its their this these those into over after before while when if than
          """);

  /** Words that follow an agent noun as its verb, or that never begin a noun. */
  static final Set<String> NOT_A_NOUN =
      words(
          """
          shot took began won gave held made told sent went came saw set put let cut hit fell met
          left lost kept led fought struck broke spoke flew drew threw brought sought caught beat
          shut ran laid paid built withdrew overthrew say do did get got so such near under about
          through during without within between among around toward towards until since because
          also then now later where whose whom whether there here again who n't upon amid along
          across despite only have be can should might must yesterday today tomorrow
          """);

  /** How verbs of taking away begin. */
  private static final Set<String> LEAVING_STEMS =
      words(
          """
          withdr pull recall expel deport remov evacuat return driv drove retreat repatriat bring
          brought flee fled
          """);

  private static final Set<String> LEAVING =
      words("ban bans banned banning bar bars barred barring");

  /** Words that open sentences and are no first names. */
  private static final Set<String> OPENERS =
      words(
          """
          yesterday today tomorrow last meanwhile earlier later although though because since
          until under during despite what why how where did does do only even now then also still
          both once so yet like unlike among between told
          """);

  private static final Set<String> CALENDAR =
      words(
          """
          Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April
          June July August September October November December
          """);

  private static final Set<String> FOR_MEN = words("Mr. Mr Sir");
  private static final Set<String> FOR_WOMEN = words("Mrs. Mrs Ms. Ms Miss Madam Madame Dame");
  private static final Set<String> FOR_BOTH = words("Dr. Dr");

  private PhraseWords() {}

  /** Whether a word, in lower case, is of a verb that takes something away from a place. */
  static boolean isLeaving(String word) {
    return LEAVING.contains(word) || LEAVING_STEMS.stream().anyMatch(word::startsWith);
  }

  /**
   * Whether the first word of a sentence, in lower case, goes with what follows and not with a name
   * after it. Right: "Yesterday Vale". Wrong: "Hopefuls Vale", which is taken for a whole name.
   */
  static boolean opensSentence(String word) {
    return OPENERS.contains(word)
        || NEVER_BETWEEN.contains(word)
        || isNoName(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        || !Character.isLetter(word.charAt(0))
        || word.endsWith("ly")
        || word.endsWith("ing");
  }

  /** Whether a word with a capital is a day, a month or a form of address. */
  static boolean isNoName(String word) {
    return CALENDAR.contains(word)
        || FOR_MEN.contains(word)
        || FOR_WOMEN.contains(word)
        || FOR_BOTH.contains(word);
  }

  /** Whether a person of this gender may be named after {@code word}: no man after "Mrs.". */
  static boolean mayPrecede(String word, String gender) {
    return !(FOR_MEN.contains(word) && gender.equals("f"))
        && !(FOR_WOMEN.contains(word) && gender.equals("m"));
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
