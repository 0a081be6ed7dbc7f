package org.chancery.place;

import java.util.Set;
import org.chancery.model.TokenRange;

/**
 * Tells regions that are called by a side ("Northern Province") from all else that is called so.
 *
 * <p>Right: none in "the North", "North Africa", "the Western District of New York". Wrong: "in the
 * North", of a region of Cameroon.
 */
final class RegionNames {

  private final PlaceText text;
  private final Set<String> countriesInArticle;

  RegionNames(PlaceText text, Set<String> countriesInArticle) {
    this.text = text;
    this.countriesInArticle = countriesInArticle;
  }

  /** Whether a name may be that of a region, or other place, in the country. */
  boolean mayBe(TokenRange range, String country) {
    return !isSide(range) || (hasKind(range) && countriesInArticle.contains(country));
  }

  private boolean isSide(TokenRange range) {
    for (int i = range.first(); i < range.end(); i++) {
      if (!PlaceWords.BARE_SIDES.contains(text.word(i)) && !isKind(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasKind(TokenRange range) {
    return isKind(range.end() - 1) || isKind(range.end());
  }

  private boolean isKind(int index) {
    return PlaceWords.REGION_KINDS.contains(text.word(index))
        || text.word(index).equals("district");
  }
}
