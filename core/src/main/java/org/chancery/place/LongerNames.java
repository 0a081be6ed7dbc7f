package org.chancery.place;

import java.util.Set;
import org.chancery.model.TokenRange;

/**
 * Tells a place's name from a part of a longer name.
 *
 * <p>Right: no place in "Paris Hilton", "Jack London", "University of Marrow". Wrong: "Mayor
 * London", which the capital before it makes a name of.
 */
final class LongerNames {

  private static final Set<String> LINKS = Set.of("de", "del", "do", "da", "dos", "di");

  private final PlaceText text;

  LongerNames(PlaceText text) {
    this.text = text;
  }

  /** Whether the words are those of a person or of a longer name that the directory has. */
  boolean isActors(TokenRange range) {
    boolean person = text.isMention(range.first(), "person", "surname", "last-name");
    boolean longer =
        text.isMention(range.first(), "organisation")
            && (text.mention(range.first()).equals(text.mention(range.end()))
                || text.mention(range.first()).equals(text.mention(range.first() - 1)));
    return person || longer;
  }

  /** "Paris |Hilton|", "Manchester |United|", "Leon |del Sur|". */
  boolean goesOn(TokenRange range, boolean located) {
    int next = range.end();
    boolean linked = LINKS.contains(text.written(next)) && text.isCapitalised(next + 1);
    return linked
        || (text.isCapitalised(next)
            && !PlaceWords.MAY_FOLLOW.contains(text.word(next))
            && !(located && text.mention(next).isPresent()));
  }

  /** "|Jack| London", "|University of| Marrow". */
  boolean beganBefore(TokenRange range) {
    int before = range.first() - 1;
    boolean of = text.word(before).equals("of");
    int name = of ? before - 1 : before;
    boolean bare = of && PlaceWords.PARTS.contains(text.word(name));
    return !bare && isNameWord(name);
  }

  /** "|Jack| London" and "|Senator| London": whoever bears the name is meant by it later too. */
  boolean isBorne(TokenRange range) {
    return range.length() == 1 && isNameWord(range.first() - 1);
  }

  private boolean isNameWord(int index) {
    return text.isCapitalised(index)
        && text.isWord(index)
        && !PlaceWords.OPENERS.contains(text.word(index))
        && text.demonym(index).isEmpty();
  }
}
