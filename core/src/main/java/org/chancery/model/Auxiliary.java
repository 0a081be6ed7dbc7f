package org.chancery.model;

/** The four auxiliary modes of the PLOVER manual, draft 2.0, section "Auxiliary modes". */
public enum Auxiliary {
  /** "During the decolonization struggle, Angolan forces …". */
  HISTORICAL,
  /** "Members of the G-7 will meet in Ottawa next month …". */
  FUTURE,
  /** "If Russian forces were to cross the border …". */
  HYPOTHETICAL,
  /** "Thus far, fighting has not re-emerged …". */
  NEGATION
}
