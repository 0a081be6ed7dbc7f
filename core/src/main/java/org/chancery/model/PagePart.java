package org.chancery.model;

/**
 * The part of a news page that a sentence stands in. Bylines, credits and editors' lines hold no
 * sentences.
 */
public enum PagePart {
  /** The title of the article. */
  HEADLINE,
  /** The words under a picture, without the credit. */
  CAPTION,
  /** The article itself, without its dateline. */
  BODY
}
