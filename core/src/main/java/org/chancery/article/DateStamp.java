package org.chancery.article;

import org.chancery.model.Published;
import org.chancery.model.Stated;

/** A date that a page gives, and as what it gives it. */
record DateStamp(Label label, Stated<Published> date) {

  /** The words before the date, best first: a page is dated by when it first appeared. */
  enum Label {
    PUBLISHED,
    NONE,
    UPDATED
  }
}
