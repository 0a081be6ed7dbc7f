package org.chancery.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.directory.NameWords;
import org.chancery.model.ActorCode;
import org.chancery.model.Mention;
import org.chancery.model.PagePart;
import org.chancery.model.Sentence;
import org.chancery.model.Token;
import org.chancery.model.TokenRange;

/** The words of a sentence and the mentions of actors over them, ready to be asked about. */
final class PlaceText {

  private static final int MIN_WORDS_OF_TITLE = 3;
  private static final int MAX_ABBREVIATION = 4;
  private static final int MOVING_WINDOW = 9;
  private static final int MAX_STEPS_BACK = 5;

  private final Sentence sentence;
  private final NameWords names;
  private final List<String> lower = new ArrayList<>();
  private final List<Optional<Mention>> mentions = new ArrayList<>();

  PlaceText(Sentence sentence, List<Mention> mentionsInSentence) {
    this.sentence = sentence;
    this.names = NameWords.of(sentence.tokens().stream().map(Token::text).toList());
    int next = 0;
    for (Token token : sentence.tokens()) {
      lower.add(token.text().toLowerCase(Locale.ROOT).replace('’', '\''));
      while (next < mentionsInSentence.size()
          && mentionsInSentence.get(next).span().end() <= token.span().start()) {
        next++;
      }
      mentions.add(
          next == mentionsInSentence.size()
              ? Optional.empty()
              : Optional.of(mentionsInSentence.get(next))
                  .filter(mention -> mention.span().contains(token.span())));
    }
  }

  int size() {
    return lower.size();
  }

  /** The words as names are looked up among them. */
  NameWords names() {
    return names;
  }

  /** The lower-case word at an index; empty outside the sentence. */
  String word(int index) {
    return index < 0 || index >= lower.size() ? "" : lower.get(index);
  }

  /** The word at an index as it is written; empty outside the sentence. */
  String written(int index) {
    return index < 0 || index >= lower.size() ? "" : sentence.tokens().get(index).text();
  }

  Optional<Mention> mention(int index) {
    return index < 0 || index >= lower.size() ? Optional.empty() : mentions.get(index);
  }

  /** Whether the word opens with a capital, or holds one behind a hyphen ("al-Bab"). */
  boolean isCapitalised(int index) {
    String text = written(index);
    if (text.isEmpty()) {
      return false;
    }
    int hyphen = text.indexOf('-');
    return Character.isUpperCase(text.charAt(0))
        || (hyphen > 0 && hyphen < 4 && text.chars().skip(hyphen).anyMatch(Character::isUpperCase));
  }

  boolean isWord(int index) {
    return !word(index).isEmpty() && Character.isLetter(word(index).charAt(0));
  }

  /**
   * Before the comma, or the "and", before the word: |a|, b; |a| and b. The word itself otherwise.
   */
  int joinedTo(int index) {
    int before = word(index - 1).equals("and") ? index - 1 : index;
    before = word(before - 1).equals(",") ? before - 1 : before;
    return before == index ? index : before - 1;
  }

  /** Whether the word is written as "UN", "U.S." and "NGO" are. */
  boolean isAbbreviation(int index) {
    return written(index).length() <= MAX_ABBREVIATION
        && written(index).chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }

  /** Whether a word of moving stands before the direction: "|flew| |to|". */
  boolean isMoving(int direction) {
    for (int i = direction - 1; i >= 0 && direction - i <= MOVING_WINDOW; i--) {
      if (PlaceWords.isMoving(word(i))) {
        return true;
      }
      if (word(i).equals(",") || PlaceWords.SPEAKING.contains(word(i))) {
        return false;
      }
    }
    return false;
  }

  /** Whether some of its words are written small: capitals then tell of names. */
  boolean hasSmallWords() {
    return sentence.tokens().stream().anyMatch(t -> Character.isLowerCase(t.text().charAt(0)));
  }

  /** Whether the word is a possessive ending. */
  boolean isPossessive(int index) {
    return word(index).equals("'s") || word(index).equals("'");
  }

  /** Whether its words are capitalised as in a title, so that capitals tell no names. */
  boolean isTitleCased() {
    if (sentence.part() != PagePart.HEADLINE) {
      return false;
    }
    int words = 0;
    int capitals = 0;
    for (int i = 0; i < size(); i++) {
      if (written(i).length() > 3 && Character.isLetter(written(i).charAt(0))) {
        words++;
        capitals += Character.isUpperCase(written(i).charAt(0)) ? 1 : 0;
      }
    }
    return words >= MIN_WORDS_OF_TITLE && capitals * 4 >= words * 3;
  }

  /** Whether a mention of this rule's kind covers the word: {@code country}, {@code person}. */
  boolean isMention(int index, String... kinds) {
    return mention(index)
        .map(mention -> mention.rule().value())
        .filter(rule -> List.of(kinds).stream().anyMatch(kind -> rule.equals("mention." + kind)))
        .isPresent();
  }

  /**
   * Whether the word is the first with a capital in its mention: not |John| in "Veldian envoy
   * John".
   */
  private boolean opensMention(int index) {
    int before = index - 1;
    while (mention(before).equals(mention(index)) && !isCapitalised(before)) {
      before--;
    }
    return isCapitalised(index) && !mention(before).equals(mention(index));
  }

  /** The country of a demonym at an index: "the |Veldian| city of Marrow". */
  Optional<String> demonym(int index) {
    boolean own =
        isMention(index, "adjective")
            || (isMention(index, "description", "attributive") && opensMention(index));
    return own
        ? mention(index)
            .filter(mention -> mention.actors().size() == 1)
            .flatMap(mention -> mention.actors().get(0).code())
            .map(ActorCode::value)
        : Optional.empty();
  }

  /** The word before the name, its articles and adjectives: "|in| the northern city of Marrow". */
  int before(TokenRange range) {
    int at = range.first() - 1;
    for (int i = 0; i < MAX_STEPS_BACK; i++) {
      boolean kindOf = word(at).equals("of") && isKind(at - 1);
      boolean skipped = PlaceWords.BEFORE_NAME.contains(word(at)) || demonym(at).isPresent();
      boolean owner = isPossessive(at) && isMention(at - 1, "country");
      if (kindOf || owner) {
        at -= 2;
      } else if (skipped) {
        at--;
      } else {
        break;
      }
    }
    return at;
  }

  boolean isKind(int index) {
    return PlaceWords.TOWN_KINDS.contains(word(index))
        || PlaceWords.REGION_KINDS.contains(word(index))
        || word(index).equals("capital");
  }
}
