package org.chancery.event;

/** A form of an English verb. */
enum VerbForm {
  BASE,
  THIRD,
  PAST,
  PARTICIPLE,
  GERUND
}
